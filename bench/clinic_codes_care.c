/* clinic_codes_care.c - medicines, vaccines, procedures, supplies, allergies and kinds of visit. */
#include "bench/clinic.h"

#define DRUG(id, display) {RXNORM, id, display}
#define ROW(id, display) {SNOMED, id, display}
#define SHOT(id, display) {CVX, id, display}
#define TABLE(name) const struct code_table name = {name##_rows, COUNT(name##_rows)}

static const struct code drugs_rows[] = {
	DRUG("314076", "lisinopril 10 MG Oral Tablet"), DRUG("314077", "lisinopril 20 MG Oral Tablet"),
	DRUG("310798", "Hydrochlorothiazide 25 MG Oral Tablet"), DRUG("308136", "amLODIPine 2.5 MG Oral Tablet"),
	DRUG("197361", "Amlodipine 5 MG Oral Tablet"), DRUG("314231", "Simvastatin 10 MG Oral Tablet"),
	DRUG("312961", "Simvastatin 20 MG Oral Tablet"), DRUG("705129", "Nitroglycerin 0.4 MG/ACTUAT Mucosal Spray"),
	DRUG("860975", "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet"),
	DRUG("861007", "metformin hydrochloride 500 MG Oral Tablet"),
	DRUG("106892", "insulin human, isophane 70 UNT/ML / Regular Insulin, Human 30 UNT/ML Injectable Suspension [Humulin]"),
	DRUG("896209", "60 ACTUAT Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler"),
	DRUG("895994", "120 ACTUAT Fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler"),
	DRUG("2123111", "NDA020503 200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler"),
	DRUG("309362", "Clopidogrel 75 MG Oral Tablet"), DRUG("243670", "Aspirin 81 MG Oral Tablet"),
	DRUG("856987", "Acetaminophen 300 MG / Hydrocodone Bitartrate 5 MG Oral Tablet"),
	DRUG("1049625", "Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet [Percocet]"),
	DRUG("1049504", "Abuse-Deterrent 12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet [Oxycontin]"),
	DRUG("993770", "Acetaminophen 300 MG / Codeine Phosphate 15 MG Oral Tablet"),
	DRUG("245134", "72 HR Fentanyl 0.025 MG/HR Transdermal System"), DRUG("835603", "tramadol hydrochloride 50 MG Oral Tablet"),
	DRUG("313782", "Acetaminophen 325 MG Oral Tablet"), DRUG("209387", "Acetaminophen 325 MG Oral Tablet [Tylenol]"),
	DRUG("313820", "Acetaminophen 160 MG Chewable Tablet"), DRUG("310965", "Ibuprofen 200 MG Oral Tablet"),
	DRUG("206905", "Ibuprofen 400 MG Oral Tablet [Ibu]"), DRUG("198405", "Ibuprofen 100 MG Oral Tablet"),
	DRUG("849574", "Naproxen sodium 220 MG Oral Tablet"), DRUG("198014", "Naproxen 500 MG Oral Tablet"),
	DRUG("562251", "Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet"), DRUG("308182", "Amoxicillin 250 MG Oral Capsule"),
	DRUG("308192", "Amoxicillin 500 MG Oral Tablet"), DRUG("834061", "Penicillin V Potassium 250 MG Oral Tablet"),
	DRUG("834102", "Penicillin V Potassium 500 MG Oral Tablet"), DRUG("309097", "Cefuroxime 250 MG Oral Tablet"),
	DRUG("311989", "Nitrofurantoin 5 MG/ML Oral Suspension"), DRUG("1094107", "Phenazopyridine hydrochloride 100 MG Oral Tablet"),
	DRUG("1043400", "Acetaminophen 21.7 MG/ML / Dextromethorphan Hydrobromide 1 MG/ML / doxylamine succinate 0.417 MG/ML Oral Solution"),
	DRUG("855332", "Warfarin Sodium 5 MG Oral Tablet"), DRUG("897718", "Verapamil Hydrochloride 40 MG"),
	DRUG("197604", "Digoxin 0.125 MG Oral Tablet"), DRUG("313988", "Furosemide 40 MG Oral Tablet"),
	DRUG("200033", "carvedilol 25 MG Oral Tablet"), DRUG("1804799", "Alteplase 100 MG Injection"),
	DRUG("904419", "Alendronic acid 10 MG Oral Tablet"), DRUG("105585", "Methotrexate 2.5 MG Oral Tablet"),
	DRUG("312617", "predniSONE 5 MG Oral Tablet"), DRUG("106258", "Hydrocortisone 10 MG/ML Topical Cream"),
	DRUG("665078", "Loratadine 5 MG Chewable Tablet"), DRUG("1014676", "cetirizine hydrochloride 5 MG Oral Tablet"),
	DRUG("997488", "Fexofenadine hydrochloride 30 MG Oral Tablet"), DRUG("1049630", "diphenhydrAMINE Hydrochloride 25 MG Oral Tablet"),
	DRUG("310385", "FLUoxetine 20 MG Oral Capsule"), DRUG("483438", "pregabalin 100 MG Oral Capsule"),
	DRUG("310436", "Galantamine 4 MG Oral Tablet"), DRUG("996740", "Memantine hydrochloride 2 MG/ML Oral Solution"),
	DRUG("199224", "anastrozole 1 MG Oral Tablet"), DRUG("1860480", "1 ML DOCEtaxel 20 MG/ML Injection"),
	DRUG("752899", "0.25 ML Leuprolide Acetate 30 MG/ML Prefilled Syringe"), DRUG("310325", "ferrous sulfate 325 MG Oral Tablet"),
	DRUG("198051", "Omeprazole 20 MG Delayed Release Oral Capsule"), DRUG("966221", "Levothyroxine Sodium 0.05 MG Oral Tablet"),
	DRUG("198031", "24hr nicotine transdermal patch"), DRUG("831533", "Errin 28 Day Pack"), DRUG("757594", "Jolivette 28 Day Pack"),
	DRUG("748962", "Camila 28 Day Pack"), DRUG("751905", "Trinessa 28 Day Pack"), DRUG("748856", "Yaz 28 Day Pack"),
	DRUG("389221", "Etonogestrel 68 MG Drug Implant"), DRUG("807283", "Mirena 52 MG Intrauterine System"),
	DRUG("1000126", "1 ML medroxyprogesterone acetate 150 MG/ML Injection"),
	DRUG("351266", "buprenorphine 2 MG / naloxone 0.5 MG Sublingual Tablet"),
	DRUG("1736776", "10 ML oxaliplatin 5 MG/ML Injection"), DRUG("1803932", "Leucovorin 100 MG Injection"),
	DRUG("1870230", "NDA020800 0.3 ML Epinephrine 1 MG/ML Auto-Injector"),
	DRUG("727316", "0.3 ML Epinephrine 0.5 MG/ML Auto-Injector"), DRUG("617310", "atorvastatin 20 MG Oral Tablet"),
	DRUG("866412", "24 HR metoprolol succinate 100 MG Extended Release Oral Tablet"), DRUG("979485", "losartan potassium 25 MG Oral Tablet"),
	DRUG("198440", "Acetaminophen 500 MG Oral Tablet"), DRUG("1860491", "12 HR Hydrocodone Bitartrate 10 MG Extended Release Oral Capsule"),
	DRUG("312938", "Sertraline 100 MG Oral Tablet"), DRUG("308460", "Azithromycin 250 MG Oral Tablet"),
};
TABLE(drugs);

