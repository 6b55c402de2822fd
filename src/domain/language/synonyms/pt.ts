/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const pt = `
preço custo custa valor tarifa price
pagar pagamento
cartão crédito
comprar compra pedido encomendar
aberto abrir horário funcionamento hours
fechado fechar hours
devolver devolução reembolso estorno
trocar troca mudar alterar
cancelar cancelamento anular
telefone ligar número phone
mail email
endereço morada localização address
contato contatar contacto
enviar envio entrega entregar frete
pacote encomenda
reparar consertar conserto reparação
quebrado danificado defeito
reservar reserva marcar marcação
inscrever inscrição matrícula registro
desconto promoção
criança filho filha
cachorro cão animal
estacionar estacionamento
comer comida refeição
fatura recibo
começar início
curso aula disciplina
professor docente
prova exame
alugar aluguel
grátis gratuito`;
