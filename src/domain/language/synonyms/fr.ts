/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const fr = `
prix coût coûte tarif montant combien price
payer paiement régler règlement
carte bancaire
espèces liquide
acheter achat commander commande
ouvert ouverte ouvrir ouverture horaires horaire heures hours
fermé fermer fermeture hours
rendre retourner retour renvoyer échanger échange
rembourser remboursement argent
modifier changer modification changement
annuler annulation résilier résiliation
téléphone appeler numéro phone
mail email courriel
adresse situé située trouver localisation address
contacter joindre contact
livrer livraison expédier expédition envoyer envoi
délai durée temps
colis paquet
réparer réparation
cassé abîmé défectueux panne
réserver réservation rendez-vous
inscrire inscription enregistrer
réduction remise promotion rabais
compte profil
mot passe
connexion connecter accéder accès
enfant enfants fils fille bébé
chien animal animaux chat
garer parking stationnement stationner
manger repas restauration restaurant déjeuner
facture reçu
commencer début commence débute
finir fin terminer
cours formation matière module
professeur enseignant formateur
examen épreuve contrôle
diplôme certificat
étudiant élève
stage alternance
logement hébergement foyer résidence
bourse aide financement
frais scolarité
admission admissible concours candidature postuler
document papier pièce dossier
perdre perdu
gratuit gratuitement
rapide rapidement urgent
louer location
bon cadeau chèque
retirer retrait récupérer
transport bus métro navette
spécialité filière option
emploi débouché travail métier`;