static const struct code infusions_rows[] = {
	DRUG("854235", "0.4 ML Enoxaparin sodium 100 MG/ML Prefilled Syringe"), DRUG("854252", "1 ML Enoxaparin sodium 150 MG/ML Prefilled Syringe"),
	DRUG("1659149", "piperacillin 4000 MG / tazobactam 500 MG Injection"), DRUG("1807510", "vancomycin 1000 MG Injection"),
	DRUG("242969", "4 ML norepinephrine 1 MG/ML Injection"), DRUG("1659263", "1 ML heparin sodium, porcine 5000 UNT/ML Injection"),
	DRUG("1808217", "100 ML propofol 10 MG/ML Injection"), DRUG("1665060", "cefazolin 2000 MG Injection"),
	DRUG("1736854", "Cisplatin 50 MG Injection"), DRUG("583214", "PACLitaxel 100 MG Injection"),
	DRUG("1734340", "Etoposide 100 MG Injection"),
};
TABLE(infusions);

static const struct code vaccines_rows[] = {
	SHOT("140", "Influenza, seasonal, injectable, preservative free"), SHOT("113", "Td (adult) preservative free"),
	SHOT("133", "Pneumococcal conjugate PCV 13"), SHOT("20", "DTaP"), SHOT("10", "IPV"), SHOT("121", "zoster"),
	SHOT("49", "Hib (PRP-OMP)"), SHOT("114", "meningococcal MCV4P"), SHOT("52", "Hep A, adult"),
	SHOT("08", "Hep B, adolescent or pediatric"), SHOT("62", "HPV, quadrivalent"), SHOT("83", "Hep A, ped/adol, 2 dose"),
	SHOT("21", "varicella"), SHOT("03", "MMR"), SHOT("119", "rotavirus, monovalent"), SHOT("43", "Hep B, adult"),
	SHOT("33", "pneumococcal polysaccharide vaccine, 23 valent"), SHOT("115", "Tdap"),
	SHOT("208", "COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose"), SHOT("207", "COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5 mL dose"),
};
TABLE(vaccines);

