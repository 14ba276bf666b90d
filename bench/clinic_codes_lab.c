/* clinic_codes_lab.c - laboratory panels: LOINC codes, UCUM units, plausible ranges. Values are in units of the last place. */
#include "bench/clinic.h"

#define A(id, display, unit, low, high, from, to, places) {{LOINC, id, display}, unit, low, high, from, to, places}
#define V(id, display) {SNOMED, id, display}

static const struct analyte basic_metabolic[] = {
	A("2339-0", "Glucose", "mg/dL", 6500, 14000, 7000, 9900, 2), A("6299-2", "Urea Nitrogen", "mg/dL", 700, 2100, 700, 2000, 2),
	A("38483-4", "Creatinine", "mg/dL", 60, 330, 60, 130, 2), A("49765-1", "Calcium", "mg/dL", 850, 1030, 850, 1020, 2),
	A("2947-0", "Sodium", "mmol/L", 13500, 14500, 13500, 14500, 2), A("6298-4", "Potassium", "mmol/L", 360, 530, 350, 510, 2),
	A("2069-3", "Chloride", "mmol/L", 10000, 11200, 9800, 10700, 2), A("20565-8", "Carbon Dioxide", "mmol/L", 2000, 3000, 2300, 2900, 2)};
static const struct analyte lipids[] = {
	A("2093-3", "Total Cholesterol", "mg/dL", 15000, 26000, 12500, 20000, 2), A("2571-8", "Triglycerides", "mg/dL", 10000, 22000, 5000, 15000, 2),
	A("18262-6", "Low Density Lipoprotein Cholesterol", "mg/dL", 6000, 15000, 0, 13000, 2),
	A("2085-9", "High Density Lipoprotein Cholesterol", "mg/dL", 3500, 8000, 4000, 6000, 2)};
static const struct analyte blood_count[] = {
	A("6690-2", "Leukocytes [#/volume] in Blood by Automated count", "10*3/uL", 34000, 110000, 45000, 110000, 4),
	A("789-8", "Erythrocytes [#/volume] in Blood by Automated count", "10*6/uL", 38000, 56000, 39000, 57000, 4),
	A("718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL", 11000, 18000, 13200, 17300, 3),
	A("4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count", "%", 34000, 51000, 39000, 49000, 3),
	A("787-2", "MCV [Entitic volume] by Automated count", "fL", 79000, 96000, 80000, 95000, 3),
	A("785-6", "MCH [Entitic mass] by Automated count", "pg", 26500, 33500, 27000, 31200, 3),
	A("786-4", "MCHC [Mass/volume] by Automated count", "g/dL", 32000, 36500, 32000, 36000, 3),
	A("21000-5", "Erythrocyte distribution width [Entitic volume] by Automated count", "fL", 38000, 47000, 39000, 46000, 3),
	A("788-0", "Erythrocyte distribution width [Ratio] by Automated count", "%", 11000, 16000, 11500, 14500, 3),
	A("777-3", "Platelets [#/volume] in Blood by Automated count", "10*3/uL", 15000, 45000, 15000, 40000, 2),
	A("32207-3", "Platelet distribution width [Entitic volume] in Blood by Automated count", "fL", 15000, 52000, 10000, 57900, 2),
	A("32623-1", "Platelet mean volume [Entitic volume] in Blood by Automated count", "fL", 9300, 12200, 7600, 11200, 3)};
