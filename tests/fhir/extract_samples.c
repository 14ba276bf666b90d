/* extract_samples.c - invented records; nobody's. */
#include "extract_samples.h"

const char *const samples[] = {
	"{\"resourceType\":\"Patient\",\"id\":\"p1\",\"meta\":{\"profile\":[\"http://x/p\"],\"tag\":[{\"system\":\"http://t\",\"code\":\"a\"}],\"security\":[{\"code\":\"R\"}],"
	"\"source\":\"http://s\"},\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName\",\"valueString\":\"Roe\"}],"
	"\"identifier\":[{\"type\":{\"coding\":[{\"system\":\"http://v2\",\"code\":\"MR\"}]},\"system\":\"http://mr\",\"value\":\"17\"}],\"active\":true,"
	"\"name\":[{\"use\":\"official\",\"family\":\"de la Cruz-Smith\",\"given\":[\"Ana\",\"M\\u00f3nica\"],\"prefix\":[\"Ms.\"]}],\"telecom\":[{\"system\":\"phone\","
	"\"value\":\"+1 555\"},{\"system\":\"email\",\"value\":\"a@b.test\"},{\"value\":\"?\"}],\"gender\":\"female\",\"birthDate\":\"1974-12-25\",\"_birthDate\":{\"id\":\"b\"},"
	"\"deceasedDateTime\":\"2015-02-14T13:42:00+10:00\",\"address\":[{\"use\":\"home\",\"line\":[\"534 Erewhon St\",\"Floor 2\"],\"city\":\"Pleasantville\",\"state\":\"Vic\","
	"\"postalCode\":\"3999\"}],\"maritalStatus\":{\"text\":\"M\"},\"communication\":[{\"language\":{\"coding\":[{\"system\":\"urn:ietf:bcp:47\",\"code\":\"nl\"}]}}],"
	"\"generalPractitioner\":[{\"reference\":\"Practitioner/1\"},{\"reference\":\"Organization/2\"}],\"managingOrganization\":{\"reference\":\"Organization/2\"},"
	"\"link\":[{\"other\":{\"reference\":\"Patient/p2\"},\"type\":\"seealso\"}]}",

	"{\"resourceType\":\"Observation\",\"id\":\"o1\",\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/observation-geneticsGene\",\"valueCodeableConcept\":"
	"{\"coding\":[{\"system\":\"http://hgnc\",\"code\":\"9\"}]}},{\"url\":\"http://hl7.org/fhir/StructureDefinition/observation-geneticsDnaVariant\",\"valueString\":\"c.1A>G\"}],"
	"\"identifier\":[{\"value\":\"i\"}],\"basedOn\":[{\"reference\":\"ServiceRequest/s\"}],\"partOf\":[{\"reference\":\"Procedure/x\"}],\"status\":\"final\",\"category\":[{\"coding\":"
	"[{\"system\":\"http://cat\",\"code\":\"vital-signs\"}]}],\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"85354-9\"},{\"system\":\"http://snomed.info/sct\","
	"\"code\":\"75367002\"}],\"text\":\"BP\"},\"subject\":{\"reference\":\"Patient/p1\"},\"focus\":[{\"reference\":\"Device/d\"}],\"encounter\":{\"reference\":\"Encounter/e1\"},"
	"\"effectivePeriod\":{\"start\":\"2020-01-01T10:00:00Z\",\"end\":\"2020-01-01T11:30:00.250Z\"},\"performer\":[{\"reference\":\"Practitioner/1\"}],\"valueQuantity\":{\"value\":"
	"120.50,\"unit\":\"mmHg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mm[Hg]\"},\"method\":{\"coding\":[{\"code\":\"m\"}]},\"specimen\":{\"reference\":\"Specimen/s\"},"
	"\"device\":{\"reference\":\"Device/d\"},\"hasMember\":[{\"reference\":\"Observation/o2\"}],\"component\":[{\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":"
	"\"8480-6\"}]},\"valueQuantity\":{\"value\":107,\"unit\":\"mmHg\"}},{\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"8462-4\"}]},\"valueCodeableConcept\":"
	"{\"coding\":[{\"system\":\"http://v\",\"code\":\"low\"}]}},{\"code\":{\"text\":\"none\"},\"dataAbsentReason\":{\"coding\":[{\"code\":\"unknown\"}]}}]}",

	"{\"resourceType\":\"Observation\",\"id\":\"o2\",\"status\":\"amended\",\"code\":{\"coding\":[{\"code\":\"x\"}]},\"effectiveTiming\":{\"event\":[\"2019\",\"2020-05-05\"]},"
	"\"valueString\":\"Blue; green\",\"subject\":{\"reference\":\"http://other.test/fhir/Patient/9/_history/2\",\"identifier\":{\"system\":\"http://id\",\"value\":\"9\"}}}",

	"{\"resourceType\":\"MedicationRequest\",\"id\":\"m1\",\"status\":\"active\",\"intent\":\"order\",\"priority\":\"urgent\",\"medicationCodeableConcept\":{\"coding\":[{\"system\":"
	"\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"314076\"}]},\"subject\":{\"reference\":\"Patient/p1\"},\"encounter\":{\"reference\":\"Encounter/e1\"},\"authoredOn\":"
	"\"2021-03-04\",\"requester\":{\"reference\":\"Practitioner/1\"},\"dosageInstruction\":[{\"timing\":{\"event\":[\"2021-03-05\"],\"repeat\":{\"boundsPeriod\":{\"start\":\"2021-03-05\"}}}}],"
	"\"dispenseRequest\":{\"performer\":{\"reference\":\"Organization/2\"}}}",

	"{\"resourceType\":\"DocumentReference\",\"id\":\"d1\",\"masterIdentifier\":{\"system\":\"urn:ietf:rfc:3986\",\"value\":\"urn:oid:1.2\"},\"status\":\"current\",\"type\":{\"coding\":"
	"[{\"system\":\"http://loinc.org\",\"code\":\"34133-9\"}]},\"subject\":{\"reference\":\"Patient/p1\"},\"date\":\"2018-01-01T00:00:00.000Z\",\"author\":[{\"reference\":"
	"\"Practitioner/1\"}],\"relatesTo\":[{\"code\":\"appends\",\"target\":{\"reference\":\"DocumentReference/d2\"}},{\"code\":\"replaces\",\"target\":{\"reference\":"
	"\"DocumentReference/d3\"}}],\"content\":[{\"attachment\":{\"contentType\":\"text/plain\",\"url\":\"http://x/1\",\"creation\":\"2018\"},\"format\":{\"system\":\"urn:f\",\"code\":\"f\"}}],"
	"\"context\":{\"encounter\":[{\"reference\":\"Encounter/e1\"},{\"reference\":\"EpisodeOfCare/x\"}],\"period\":{\"end\":\"2018-02\"},\"related\":[{\"reference\":\"Observation/o1\"}]}}",

	"{\"resourceType\":\"Library\",\"id\":\"l1\",\"url\":\"http://l\",\"version\":\"1\",\"status\":\"draft\",\"type\":{\"coding\":[{\"code\":\"logic\"}]},\"date\":\"2017\",\"useContext\":"
	"[{\"code\":{\"system\":\"http://u\",\"code\":\"age\"},\"valueRange\":{\"low\":{\"value\":1,\"unit\":\"a\"},\"high\":{\"value\":9,\"unit\":\"a\"}}},{\"code\":{\"code\":\"focus\"},"
	"\"valueCodeableConcept\":{\"coding\":[{\"code\":\"z\"}]}},{\"code\":{\"code\":\"q\"},\"valueQuantity\":{\"value\":-1.5e2,\"code\":\"kg\",\"system\":\"http://unitsofmeasure.org\"}}],"
	"\"effectivePeriod\":{\"start\":\"2017-05\"},\"relatedArtifact\":[{\"type\":\"depends-on\",\"resource\":\"http://a|2\"},{\"type\":\"successor\",\"resource\":\"Library/x\"}]}",

	"{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"q1\",\"questionnaire\":\"http://q|1\",\"status\":\"completed\",\"subject\":{\"reference\":\"Patient/p1\"},\"authored\":\"2020\","
	"\"item\":[{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject\",\"valueBoolean\":true}],\"linkId\":\"1\",\"answer\":[{\"valueReference\":"
	"{\"reference\":\"Patient/p2\"}},{\"valueString\":\"s\"}]},{\"linkId\":\"2\",\"answer\":[{\"valueReference\":{\"reference\":\"Patient/p3\"}}]}]}",

	"{\"resourceType\":\"MolecularSequence\",\"id\":\"ms\",\"coordinateSystem\":0,\"patient\":{\"reference\":\"Patient/p1\"},\"referenceSeq\":{\"chromosome\":{\"coding\":[{\"system\":"
	"\"http://c\",\"code\":\"X\"}]},\"referenceSeqId\":{\"coding\":[{\"system\":\"http://n\",\"code\":\"NC_9\"}]},\"windowStart\":10,\"windowEnd\":20},\"variant\":[{\"start\":11,\"end\":12},"
	"{\"start\":15,\"end\":16}]}",

	"{\"resourceType\":\"Bundle\",\"id\":\"b\",\"type\":\"message\",\"timestamp\":\"2020-01-01T00:00:00Z\",\"identifier\":{\"system\":\"urn:x\",\"value\":\"1\"},\"entry\":[{\"resource\":"
	"{\"resourceType\":\"MessageHeader\",\"id\":\"h\"}},{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\"}}]}",

	"{\"resourceType\":\"Group\",\"id\":\"g\",\"type\":\"person\",\"actual\":true,\"characteristic\":[{\"code\":{\"coding\":[{\"code\":\"gender\"}]},\"valueCodeableConcept\":{\"coding\":"
	"[{\"code\":\"m\"}]},\"exclude\":false},{\"code\":{\"coding\":[{\"code\":\"owned\"}]},\"valueBoolean\":true,\"exclude\":true}],\"member\":[{\"entity\":{\"reference\":\"Patient/p1\"}},"
	"{\"entity\":{\"reference\":\"Patient/p2\"}}]}",

	"{\"resourceType\":\"Task\",\"id\":\"t\",\"status\":\"requested\",\"intent\":\"order\",\"groupIdentifier\":{\"value\":\"G\"},\"focus\":{\"reference\":\"ServiceRequest/1\"},\"for\":"
	"{\"reference\":\"Patient/p1\"},\"executionPeriod\":{\"start\":\"2020-01-01\",\"end\":\"2020-01-02\"},\"authoredOn\":\"2020-01-01\",\"lastModified\":\"2020-01-03\",\"owner\":"
	"{\"type\":\"Practitioner\",\"identifier\":{\"value\":\"77\"}}}"
};
const size_t sample_count = sizeof samples / sizeof *samples;