static const struct code procedures_rows[] = {
	ROW("430193006", "Medication Reconciliation (procedure)"), ROW("371908008", "Oxygen administration by mask (procedure)"),
	ROW("431182000", "Placing subject in prone position (procedure)"), ROW("274804006", "Evaluation of uterine fundal height"),
	ROW("225158009", "Auscultation of the fetal heart"), ROW("229064008", "Movement therapy (regime/therapy)"),
	ROW("180256009", "Subcutaneous immunotherapy"), ROW("398171003", "Hearing examination (procedure)"),
	ROW("703423002", "Combined chemotherapy and radiation therapy (procedure)"), ROW("76601001", "Intramuscular injection"),
	ROW("261352009", "Face mask (physical object)"), ROW("127783003", "Spirometry (procedure)"), ROW("73761001", "Colonoscopy"),
	ROW("104091002", "Hemoglobin / Hematocrit / Platelet count"), ROW("399208008", "Plain chest X-ray (procedure)"),
	ROW("23426006", "Measurement of respiratory function (procedure)"), ROW("385798007", "Radiation therapy care (regime/therapy)"),
	ROW("15081005", "Pulmonary rehabilitation (regime/therapy)"), ROW("171207006", "Depression screening"),
	ROW("26763009", "Controlled ventilation procedure and therapy, initiation and management (procedure)"),
	ROW("252160004", "Standard pregnancy test"), ROW("169230002", "Ultrasound scan for fetal viability"),
	ROW("5880005", "Physical examination following birth"), ROW("117015009", "Throat culture (procedure)"),
	ROW("169553002", "Insertion of subcutaneous contraceptive"), ROW("443529005", "Screening for chromosomal aneuploidy in prenatal amniotic fluid"),
	ROW("271442007", "Fetal anatomy study"), ROW("275833003", "Alpha-fetoprotein test"),
	ROW("399014008", "Vaccination for diphtheria, pertussis, and tetanus"), ROW("268556000", "Urine screening for glucose"),
	ROW("44608003", "Blood typing, RH typing"), ROW("47758006", "Hepatitis B Surface Antigen Measurement"),
	ROW("31676001", "Human immunodeficiency virus antigen test"), ROW("310861008", "Chlamydia antigen test"),
	ROW("165829005", "Gonorrhea infection test"), ROW("269828009", "Syphilis infection test"), ROW("117010004", "Urine culture"),
	ROW("90226004", "Cytopathology procedure, preparation of smear, genital source"), ROW("104375008", "Hepatitis C antibody test"),
	ROW("169690007", "Rubella screening"), ROW("28163009", "Skin test for tuberculosis"), ROW("167271000", "Urine protein test"),
	ROW("288086009", "Suture open wound"), ROW("65200003", "Insertion of intrauterine contraceptive device"),
	ROW("274474001", "Bone immobilization"), ROW("312681000", "Bone density scan (procedure)"), ROW("71651007", "Mammography (procedure)"),
	ROW("228557008", "Cognitive and behavioral therapy (regime/therapy)"), ROW("302497006", "Hemodialysis (procedure)"),
	ROW("180325003", "Electrical cardioversion"), ROW("18286008", "Catheter ablation of tissue of heart"), ROW("66348005", "Childbirth"),
	ROW("415300000", "Review of systems (procedure)"), ROW("162676008", "Brief general examination (procedure)"),
	ROW("415070008", "Percutaneous coronary intervention"), ROW("232717009", "Coronary artery bypass grafting"),
	ROW("40701008", "Echocardiography (procedure)"), ROW("433112001", "Percutaneous mechanical thrombectomy of portal vein using fluoroscopic guidance"),
	ROW("45036003", "Ultrasonography of abdomen"), ROW("54550000", "Electroencephalogram (procedure)"), ROW("90199006", "Transurethral prostatectomy"),
	ROW("91251008", "Physical therapy procedure (regime/therapy)"), ROW("171209009", "Smoking cessation assistance"),
	ROW("112798008", "Insertion of endotracheal tube (procedure)"), ROW("19490002", "Ankle X-ray"), ROW("1225002", "Upper arm X-ray"),
	ROW("60027007", "X-ray of wrist"), ROW("385949008", "Dressing change management"), ROW("80146002", "Appendectomy"),
	ROW("45595009", "Laparoscopic cholecystectomy"), ROW("43075005", "Partial resection of colon"),
	ROW("5880005", "Physical examination of mother"), ROW("395123002", "Urine screening test for diabetes"),
	ROW("104326007", "Measurement of Varicella-zoster virus antibody"), ROW("118001005", "Streptococcus pneumoniae group B antigen test"),
	ROW("410410006", "Screening surveillance (regime/therapy)"), ROW("301807007", "Removal of subcutaneous contraceptive"),
	ROW("14768001", "Peripheral blood smear interpretation"), ROW("410006001", "Digital examination of rectum"),
	ROW("311791003", "Information gathering (procedure)"), ROW("395142003", "Allergy screening test"),
	ROW("35025007", "Manual pelvic examination (procedure)"), ROW("269911007", "Sputum examination (procedure)"),
	ROW("74016001", "Knee X-ray"), ROW("168594001", "Clavicle X-ray"), ROW("68254000", "Removal of intrauterine device"),
	ROW("11466000", "Cesarean section"), ROW("85548006", "Episiotomy"), ROW("18946005", "Epidural anesthesia"),
	ROW("31208007", "Medical induction of labor"), ROW("274031008", "Rectal polypectomy"), ROW("430701006", "Resuscitation using intravenous fluid (procedure)"),
	ROW("104435004", "Screening for occult blood in feces (procedure)"), ROW("408919008", "Psychosocial care (regime/therapy)"),
	ROW("454711000124102", "Depression screening using Patient Health Questionnaire Two-Item score (procedure)"),
	ROW("710824005", "Assessment of health and social care needs (procedure)"), ROW("866148006", "Screening for domestic abuse (procedure)"),
	ROW("763302001", "Assessment using Alcohol Use Disorders Identification Test - Consumption (procedure)"),
	ROW("710841007", "Assessment of anxiety (procedure)"), ROW("34043003", "Dental consultation and report (procedure)"),
};
TABLE(procedures);

