/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const en = `
price cost fee charge tariff rate pricing expensive
much price cost
buy bought purchase order
sell sold sale
open opening hours staffed
close closed shut
return refund
refund money
cancel cancellation withdraw terminate unsubscribe
phone telephone call ring
email mail
address located location situated
deliver delivery ship shipping shipment dispatch
send sent
parcel package
pay paid payment
warranty guarantee
repair fix mend
broken damaged defective faulty
book booking reserve reservation
appointment booking
discount reduced reduction
account profile
enrol enroll register registration signup
photo photograph picture
kid child children
elevator lift
wifi wireless wlan
bike bicycle
car automobile
store shop
change modify edit alter
help support
customer client
ticket admission entrance
lesson class course
delete remove erase
invoice bill
borrow loan loaner lend
rent hire rental
weight weigh heavy kilo
minimum smallest
maximum largest
trial test
clean cleaning
user seat
wear worn
lose lost
bring brought
take taken
give given
choose chosen
speak spoken
write written
eat eaten
teach taught
keep kept
build built
find found
hold held
lead led
leave left
contact phone
contact email
address directions
close closing hours
parking park garage
pet animal dog
reimburse reimbursement refund compensation compensate
cancel end ending quit leave leaving notice resign
pause freeze hold suspend
swap exchange replace switch
change reschedule move postpone rebook
install installation setup connect connection
outage failure interruption disruption down
cap limit maximum limited unlimited
restart reboot reset
picture image
postage delivery
delay delayed late
trainer coach instructor teacher tutor
child son daughter baby toddler
wheelchair accessible accessibility disabled lift
free complimentary included
deposit prepayment advance upfront
instalment installment rate
card mastercard credit debit
reduction cheaper concession
student pupil apprentice
pensioner senior retired
eat food meal
vegetarian vegan meat
allergy allergic gluten
drink beverage
password passcode login
login signin
voucher gift certificate coupon promo
size dimension measurement
height high tall
luggage bag suitcase baggage
miss missed absent
group people guest
toilet restroom bathroom
medicine medication drug
collect collection pickup fetch
defect fault problem damage
receipt invoice
subscription membership plan contract
package plan
bus tram train station stop
fast quick express urgent rush
used refurbished secondhand
begin start starting
need require required
allowed permitted forbidden prohibited
smoke smoking
document passport identification
ill sick illness
abroad foreign international overseas country
additional extra further
evening night
sunday weekend
saturday weekend
adjust edit
upload import
download export
fix fault
buyer purchaser customer
quantity amount number
spouse wife husband partner
bank transfer wire
cash banknote
tax vat duty
apartment flat accommodation
room bedroom
heating heated
beginner newcomer
advanced experienced
age old
newsletter mailing
privacy data personal
error bug glitch
crash freeze frozen
slow sluggish
update upgrade
language speak english
translate translation
sample specimen
pregnant pregnancy
parent guardian
owner founder boss
staff employee worker
job vacancy career
meeting conference seminar
wedding party event celebration
breakfast buffet
dinner supper
lunch meal
sweet dessert
colour color
material fabric
assemble assembly
instructions manual guide
battery charge charging
waterproof rain
shade sun
empty fill refill
queue wait waiting
confirm confirmation
proof evidence certificate
insurance insured
damage scratch
replace substitute
earliest soonest
latest deadline
renew renewal extend extension prolong
expire expiry valid validity
share sharing
invite invitation
block ban suspend
hide hidden
sync synchronise
backup restore
notify notification alert reminder
browser website site web
app application`;
