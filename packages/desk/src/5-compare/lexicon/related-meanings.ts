/**
 * Meanings that people use for each other when they tell one thing: one says 'collapse', another 'fall'. Each line is a family; in two tellings
 * they count for less than the same meaning. Names of ../vocabulary, acts.ts and things.ts.
 */
const families = `
kill murder manslaughter shot-dead corpse casualty-toll casualties disaster-victim suspicious-death dead-on-arrival dead-child drown
hurt serious-injury cut-wound gunshot-wound burn-injury crush-injury internal-injury concussion fracture break bruise bleed
hospital hospitalise emergency-room intensive-care treat care ambulance ward nurse doctor
critical-condition coma severe-grave stable-condition life
fall collapse fall-from-height slippery felling subsidence derail
push throw grab
touch hand shoulder gesture grab
tear-gas gas smoke grenade spray canister
shoot gun bullet rifle warning-shot live-ammunition pistol bang weapon
explode explosive blast-wave bang
stampede crush-injury panic crowd
shut lock-device chain key barricade block-road
order-to directive order decree ask
evict evacuate expel disperse dispersal-order eviction-notice clear demolish destroy
rehouse shelter-in shelter-place accommodation shelter resettle relocate emergency-housing-line homeless-shelter
arrest imprison handcuffs detention-centre immigration-detention custody-judge identity-check
seize take withdraw
inquire internal-inquiry preliminary-inquiry investigating-judge inquest expert-report committee
complaint lawsuit complain sue appeal-plea
accuse charge-formal suspect suspect-person
forbid ban-protest prevent refuse
allow permit licence go-ahead residence-permit agree
pay wage unpaid-wages arrears income withhold cost
march gather crowd protest riot clash-protest strike-work
burn arson catch-fire wildfire charred burn-injury fire-engine
extinguish switch-off
leak dump pollute water-pollution flood toxic-waste
toxic dangerous harmful chemical asbestos
ill vomit headache dizzy unconscious exhaustion symptom breathing-difficulty cough itch
heat heatwave heatstroke temperature
failing flaw broken-thing electric-fault breach
misconduct wrong mistake abuse-of-power
recording-gear recording-audio film photograph cctv body-camera dashcam record-log
publish broadcast share-online website internet
phone call-phone reach-phone
roof tile attic ceiling
gate door entrance fence barrier wall
building house tower-block facade school
occupant squat tenant resident-local live
papers identity-papers residence-permit document birth-certificate form-paper
letter-mail envelope deliver-parcel
serve-notice give deliver-parcel formal-notice
child teenager youth unaccompanied-minor boy girl
brother sister family household mother father son daughter cousin
police police-officer gendarme riot-police
security-guard prison-guard steward
worker colleague
employer director leader executive
lack insufficient scarce staff-shortage gap-shortfall
repair renovate maintain restore
check test exam
sprinkler smoke-detector fireproof fire-hydrant fire-hose
sleep bed bedroom bedding
eat food meal dinner lunch breakfast
sack job-cuts severance
shut factory-closure hospital-closure school-closure
hide conceal clandestine cover-up
flee run-away exit leave
climb lift rise
help save first-aid
warn warning weather-warning siren
hear loud noise bang
cry shout
beat kick slap baton assault-offence attack violence fist headbutt punch
threaten fear blackmail
insult humiliate slander
car vehicle van truck bus lorry-driver
boat ship shipwreck drown float inflatable-boat
road street ring-road roadside
forged fraud false-untrue fictitious fake-account
apologise regret
list register-log count-up statistics record-log
missing-person lack enforced-disappearance
illegal irregular invalid-void unlawful-assembly
legal valid legitimate regular
judge court courthouse judge-case investigating-judge
decide court-decision deliver-verdict judge-case decree
prisoner imprison sentence-prison prison
compensate refund pay
rubbish dirty bin dump
water drinking-water drink water-supply
drug prescription
tent camp shack shantytown
cold winter frost hypothermia
punish disciplinary fine
promise guarantee
cut-wound knife slash blade-weapon
steal burglary loot
report expert-report document finding
money fund-money budget finance
cause result
empty empty-vacant deserted
`;

const known: ReadonlyMap<string, readonly string[]> = index();

function index(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  families.trim().split("\n").forEach((line) => {
    const names = line.split(" ");
    const family = `≈${names[0] ?? ""}`;
    for (const name of names) found.set(name, [...(found.get(name) ?? []), family]);
  });
  return found;
}

/** The families that a meaning belongs to. */
export function familiesOf(name: string): readonly string[] {
  return known.get(name) ?? [];
}