static const struct code supplies_rows[] = {
	ROW("409534002", "Disposable air-purifying respirator (physical object)"), ROW("713779008", "Nitrile examination/treatment glove, non-powdered, sterile (physical object)"),
	ROW("469673003", "Isolation gown, single-use (physical object)"), ROW("419343004", "Alcohol disinfectant (substance)"),
	ROW("470618009", "Antiseptic towelette (physical object)"), ROW("706724001", "Face shield (physical object)"),
	ROW("469212006", "Isolation gown, reusable (physical object)"), ROW("463983006", "Operating room gown, single-use (physical object)"),
	ROW("465668002", "Surgical cap, single-use (physical object)"), ROW("38126007", "Protective glasses, device (physical object)"),
	ROW("337388004", "Blood glucose testing strips (physical object)"), ROW("413713004", "Lancet (physical object)"),
};
TABLE(supplies);

static const struct code allergens_rows[] = {
	ROW("419474003", "Allergy to mould"), ROW("232350006", "House dust mite allergy"), ROW("232347008", "Dander (animal) allergy"),
	ROW("418689008", "Allergy to grass pollen"), ROW("419263009", "Allergy to tree pollen"), ROW("91934008", "Allergy to nut"),
	ROW("417532002", "Allergy to fish"), ROW("91935009", "Allergy to peanuts"), ROW("300916003", "Latex allergy"),
	ROW("424213003", "Allergy to bee venom"), ROW("91930004", "Allergy to eggs"), ROW("420174000", "Allergy to wheat"),
	ROW("300913006", "Shellfish allergy"), ROW("714035009", "Allergy to soya"), ROW("425525006", "Allergy to dairy product"),
	ROW("294505008", "Amoxicillin allergy (disorder)"), ROW("293584003", "Paracetamol allergy"),
};
TABLE(allergens);

