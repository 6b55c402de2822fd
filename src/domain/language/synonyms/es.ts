/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const es = `
precio costo coste cuesta cuestan tarifa valor vale importe price
pagar pago abonar
tarjeta crédito débito
efectivo contado
comprar compra adquirir pedir pedido encargar
vender venta
abrir abierto horario atienden atención apertura hours
cerrar cerrado cierre hours
devolver devolución reembolso reintegro
cambiar cambio modificar editar
cancelar anular cancelación baja
teléfono llamar número celular móvil phone
correo email mail
dirección ubicación ubicado encuentran queda address
contactar contacto comunicar comunicarme teléfono
enviar envío entrega entregar domicilio
tarda demora plazo tiempo
paquete encomienda
reparar arreglar reparación
roto dañado defectuoso averiado
reservar reserva turno cita
inscribir inscripción matrícula matricular registrar registro
descuento rebaja promoción oferta
cuenta usuario perfil
contraseña clave
iniciar ingresar entrar acceder acceso
niño niños hijo hija menor
perro gato mascota animal
aparcar estacionar estacionamiento parking aparcamiento
comer comida almuerzo
factura recibo comprobante
empezar comenzar inicio comienzo empiezan
terminar finalizar fin final
fecha día
documento documentación papeles requisitos
curso clase materia asignatura
profesor docente maestro
examen prueba parcial evaluación
nota calificación puntaje
faltar falta ausencia inasistencia
perder perdí perdido extraviado
encontrar hallar
ayuda soporte asistencia
gratis gratuito
rápido urgente
responsable encargado jefe
necesitar necesito requiere requisito
obtener conseguir sacar solicitar pedir retirar`;