static const struct analyte metabolic[] = {
	A("2345-7", "Glucose [Mass/volume] in Serum or Plasma", "mg/dL", 6500, 19000, 7000, 9900, 2),
	A("3094-0", "Urea nitrogen [Mass/volume] in Serum or Plasma", "mg/dL", 700, 2100, 700, 2000, 2),
	A("2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL", 6000, 33000, 6000, 13000, 4),
	A("17861-6", "Calcium [Mass/volume] in Serum or Plasma", "mg/dL", 850, 1030, 850, 1020, 2),
	A("2951-2", "Sodium [Moles/volume] in Serum or Plasma", "mmol/L", 13500, 14500, 13500, 14500, 2),
	A("2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L", 360, 530, 350, 510, 2),
	A("2075-0", "Chloride [Moles/volume] in Serum or Plasma", "mmol/L", 10000, 11200, 9800, 10700, 2),
	A("2028-9", "Carbon dioxide, total [Moles/volume] in Serum or Plasma", "mmol/L", 2000, 3000, 2300, 2900, 2),
	A("2885-2", "Protein [Mass/volume] in Serum or Plasma", "g/dL", 59000, 84000, 60000, 83000, 4),
	A("1751-7", "Albumin [Mass/volume] in Serum or Plasma", "g/dL", 34000, 56000, 35000, 52000, 4),
	A("10834-0", "Globulin [Mass/volume] in Serum by calculation", "g/L", 20000, 36000, 20000, 35000, 4),
	A("1975-2", "Bilirubin.total [Mass/volume] in Serum or Plasma", "mg/dL", 10, 1400, 10, 120, 2),
	A("6768-6", "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma", "U/L", 2000, 14500, 4400, 14700, 2),
	A("1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "U/L", 700, 5600, 700, 5600, 2),
	A("1920-8", "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "U/L", 1000, 4000, 1000, 4000, 2),
	A("33914-3", "Glomerular filtration rate/1.73 sq M.predicted", "mL/min", 700, 12000, 6000, 12000, 2)};
static const struct analyte differential[] = {
	A("770-8", "Neutrophils/100 leukocytes in Blood by Automated count", "%", 30000, 70000, 40000, 60000, 3),
	A("736-9", "Lymphocytes/100 leukocytes in Blood by Automated count", "%", 5000, 42000, 20000, 40000, 3),
	A("5905-5", "Monocytes/100 leukocytes in Blood by Automated count", "%", 2000, 9000, 2000, 8000, 3),
	A("713-8", "Eosinophils/100 leukocytes in Blood by Automated count", "%", 500, 6500, 1000, 4000, 3),
	A("706-2", "Basophils/100 leukocytes in Blood by Automated count", "%", 100, 2800, 500, 1000, 3),
	A("751-8", "Neutrophils [#/volume] in Blood by Automated count", "10*3/uL", 17000, 70000, 18000, 78000, 4),
	A("731-0", "Lymphocytes [#/volume] in Blood by Automated count", "10*3/uL", 4000, 35000, 10000, 48000, 4),
	A("742-7", "Monocytes [#/volume] in Blood by Automated count", "10*3/uL", 900, 13000, 0, 8000, 4),
	A("711-2", "Eosinophils [#/volume] in Blood by Automated count", "10*3/uL", 200, 6000, 0, 4500, 4),
	A("704-7", "Basophils [#/volume] in Blood by Automated count", "10*3/uL", 100, 3000, 0, 2000, 4)};
static const struct analyte blood_gas[] = {
	A("2744-1", "pH of Arterial blood", "[pH]", 69000, 75000, 73500, 74500, 4),
	A("2019-8", "Carbon dioxide [Partial pressure] in Arterial blood", "mm[Hg]", 33000, 46000, 35000, 45000, 3),
	A("2703-7", "Oxygen [Partial pressure] in Arterial blood", "mm[Hg]", 55000, 100000, 80000, 100000, 3),
	A("1960-4", "Bicarbonate [Moles/volume] in Arterial blood", "mmol/L", 20000, 29000, 22000, 26000, 3),
	A("19994-3", "Oxygen/Inspired gas setting [Volume Fraction] Ventilator", "%", 21000, 90000, 21000, 100000, 3)};
static const struct analyte iron[] = {A("2276-4", "Ferritin [Mass/volume] in Serum or Plasma", "ug/L", 2000, 90000, 2400, 33600, 2),
	A("2498-4", "Iron [Mass/volume] in Serum or Plasma", "ug/dL", 30, 180, 50, 170, 0),
	A("2500-7", "Iron binding capacity [Mass/volume] in Serum or Plasma", "ug/dL", 230, 460, 240, 450, 0)};
static const struct analyte troponin[] = {A("89579-7", "Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method", "pg/mL", 20000, 90000, 0, 190000, 4)};
static const struct analyte clotting[] = {A("5902-2", "Prothrombin time (PT)", "s", 11000, 15000, 11000, 13500, 3),
	A("6301-6", "INR in Platelet poor plasma by Coagulation assay", "{INR}", 8000, 33000, 8000, 11000, 4),
	A("14979-9", "aPTT in Platelet poor plasma by Coagulation assay", "s", 25000, 42000, 25000, 35000, 3)};
static const struct analyte inflammation[] = {
	A("48065-7", "Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma", "ug/mL", 20000, 90000, 0, 50000, 5),
	A("2532-0", "Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma by Lactate to pyruvate reaction", "U/L", 12000, 45000, 14000, 28000, 2),
	A("2157-6", "Creatine kinase [Enzymatic activity/volume] in Serum or Plasma", "U/L", 25000, 190000, 30000, 200000, 3),
	A("1988-5", "C reactive protein [Mass/volume] in Serum or Plasma", "mg/L", 500, 18000, 0, 8000, 3),
	A("33959-8", "Procalcitonin [Mass/volume] in Serum or Plasma", "ng/mL", 3000, 90000, 0, 10000, 5),
	A("26881-3", "Interleukin 6 [Mass/volume] in Serum or Plasma", "pg/mL", 100, 9000, 0, 700, 2)};
static const struct analyte diabetes_check[] = {A("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", "%", 480, 990, 400, 560, 2),
	A("14959-1", "Microalbumin Creatinine Ratio", "mg/g", 200, 30000, 0, 3000, 2),
	A("33914-3", "Estimated Glomerular Filtration Rate", "mL/min/{1.73_m2}", 3000, 12000, 6000, 12000, 2)};
static const struct analyte thyroid[] = {A("3016-3", "Thyrotropin [Units/volume] in Serum or Plasma", "m[IU]/L", 30, 680, 40, 450, 2),
	A("3024-7", "Thyroxine (T4) free [Mass/volume] in Serum or Plasma", "ng/dL", 60, 210, 80, 180, 2)};
static const struct analyte prostate[] = {A("2857-1", "Prostate specific Ag [Mass/volume] in Serum or Plasma", "ng/mL", 10000, 420000, 0, 400000, 5)};
static const struct analyte dipstick[] = {
	A("5792-7", "Glucose [Mass/volume] in Urine by Test strip", "mg/dL", 5000, 50000, 0, 15000, 4),
	A("20505-4", "Bilirubin.total [Mass/volume] in Urine by Test strip", "mg/dL", 10000, 99000, 0, 30000, 5),
	A("5797-6", "Ketones [Mass/volume] in Urine by Test strip", "mg/dL", 20000, 190000, 0, 50000, 4),
	A("5811-5", "Specific gravity of Urine by Test strip", "{nominal}", 1003, 1035, 1005, 1030, 3),
	A("5803-2", "pH of Urine by Test strip", "pH", 50000, 79000, 45000, 80000, 4),
	A("5804-0", "Protein [Mass/volume] in Urine by Test strip", "mg/dL", 500, 40000, 0, 1400, 2)};

static const struct analyte spirometry[] = {A("19926-5", "FEV1/FVC", "%", 17000, 89000, 70000, 100000, 3)};
#define ALLERGEN(id, name) A(id, name " IgE Ab in Serum", "kU/L", 1000, 90000, 0, 35000, 5)
static const struct analyte allergy[] = {ALLERGEN("6206-7", "Peanut"), ALLERGEN("6273-7", "Walnut"), ALLERGEN("6082-2", "Codfish"),
	ALLERGEN("6246-3", "Shrimp"), ALLERGEN("6276-0", "Wheat"), ALLERGEN("6106-9", "Egg white"), ALLERGEN("6248-9", "Soybean"),
	ALLERGEN("7258-7", "Cow milk"), ALLERGEN("6189-5", "White oak"), ALLERGEN("6085-5", "Common Ragweed"), ALLERGEN("6833-8", "Cat dander"),
	ALLERGEN("6095-4", "American house dust mite"), ALLERGEN("6158-0", "Latex"), ALLERGEN("6844-5", "Honey bee")};

static const struct finding urine[] = {
	{{LOINC, "5767-9", "Appearance of Urine"}, {V("7766007", "Cloudy urine (finding)"), V("167236000", "Urine: turbid (finding)")}},
	{{LOINC, "5767-9", "Odor of Urine"}, {V("167248002", "Urine smell ammoniacal (finding)"), V("690701000119101", "Foul smelling urine (finding)")}},
	{{LOINC, "32167-9", "Clarity of Urine"}, {V("300828005", "Translucent (qualifier value)"), V("81858005", "Clear (qualifier value)")}},
	{{LOINC, "5778-6", "Color of Urine"}, {V("371254008", "Brown color (qualifier value)"), V("720003003", "Reddish color urine"), V("371244009", "Yellow color (qualifier value)")}},
	{{LOINC, "25428-4", "Glucose [Presence] in Urine by Test strip"}, {V("167265006", "Urine glucose test = ++ (finding)"), V("167261002", "Urine glucose test negative (finding)")}},
	{{LOINC, "5770-3", "Bilirubin.total [Presence] in Urine by Test strip"}, {V("275778006", "Finding of bilirubin in urine (finding)")}},
	{{LOINC, "2514-8", "Ketones [Presence] in Urine by Test strip"}, {V("167291007", "Urine ketone test = +++ (finding)"), V("167288007", "Urine ketone test = trace (finding)"), V("167289004", "Urine ketone test = + (finding)")}},
	{{LOINC, "20454-5", "Protein [Presence] in Urine by Test strip"}, {V("167277001", "Urine protein test = +++ (finding)"), V("167276005", "Urine protein test = ++ (finding)"), V("167275009", "Urine protein test = + (finding)")}},
	{{LOINC, "5802-4", "Nitrite [Presence] in Urine by Test strip"}, {V("314138001", "Urine nitrite negative (finding)")}},
	{{LOINC, "5794-3", "Hemoglobin [Presence] in Urine by Test strip"}, {V("167297006", "Urine blood test = negative (finding)")}},
	{{LOINC, "5799-2", "Leukocyte esterase [Presence] in Urine by Test strip"}, {V("394717006", "Urine leukocyte test negative (finding)")}}};
#define SEEN {V("260373001", "Detected (qualifier value)"), V("260415000", "Not detected (qualifier value)")}
#define SIGN {V("260385009", "Negative (qualifier value)"), V("260385009", "Negative (qualifier value)"), V("10828004", "Positive (qualifier value)")}
static const struct finding covid[] = {{{LOINC, "94531-1", "SARS-CoV-2 RNA Pnl Resp NAA+probe"}, SEEN}};
static const struct finding flu[] = {{{LOINC, "80382-5", "Influenza virus A Ag [Presence] in Nasopharynx by Rapid immunoassay"}, SIGN},
	{{LOINC, "80383-3", "Influenza virus B Ag [Presence] in Nasopharynx by Rapid immunoassay"}, SIGN}};
#define NAA " RNA [Presence] in Respiratory specimen by NAA with probe detection"
static const struct finding respiratory[] = {{{LOINC, "92142-9", "Influenza virus A" NAA}, SIGN}, {{LOINC, "92141-1", "Influenza virus B" NAA}, SIGN},
	{{LOINC, "92131-2", "Respiratory syncytial virus" NAA}, SIGN}, {{LOINC, "92140-3", "Parainfluenza virus 1" NAA}, SIGN},
	{{LOINC, "92139-5", "Parainfluenza virus 2" NAA}, SIGN}, {{LOINC, "92138-7", "Parainfluenza virus 3" NAA}, SIGN},
	{{LOINC, "92130-4", "Rhinovirus" NAA}, SIGN}, {{LOINC, "92134-6", "Human metapneumovirus" NAA}, SIGN},
	{{LOINC, "94040-3", "Adenovirus A+B+C+D+E DNA [Presence] in Respiratory specimen by NAA with probe detection"}, SIGN}};
static const struct finding drugs_of_abuse[] = {{{LOINC, "65750-2", "Drugs of abuse 5 panel - Urine by Screen method"}, SIGN}};

/* Without a code of its own a panel has no report. */
#define P(id, display, weight, analytes, findings) {{LOINC, id, display}, weight, analytes, COUNT(analytes), findings, COUNT(findings)}
#define Q(id, display, weight, analytes) {{LOINC, id, display}, weight, analytes, COUNT(analytes), NULL, 0}
#define F(id, display, weight, findings) {{LOINC, id, display}, weight, NULL, 0, findings, COUNT(findings)}
static const struct panel rows[] = {
	Q("58410-2", "Complete blood count (hemogram) panel - Blood by Automated count", 66, blood_count),
	Q("24323-8", "Comprehensive metabolic 2000 panel - Serum or Plasma", 32, metabolic),
	Q("57698-3", "Lipid Panel", 48, lipids), Q("51990-0", "Basic Metabolic Panel", 58, basic_metabolic),
	Q("57023-4", "Auto Differential panel - Blood", 29, differential), Q("24336-0", "Gas panel - Arterial blood", 16, blood_gas),
	Q("75689-0", "Iron panel - Serum or Plasma", 14, iron),
	Q("89577-1", "Troponin I.cardiac panel - Serum or Plasma by High sensitivity method", 16, troponin),
	Q("34528-0", "PT panel - Platelet poor plasma by Coagulation assay", 16, clotting), Q("82335-1", "Cytokines panel - Serum or Plasma", 14, inflammation),
	P("24357-6", "Urinalysis macro (dipstick) panel - Urine", 13, dipstick, urine),
	F("94531-1", "SARS-CoV-2 RNA Pnl Resp NAA+probe", 13, covid),
	F("92143-7", "Respiratory pathogens DNA and RNA panel - Respiratory specimen by NAA with probe detection", 6, respiratory),
	F("80381-7", "Influenza virus A and B Ag panel - Nasopharynx by Rapid immunoassay", 4, flu),
	Q("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", 34, diabetes_check),
	Q("24348-5", "Free T4 and TSH panel - Serum or Plasma", 6, thyroid), Q("2857-1", "Prostate specific Ag [Mass/volume] in Serum or Plasma", 2, prostate),
	Q("19926-5", "FEV1/FVC", 4, spirometry), Q(NULL, NULL, 3, allergy),
	F("65750-2", "Drugs of abuse 5 panel - Urine by Screen method", 4, drugs_of_abuse),
};
const struct panel_table panels = {rows, COUNT(rows)};