/* In order: wellness (3), ambulatory (18), emergency (2), in-patient (4). */
static const struct code visit_types_rows[] = {
	ROW("162673000", "General examination of patient (procedure)"), ROW("410620009", "Well child visit (procedure)"),
	ROW("185349003", "Encounter for check up (procedure)"), ROW("185345009", "Encounter for symptom"),
	ROW("185347001", "Encounter for problem"), ROW("390906007", "Follow-up encounter"), ROW("698314001", "Consultation for treatment"),
	ROW("424619006", "Prenatal visit"), ROW("424441002", "Prenatal initial visit"), ROW("308335008", "Patient encounter procedure"),
	ROW("371883000", "Outpatient procedure"), ROW("702927004", "Urgent care clinic (procedure)"),
	ROW("185345009", "Encounter for symptom (procedure)"), ROW("185347001", "Encounter for problem (procedure)"),
	ROW("390906007", "Follow-up encounter (procedure)"), ROW("308335008", "Patient encounter procedure (procedure)"),
	ROW("316744009", "Office Visit"), ROW("439740005", "Postoperative follow-up visit (procedure)"), ROW("169762003", "Postnatal visit"),
	ROW("390906007", "Hypertension follow-up encounter"), ROW("394701000", "Asthma follow-up"), ROW("50849002", "Emergency room admission (procedure)"),
	ROW("50849002", "Emergency Room Admission"), ROW("183452005", "Encounter Inpatient"), ROW("1505002", "Hospital admission for isolation (procedure)"),
	ROW("32485007", "Hospital admission (procedure)"), ROW("305351004", "Admission to intensive care unit (procedure)"),
};
TABLE(visit_types);

static const struct code specialties_rows[] = {
	{"http://nucc.org/provider-taxonomy", "208D00000X", "General Practice"}, {"http://nucc.org/provider-taxonomy", "207Q00000X", "Family Medicine"},
	{"http://nucc.org/provider-taxonomy", "207R00000X", "Internal Medicine"}, {"http://nucc.org/provider-taxonomy", "208000000X", "Pediatrics"},
	{"http://nucc.org/provider-taxonomy", "207V00000X", "Obstetrics & Gynecology"}, {"http://nucc.org/provider-taxonomy", "207RC0000X", "Cardiovascular Disease"},
};
TABLE(specialties);

static const struct code implants_rows[] = {
	ROW("72506001", "Implantable defibrillator, device (physical object)"), ROW("706004007", "Implantable cardiac pacemaker (physical object)"),
	ROW("36965003", "Hemodialysis machine, device (physical object)"), ROW("449071006", "Mechanical ventilator (physical object)"),
	ROW("448907002", "Videolaryngoscope (physical object)"), ROW("705643001", "Coronary artery stent (physical object)"),
	ROW("337414009", "Blood glucose meter (physical object)"), ROW("702172008", "Home continuous positive airway pressure unit (physical object)"),
};
TABLE(implants);

#define DICOM "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html"
static const struct image images[] = {
	{ROW("399208008", "Plain chest X-ray (procedure)"), ROW("51185008", "Chest"), {DICOM, "DX", "Digital Radiography"}, "1.2.840.10008.5.1.4.1.1.1.1", 2},
	{ROW("399208008", "Chest X-ray"), ROW("51185008", "Thoracic structure (body structure)"), {DICOM, "CR", "Computed Radiography"}, "1.2.840.10008.5.1.4.1.1.1.1", 2},
	{ROW("60027007", "X-ray of wrist"), ROW("8205005", "Wrist"), {DICOM, "DX", "Digital Radiography"}, "1.2.840.10008.5.1.4.1.1.1.1", 2},
	{ROW("19490002", "Ankle X-ray"), ROW("344001", "Ankle"), {DICOM, "DX", "Digital Radiography"}, "1.2.840.10008.5.1.4.1.1.1.1", 2},
	{ROW("40701008", "Echocardiography (procedure)"), ROW("80891009", "Heart structure (body structure)"), {DICOM, "US", "Ultrasound"}, "1.2.840.10008.5.1.4.1.1.3.1", 9},
	{ROW("16335031000119103", "High resolution computed tomography of chest without contrast (procedure)"), ROW("51185008", "Thoracic structure (body structure)"),
		{DICOM, "CT", "Computed Tomography"}, "1.2.840.10008.5.1.4.1.1.2", 160},
	{ROW("71651007", "Mammography (procedure)"), ROW("76752008", "Breast structure (body structure)"), {DICOM, "MG", "Mammography"}, "1.2.840.10008.5.1.4.1.1.1.2", 4},
};

const struct image *image_pick(struct random *r)
{
	return PICK(r, images);
}
