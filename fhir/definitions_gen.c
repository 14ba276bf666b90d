/* definitions_gen.c - generated from tools/r4/r4.json (hl7.fhir.r4.examples 4.0.1, CC0-1.0) by tools/r4/generate.py. Do not edit. */
#include "fhir/definitions.h"
#include "fhir/definitions_tables.h"

_Static_assert(KL_RESOURCE_TYPES == 146, "the number of resource types");

const char kl_definitions_pool[] =
	"\0" "Account\0" "id\0" "meta\0" "implicitRules\0" "language\0" "text\0" "contained\0" "extension\0"
	"modifierExtension\0" "identifier\0" "status\0" "type\0" "name\0" "subject\0" "servicePeriod\0" "coverage\0" "owner\0"
	"description\0" "guarantor\0" "partOf\0" "ActivityDefinition\0" "url\0" "version\0" "title\0" "subtitle\0"
	"experimental\0" "subjectCodeableConcept\0" "subjectReference\0" "date\0" "publisher\0" "contact\0" "useContext\0"
	"jurisdiction\0" "purpose\0" "usage\0" "copyright\0" "approvalDate\0" "lastReviewDate\0" "effectivePeriod\0" "topic\0"
	"author\0" "editor\0" "reviewer\0" "endorser\0" "relatedArtifact\0" "library\0" "kind\0" "profile\0" "code\0"
	"intent\0" "priority\0" "doNotPerform\0" "timingTiming\0" "timingDateTime\0" "timingAge\0" "timingPeriod\0"
	"timingRange\0" "timingDuration\0" "location\0" "participant\0" "productReference\0" "productCodeableConcept\0"
	"quantity\0" "dosage\0" "bodySite\0" "specimenRequirement\0" "observationRequirement\0"
	"observationResultRequirement\0" "transform\0" "dynamicValue\0" "AdverseEvent\0" "actuality\0" "category\0" "event\0"
	"encounter\0" "detected\0" "recordedDate\0" "resultingCondition\0" "seriousness\0" "severity\0" "outcome\0"
	"recorder\0" "contributor\0" "suspectEntity\0" "subjectMedicalHistory\0" "referenceDocument\0" "study\0"
	"AllergyIntolerance\0" "clinicalStatus\0" "verificationStatus\0" "criticality\0" "patient\0" "onsetDateTime\0"
	"onsetAge\0" "onsetPeriod\0" "onsetRange\0" "onsetString\0" "asserter\0" "lastOccurrence\0" "note\0" "reaction\0"
	"Appointment\0" "cancelationReason\0" "serviceCategory\0" "serviceType\0" "specialty\0" "appointmentType\0"
	"reasonCode\0" "reasonReference\0" "supportingInformation\0" "start\0" "end\0" "minutesDuration\0" "slot\0"
	"created\0" "comment\0" "patientInstruction\0" "basedOn\0" "requestedPeriod\0" "AppointmentResponse\0" "appointment\0"
	"participantType\0" "actor\0" "participantStatus\0" "AuditEvent\0" "subtype\0" "action\0" "period\0" "recorded\0"
	"outcomeDesc\0" "purposeOfEvent\0" "agent\0" "source\0" "entity\0" "Basic\0" "Binary\0" "contentType\0"
	"securityContext\0" "data\0" "BiologicallyDerivedProduct\0" "productCategory\0" "productCode\0" "request\0" "parent\0"
	"collection\0" "processing\0" "manipulation\0" "storage\0" "BodyStructure\0" "active\0" "morphology\0"
	"locationQualifier\0" "image\0" "Bundle\0" "timestamp\0" "total\0" "link\0" "entry\0" "signature\0"
	"CapabilityStatement\0" "instantiates\0" "imports\0" "software\0" "implementation\0" "fhirVersion\0" "format\0"
	"patchFormat\0" "implementationGuide\0" "rest\0" "messaging\0" "document\0" "CarePlan\0" "instantiatesCanonical\0"
	"instantiatesUri\0" "replaces\0" "careTeam\0" "addresses\0" "supportingInfo\0" "goal\0" "activity\0" "CareTeam\0"
	"managingOrganization\0" "telecom\0" "CatalogEntry\0" "orderable\0" "referencedItem\0" "additionalIdentifier\0"
	"classification\0" "validityPeriod\0" "validTo\0" "lastUpdated\0" "additionalCharacteristic\0"
	"additionalClassification\0" "relatedEntry\0" "ChargeItem\0" "definitionUri\0" "definitionCanonical\0" "context\0"
	"occurrenceDateTime\0" "occurrencePeriod\0" "occurrenceTiming\0" "performer\0" "performingOrganization\0"
	"requestingOrganization\0" "costCenter\0" "bodysite\0" "factorOverride\0" "priceOverride\0" "overrideReason\0"
	"enterer\0" "enteredDate\0" "reason\0" "service\0" "account\0" "ChargeItemDefinition\0" "derivedFromUri\0"
	"instance\0" "applicability\0" "propertyGroup\0" "Claim\0" "subType\0" "use\0" "billablePeriod\0" "insurer\0"
	"provider\0" "fundsReserve\0" "related\0" "prescription\0" "originalPrescription\0" "payee\0" "referral\0"
	"facility\0" "diagnosis\0" "procedure\0" "insurance\0" "accident\0" "item\0" "ClaimResponse\0" "requestor\0"
	"disposition\0" "preAuthRef\0" "preAuthPeriod\0" "payeeType\0" "addItem\0" "adjudication\0" "payment\0" "formCode\0"
	"form\0" "processNote\0" "communicationRequest\0" "error\0" "ClinicalImpression\0" "statusReason\0"
	"effectiveDateTime\0" "assessor\0" "previous\0" "problem\0" "investigation\0" "protocol\0" "summary\0" "finding\0"
	"prognosisCodeableConcept\0" "prognosisReference\0" "CodeSystem\0" "caseSensitive\0" "valueSet\0" "hierarchyMeaning\0"
	"compositional\0" "versionNeeded\0" "content\0" "supplements\0" "count\0" "filter\0" "property\0" "concept\0"
	"Communication\0" "inResponseTo\0" "medium\0" "about\0" "sent\0" "received\0" "recipient\0" "sender\0" "payload\0"
	"CommunicationRequest\0" "groupIdentifier\0" "authoredOn\0" "requester\0" "CompartmentDefinition\0" "search\0"
	"resource\0" "Composition\0" "confidentiality\0" "attester\0" "custodian\0" "relatesTo\0" "section\0" "ConceptMap\0"
	"sourceUri\0" "sourceCanonical\0" "targetUri\0" "targetCanonical\0" "group\0" "Condition\0" "abatementDateTime\0"
	"abatementAge\0" "abatementPeriod\0" "abatementRange\0" "abatementString\0" "stage\0" "evidence\0" "Consent\0"
	"scope\0" "dateTime\0" "organization\0" "sourceAttachment\0" "sourceReference\0" "policy\0" "policyRule\0"
	"verification\0" "provision\0" "Contract\0" "legalState\0" "contentDerivative\0" "issued\0" "applies\0"
	"expirationType\0" "authority\0" "domain\0" "site\0" "alias\0" "topicCodeableConcept\0" "topicReference\0"
	"contentDefinition\0" "term\0" "relevantHistory\0" "signer\0" "friendly\0" "legal\0" "rule\0"
	"legallyBindingAttachment\0" "legallyBindingReference\0" "Coverage\0" "policyHolder\0" "subscriber\0" "subscriberId\0"
	"beneficiary\0" "dependent\0" "relationship\0" "payor\0" "class\0" "order\0" "network\0" "costToBeneficiary\0"
	"subrogation\0" "contract\0" "CoverageEligibilityRequest\0" "servicedDate\0" "servicedPeriod\0"
	"CoverageEligibilityResponse\0" "DetectedIssue\0" "identifiedDateTime\0" "identifiedPeriod\0" "implicated\0"
	"detail\0" "reference\0" "mitigation\0" "Device\0" "definition\0" "udiCarrier\0" "distinctIdentifier\0"
	"manufacturer\0" "manufactureDate\0" "expirationDate\0" "lotNumber\0" "serialNumber\0" "deviceName\0" "modelNumber\0"
	"partNumber\0" "specialization\0" "safety\0" "DeviceDefinition\0" "udiDeviceIdentifier\0" "manufacturerString\0"
	"manufacturerReference\0" "shelfLifeStorage\0" "physicalCharacteristics\0" "languageCode\0" "capability\0"
	"onlineInformation\0" "parentDevice\0" "material\0" "DeviceMetric\0" "unit\0" "operationalStatus\0" "color\0"
	"measurementPeriod\0" "calibration\0" "DeviceRequest\0" "priorRequest\0" "codeReference\0" "codeCodeableConcept\0"
	"parameter\0" "performerType\0" "DeviceUseStatement\0" "derivedFrom\0" "recordedOn\0" "device\0" "DiagnosticReport\0"
	"resultsInterpreter\0" "specimen\0" "result\0" "imagingStudy\0" "media\0" "conclusion\0" "conclusionCode\0"
	"presentedForm\0" "DocumentManifest\0" "masterIdentifier\0" "DocumentReference\0" "docStatus\0" "authenticator\0"
	"securityLabel\0" "EffectEvidenceSynthesis\0" "synthesisType\0" "studyType\0" "population\0" "exposure\0"
	"exposureAlternative\0" "sampleSize\0" "resultsByExposure\0" "effectEstimate\0" "certainty\0" "Encounter\0"
	"statusHistory\0" "classHistory\0" "episodeOfCare\0" "length\0" "hospitalization\0" "serviceProvider\0" "Endpoint\0"
	"connectionType\0" "payloadType\0" "payloadMimeType\0" "address\0" "header\0" "EnrollmentRequest\0" "candidate\0"
	"EnrollmentResponse\0" "requestProvider\0" "EpisodeOfCare\0" "referralRequest\0" "careManager\0" "team\0"
	"EventDefinition\0" "trigger\0" "Evidence\0" "shortTitle\0" "exposureBackground\0" "exposureVariant\0"
	"EvidenceVariable\0" "characteristic\0" "ExampleScenario\0" "process\0" "workflow\0" "ExplanationOfBenefit\0"
	"fundsReserveRequested\0" "claim\0" "claimResponse\0" "preAuthRefPeriod\0" "precedence\0" "benefitPeriod\0"
	"benefitBalance\0" "FamilyMemberHistory\0" "dataAbsentReason\0" "sex\0" "bornPeriod\0" "bornDate\0" "bornString\0"
	"ageAge\0" "ageRange\0" "ageString\0" "estimatedAge\0" "deceasedBoolean\0" "deceasedAge\0" "deceasedRange\0"
	"deceasedDate\0" "deceasedString\0" "condition\0" "Flag\0" "Goal\0" "lifecycleStatus\0" "achievementStatus\0"
	"startDate\0" "startCodeableConcept\0" "target\0" "statusDate\0" "expressedBy\0" "outcomeCode\0" "outcomeReference\0"
	"GraphDefinition\0" "Group\0" "actual\0" "managingEntity\0" "member\0" "GuidanceResponse\0" "requestIdentifier\0"
	"moduleUri\0" "moduleCanonical\0" "moduleCodeableConcept\0" "evaluationMessage\0" "outputParameters\0"
	"dataRequirement\0" "HealthcareService\0" "providedBy\0" "extraDetails\0" "photo\0" "coverageArea\0"
	"serviceProvisionCode\0" "eligibility\0" "program\0" "communication\0" "referralMethod\0" "appointmentRequired\0"
	"availableTime\0" "notAvailable\0" "availabilityExceptions\0" "endpoint\0" "ImagingStudy\0" "modality\0" "started\0"
	"referrer\0" "interpreter\0" "numberOfSeries\0" "numberOfInstances\0" "procedureReference\0" "procedureCode\0"
	"series\0" "Immunization\0" "vaccineCode\0" "occurrenceString\0" "primarySource\0" "reportOrigin\0" "route\0"
	"doseQuantity\0" "isSubpotent\0" "subpotentReason\0" "education\0" "programEligibility\0" "fundingSource\0"
	"protocolApplied\0" "ImmunizationEvaluation\0" "targetDisease\0" "immunizationEvent\0" "doseStatus\0"
	"doseStatusReason\0" "doseNumberPositiveInt\0" "doseNumberString\0" "seriesDosesPositiveInt\0" "seriesDosesString\0"
	"ImmunizationRecommendation\0" "recommendation\0" "ImplementationGuide\0" "packageId\0" "license\0" "dependsOn\0"
	"global\0" "manifest\0" "InsurancePlan\0" "ownedBy\0" "administeredBy\0" "plan\0" "Invoice\0" "cancelledReason\0"
	"issuer\0" "lineItem\0" "totalPriceComponent\0" "totalNet\0" "totalGross\0" "paymentTerms\0" "Library\0" "Linkage\0"
	"List\0" "mode\0" "orderedBy\0" "emptyReason\0" "Location\0" "physicalType\0" "position\0" "hoursOfOperation\0"
	"Measure\0" "disclaimer\0" "scoring\0" "compositeScoring\0" "riskAdjustment\0" "rateAggregation\0" "rationale\0"
	"clinicalRecommendationStatement\0" "improvementNotation\0" "guidance\0" "supplementalData\0" "MeasureReport\0"
	"measure\0" "reporter\0" "evaluatedResource\0" "Media\0" "view\0" "createdDateTime\0" "createdPeriod\0" "operator\0"
	"height\0" "width\0" "frames\0" "duration\0" "Medication\0" "amount\0" "ingredient\0" "batch\0"
	"MedicationAdministration\0" "medicationCodeableConcept\0" "medicationReference\0" "eventHistory\0"
	"MedicationDispense\0" "statusReasonCodeableConcept\0" "statusReasonReference\0" "authorizingPrescription\0"
	"daysSupply\0" "whenPrepared\0" "whenHandedOver\0" "destination\0" "receiver\0" "dosageInstruction\0" "substitution\0"
	"detectedIssue\0" "MedicationKnowledge\0" "doseForm\0" "synonym\0" "relatedMedicationKnowledge\0"
	"associatedMedication\0" "productType\0" "monograph\0" "preparationInstruction\0" "intendedRoute\0" "cost\0"
	"monitoringProgram\0" "administrationGuidelines\0" "medicineClassification\0" "packaging\0" "drugCharacteristic\0"
	"contraindication\0" "regulatory\0" "kinetics\0" "MedicationRequest\0" "reportedBoolean\0" "reportedReference\0"
	"courseOfTherapyType\0" "dispenseRequest\0" "priorPrescription\0" "MedicationStatement\0" "dateAsserted\0"
	"informationSource\0" "MedicinalProduct\0" "combinedPharmaceuticalDoseForm\0" "legalStatusOfSupply\0"
	"additionalMonitoringIndicator\0" "specialMeasures\0" "paediatricUseIndicator\0" "productClassification\0"
	"marketingStatus\0" "pharmaceuticalProduct\0" "packagedMedicinalProduct\0" "attachedDocument\0" "masterFile\0"
	"clinicalTrial\0" "crossReference\0" "manufacturingBusinessOperation\0" "specialDesignation\0"
	"MedicinalProductAuthorization\0" "country\0" "restoreDate\0" "dataExclusivityPeriod\0" "dateOfFirstAuthorization\0"
	"internationalBirthDate\0" "legalBasis\0" "jurisdictionalAuthorization\0" "holder\0" "regulator\0"
	"MedicinalProductContraindication\0" "disease\0" "diseaseStatus\0" "comorbidity\0" "therapeuticIndication\0"
	"otherTherapy\0" "MedicinalProductIndication\0" "diseaseSymptomProcedure\0" "intendedEffect\0" "undesirableEffect\0"
	"MedicinalProductIngredient\0" "role\0" "allergenicIndicator\0" "specifiedSubstance\0" "substance\0"
	"MedicinalProductInteraction\0" "interactant\0" "effect\0" "incidence\0" "management\0"
	"MedicinalProductManufactured\0" "manufacturedDoseForm\0" "unitOfPresentation\0" "otherCharacteristics\0"
	"MedicinalProductPackaged\0" "marketingAuthorization\0" "batchIdentifier\0" "packageItem\0"
	"MedicinalProductPharmaceutical\0" "administrableDoseForm\0" "characteristics\0" "routeOfAdministration\0"
	"MedicinalProductUndesirableEffect\0" "symptomConditionEffect\0" "frequencyOfOccurrence\0" "MessageDefinition\0"
	"base\0" "eventCoding\0" "eventUri\0" "focus\0" "responseRequired\0" "allowedResponse\0" "graph\0" "MessageHeader\0"
	"responsible\0" "response\0" "MolecularSequence\0" "coordinateSystem\0" "referenceSeq\0" "variant\0" "observedSeq\0"
	"quality\0" "readCoverage\0" "repository\0" "pointer\0" "structureVariant\0" "NamingSystem\0" "uniqueId\0"
	"NutritionOrder\0" "orderer\0" "allergyIntolerance\0" "foodPreferenceModifier\0" "excludeFoodModifier\0" "oralDiet\0"
	"supplement\0" "enteralFormula\0" "Observation\0" "effectiveTiming\0" "effectiveInstant\0" "valueQuantity\0"
	"valueCodeableConcept\0" "valueString\0" "valueBoolean\0" "valueInteger\0" "valueRange\0" "valueRatio\0"
	"valueSampledData\0" "valueTime\0" "valueDateTime\0" "valuePeriod\0" "interpretation\0" "method\0" "referenceRange\0"
	"hasMember\0" "component\0" "ObservationDefinition\0" "permittedDataType\0" "multipleResultsAllowed\0"
	"preferredReportName\0" "quantitativeDetails\0" "qualifiedInterval\0" "validCodedValueSet\0" "normalCodedValueSet\0"
	"abnormalCodedValueSet\0" "criticalCodedValueSet\0" "OperationDefinition\0" "affectsState\0" "system\0"
	"inputProfile\0" "outputProfile\0" "overload\0" "OperationOutcome\0" "issue\0" "Organization\0"
	"OrganizationAffiliation\0" "participatingOrganization\0" "healthcareService\0" "Parameters\0" "Patient\0" "gender\0"
	"birthDate\0" "deceasedDateTime\0" "maritalStatus\0" "multipleBirthBoolean\0" "multipleBirthInteger\0"
	"generalPractitioner\0" "PaymentNotice\0" "paymentDate\0" "paymentStatus\0" "PaymentReconciliation\0"
	"paymentIssuer\0" "paymentAmount\0" "paymentIdentifier\0" "Person\0" "PlanDefinition\0" "Practitioner\0"
	"qualification\0" "PractitionerRole\0" "practitioner\0" "Procedure\0" "performedDateTime\0" "performedPeriod\0"
	"performedString\0" "performedAge\0" "performedRange\0" "report\0" "complication\0" "complicationDetail\0"
	"followUp\0" "focalDevice\0" "usedReference\0" "usedCode\0" "Provenance\0" "occurredPeriod\0" "occurredDateTime\0"
	"Questionnaire\0" "subjectType\0" "QuestionnaireResponse\0" "questionnaire\0" "authored\0" "RelatedPerson\0"
	"RequestGroup\0" "ResearchDefinition\0" "ResearchElementDefinition\0" "variableType\0" "ResearchStudy\0"
	"primaryPurposeType\0" "phase\0" "keyword\0" "enrollment\0" "sponsor\0" "principalInvestigator\0" "reasonStopped\0"
	"arm\0" "objective\0" "ResearchSubject\0" "individual\0" "assignedArm\0" "actualArm\0" "consent\0" "RiskAssessment\0"
	"basis\0" "prediction\0" "RiskEvidenceSynthesis\0" "riskEstimate\0" "Schedule\0" "planningHorizon\0"
	"SearchParameter\0" "expression\0" "xpath\0" "xpathUsage\0" "multipleOr\0" "multipleAnd\0" "comparator\0" "modifier\0"
	"chain\0" "ServiceRequest\0" "requisition\0" "orderDetail\0" "quantityQuantity\0" "quantityRatio\0" "quantityRange\0"
	"asNeededBoolean\0" "asNeededCodeableConcept\0" "locationCode\0" "locationReference\0" "Slot\0" "schedule\0"
	"overbooked\0" "Specimen\0" "accessionIdentifier\0" "receivedTime\0" "container\0" "SpecimenDefinition\0"
	"typeCollected\0" "patientPreparation\0" "timeAspect\0" "typeTested\0" "StructureDefinition\0" "mapping\0"
	"abstract\0" "contextInvariant\0" "baseDefinition\0" "derivation\0" "snapshot\0" "differential\0" "StructureMap\0"
	"structure\0" "import\0" "Subscription\0" "criteria\0" "channel\0" "Substance\0" "SubstanceNucleicAcid\0"
	"sequenceType\0" "numberOfSubunits\0" "areaOfHybridisation\0" "oligoNucleotideType\0" "subunit\0" "SubstancePolymer\0"
	"geometry\0" "copolymerConnectivity\0" "modification\0" "monomerSet\0" "repeat\0" "SubstanceProtein\0"
	"disulfideLinkage\0" "SubstanceReferenceInformation\0" "gene\0" "geneElement\0" "SubstanceSourceMaterial\0"
	"sourceMaterialClass\0" "sourceMaterialType\0" "sourceMaterialState\0" "organismId\0" "organismName\0"
	"parentSubstanceId\0" "parentSubstanceName\0" "countryOfOrigin\0" "geographicalLocation\0" "developmentStage\0"
	"fractionDescription\0" "organism\0" "partDescription\0" "SubstanceSpecification\0" "moiety\0"
	"referenceInformation\0" "molecularWeight\0" "nucleicAcid\0" "polymer\0" "protein\0" "sourceMaterial\0"
	"SupplyDelivery\0" "suppliedItem\0" "supplier\0" "SupplyRequest\0" "itemCodeableConcept\0" "itemReference\0"
	"deliverFrom\0" "deliverTo\0" "Task\0" "businessStatus\0" "for\0" "executionPeriod\0" "lastModified\0" "restriction\0"
	"input\0" "output\0" "TerminologyCapabilities\0" "lockedDate\0" "codeSystem\0" "expansion\0" "codeSearch\0"
	"validateCode\0" "translation\0" "closure\0" "TestReport\0" "testScript\0" "score\0" "tester\0" "setup\0" "test\0"
	"teardown\0" "TestScript\0" "origin\0" "metadata\0" "fixture\0" "variable\0" "ValueSet\0" "immutable\0" "compose\0"
	"VerificationResult\0" "targetLocation\0" "need\0" "validationType\0" "validationProcess\0" "frequency\0"
	"lastPerformed\0" "nextScheduled\0" "failureAction\0" "attestation\0" "validator\0" "VisionPrescription\0"
	"dateWritten\0" "prescriber\0" "lensSpecification\0" "DomainResource\0" "Resource\0" "Address\0" "line\0" "city\0"
	"district\0" "state\0" "postalCode\0" "Age\0" "value\0" "Annotation\0" "authorReference\0" "authorString\0" "time\0"
	"Attachment\0" "size\0" "hash\0" "creation\0" "BackboneElement\0" "CodeableConcept\0" "coding\0" "Coding\0"
	"display\0" "userSelected\0" "ContactDetail\0" "ContactPoint\0" "rank\0" "Contributor\0" "Count\0" "DataRequirement\0"
	"mustSupport\0" "codeFilter\0" "dateFilter\0" "limit\0" "sort\0" "Distance\0" "Dosage\0" "sequence\0"
	"additionalInstruction\0" "timing\0" "doseAndRate\0" "maxDosePerPeriod\0" "maxDosePerAdministration\0"
	"maxDosePerLifetime\0" "Duration\0" "Element\0" "ElementDefinition\0" "path\0" "representation\0" "sliceName\0"
	"sliceIsConstraining\0" "label\0" "slicing\0" "short\0" "requirements\0" "min\0" "max\0" "contentReference\0"
	"defaultValueBase64Binary\0" "defaultValueBoolean\0" "defaultValueCanonical\0" "defaultValueCode\0"
	"defaultValueDate\0" "defaultValueDateTime\0" "defaultValueDecimal\0" "defaultValueId\0" "defaultValueInstant\0"
	"defaultValueInteger\0" "defaultValueMarkdown\0" "defaultValueOid\0" "defaultValuePositiveInt\0"
	"defaultValueString\0" "defaultValueTime\0" "defaultValueUnsignedInt\0" "defaultValueUri\0" "defaultValueUrl\0"
	"defaultValueUuid\0" "defaultValueAddress\0" "defaultValueAge\0" "defaultValueAnnotation\0" "defaultValueAttachment\0"
	"defaultValueCodeableConcept\0" "defaultValueCoding\0" "defaultValueContactPoint\0" "defaultValueCount\0"
	"defaultValueDistance\0" "defaultValueDuration\0" "defaultValueHumanName\0" "defaultValueIdentifier\0"
	"defaultValueMoney\0" "defaultValuePeriod\0" "defaultValueQuantity\0" "defaultValueRange\0" "defaultValueRatio\0"
	"defaultValueReference\0" "defaultValueSampledData\0" "defaultValueSignature\0" "defaultValueTiming\0"
	"defaultValueContactDetail\0" "defaultValueContributor\0" "defaultValueDataRequirement\0" "defaultValueExpression\0"
	"defaultValueParameterDefinition\0" "defaultValueRelatedArtifact\0" "defaultValueTriggerDefinition\0"
	"defaultValueUsageContext\0" "defaultValueDosage\0" "defaultValueMeta\0" "meaningWhenMissing\0" "orderMeaning\0"
	"fixedBase64Binary\0" "fixedBoolean\0" "fixedCanonical\0" "fixedCode\0" "fixedDate\0" "fixedDateTime\0"
	"fixedDecimal\0" "fixedId\0" "fixedInstant\0" "fixedInteger\0" "fixedMarkdown\0" "fixedOid\0" "fixedPositiveInt\0"
	"fixedString\0" "fixedTime\0" "fixedUnsignedInt\0" "fixedUri\0" "fixedUrl\0" "fixedUuid\0" "fixedAddress\0"
	"fixedAge\0" "fixedAnnotation\0" "fixedAttachment\0" "fixedCodeableConcept\0" "fixedCoding\0" "fixedContactPoint\0"
	"fixedCount\0" "fixedDistance\0" "fixedDuration\0" "fixedHumanName\0" "fixedIdentifier\0" "fixedMoney\0"
	"fixedPeriod\0" "fixedQuantity\0" "fixedRange\0" "fixedRatio\0" "fixedReference\0" "fixedSampledData\0"
	"fixedSignature\0" "fixedTiming\0" "fixedContactDetail\0" "fixedContributor\0" "fixedDataRequirement\0"
	"fixedExpression\0" "fixedParameterDefinition\0" "fixedRelatedArtifact\0" "fixedTriggerDefinition\0"
	"fixedUsageContext\0" "fixedDosage\0" "fixedMeta\0" "patternBase64Binary\0" "patternBoolean\0" "patternCanonical\0"
	"patternCode\0" "patternDate\0" "patternDateTime\0" "patternDecimal\0" "patternId\0" "patternInstant\0"
	"patternInteger\0" "patternMarkdown\0" "patternOid\0" "patternPositiveInt\0" "patternString\0" "patternTime\0"
	"patternUnsignedInt\0" "patternUri\0" "patternUrl\0" "patternUuid\0" "patternAddress\0" "patternAge\0"
	"patternAnnotation\0" "patternAttachment\0" "patternCodeableConcept\0" "patternCoding\0" "patternContactPoint\0"
	"patternCount\0" "patternDistance\0" "patternDuration\0" "patternHumanName\0" "patternIdentifier\0" "patternMoney\0"
	"patternPeriod\0" "patternQuantity\0" "patternRange\0" "patternRatio\0" "patternReference\0" "patternSampledData\0"
	"patternSignature\0" "patternTiming\0" "patternContactDetail\0" "patternContributor\0" "patternDataRequirement\0"
	"patternExpression\0" "patternParameterDefinition\0" "patternRelatedArtifact\0" "patternTriggerDefinition\0"
	"patternUsageContext\0" "patternDosage\0" "patternMeta\0" "example\0" "minValueDate\0" "minValueDateTime\0"
	"minValueInstant\0" "minValueTime\0" "minValueDecimal\0" "minValueInteger\0" "minValuePositiveInt\0"
	"minValueUnsignedInt\0" "minValueQuantity\0" "maxValueDate\0" "maxValueDateTime\0" "maxValueInstant\0"
	"maxValueTime\0" "maxValueDecimal\0" "maxValueInteger\0" "maxValuePositiveInt\0" "maxValueUnsignedInt\0"
	"maxValueQuantity\0" "maxLength\0" "constraint\0" "isModifier\0" "isModifierReason\0" "isSummary\0" "binding\0"
	"Expression\0" "Extension\0" "valueBase64Binary\0" "valueCanonical\0" "valueCode\0" "valueDate\0" "valueDecimal\0"
	"valueId\0" "valueInstant\0" "valueMarkdown\0" "valueOid\0" "valuePositiveInt\0" "valueUnsignedInt\0" "valueUri\0"
	"valueUrl\0" "valueUuid\0" "valueAddress\0" "valueAge\0" "valueAnnotation\0" "valueAttachment\0" "valueCoding\0"
	"valueContactPoint\0" "valueCount\0" "valueDistance\0" "valueDuration\0" "valueHumanName\0" "valueIdentifier\0"
	"valueMoney\0" "valueReference\0" "valueSignature\0" "valueTiming\0" "valueContactDetail\0" "valueContributor\0"
	"valueDataRequirement\0" "valueExpression\0" "valueParameterDefinition\0" "valueRelatedArtifact\0"
	"valueTriggerDefinition\0" "valueUsageContext\0" "valueDosage\0" "valueMeta\0" "HumanName\0" "family\0" "given\0"
	"prefix\0" "suffix\0" "Identifier\0" "assigner\0" "MarketingStatus\0" "dateRange\0" "Meta\0" "versionId\0"
	"security\0" "tag\0" "Money\0" "currency\0" "Narrative\0" "div\0" "ParameterDefinition\0" "documentation\0" "Period\0"
	"Population\0" "ageCodeableConcept\0" "race\0" "physiologicalCondition\0" "ProdCharacteristic\0" "depth\0" "weight\0"
	"nominalVolume\0" "externalDiameter\0" "shape\0" "imprint\0" "ProductShelfLife\0" "specialPrecautionsForStorage\0"
	"Quantity\0" "Range\0" "low\0" "high\0" "Ratio\0" "numerator\0" "denominator\0" "Reference\0" "RelatedArtifact\0"
	"citation\0" "SampledData\0" "factor\0" "lowerLimit\0" "upperLimit\0" "dimensions\0" "Signature\0" "when\0" "who\0"
	"onBehalfOf\0" "targetFormat\0" "sigFormat\0" "SubstanceAmount\0" "amountQuantity\0" "amountRange\0" "amountString\0"
	"amountType\0" "amountText\0" "Timing\0" "TriggerDefinition\0" "timingReference\0" "timingDate\0" "UsageContext\0"
	"base64Binary\0" "boolean\0" "canonical\0" "decimal\0" "instant\0" "integer\0" "markdown\0" "oid\0" "positiveInt\0"
	"string\0" "unsignedInt\0" "uri\0" "uuid\0" "xhtml\0" "Account.coverage\0" "Account.guarantor\0" "party\0" "onHold\0"
	"ActivityDefinition.dynamicValue\0" "ActivityDefinition.participant\0" "AdverseEvent.suspectEntity\0" "causality\0"
	"AdverseEvent.suspectEntity.causality\0" "assessment\0" "productRelatedness\0" "AllergyIntolerance.reaction\0"
	"manifestation\0" "onset\0" "exposureRoute\0" "Appointment.participant\0" "required\0" "AuditEvent.agent\0" "altId\0"
	"purposeOfUse\0" "AuditEvent.agent.network\0" "AuditEvent.entity\0" "what\0" "lifecycle\0" "query\0"
	"AuditEvent.entity.detail\0" "AuditEvent.source\0" "observer\0" "BiologicallyDerivedProduct.collection\0"
	"collector\0" "collectedDateTime\0" "collectedPeriod\0" "BiologicallyDerivedProduct.manipulation\0" "timeDateTime\0"
	"timePeriod\0" "BiologicallyDerivedProduct.processing\0" "additive\0" "BiologicallyDerivedProduct.storage\0"
	"temperature\0" "scale\0" "Bundle.entry\0" "fullUrl\0" "Bundle.entry.request\0" "ifNoneMatch\0" "ifModifiedSince\0"
	"ifMatch\0" "ifNoneExist\0" "Bundle.entry.response\0" "etag\0" "Bundle.entry.search\0" "Bundle.link\0" "relation\0"
	"CapabilityStatement.document\0" "CapabilityStatement.implementation\0" "CapabilityStatement.messaging\0"
	"reliableCache\0" "supportedMessage\0" "CapabilityStatement.messaging.endpoint\0"
	"CapabilityStatement.messaging.supportedMessage\0" "CapabilityStatement.rest\0" "interaction\0" "searchParam\0"
	"operation\0" "compartment\0" "CapabilityStatement.rest.interaction\0" "CapabilityStatement.rest.resource\0"
	"supportedProfile\0" "versioning\0" "readHistory\0" "updateCreate\0" "conditionalCreate\0" "conditionalRead\0"
	"conditionalUpdate\0" "conditionalDelete\0" "referencePolicy\0" "searchInclude\0" "searchRevInclude\0"
	"CapabilityStatement.rest.resource.interaction\0" "CapabilityStatement.rest.resource.operation\0"
	"CapabilityStatement.rest.resource.searchParam\0" "CapabilityStatement.rest.security\0" "cors\0"
	"CapabilityStatement.software\0" "releaseDate\0" "CarePlan.activity\0" "outcomeCodeableConcept\0" "progress\0"
	"CarePlan.activity.detail\0" "scheduledTiming\0" "scheduledPeriod\0" "scheduledString\0" "dailyAmount\0"
	"CareTeam.participant\0" "CatalogEntry.relatedEntry\0" "relationtype\0" "ChargeItem.performer\0" "function\0"
	"ChargeItemDefinition.applicability\0" "ChargeItemDefinition.propertyGroup\0" "priceComponent\0"
	"ChargeItemDefinition.propertyGroup.priceComponent\0" "Claim.accident\0" "locationAddress\0" "Claim.careTeam\0"
	"Claim.diagnosis\0" "diagnosisCodeableConcept\0" "diagnosisReference\0" "onAdmission\0" "packageCode\0"
	"Claim.insurance\0" "focal\0" "businessArrangement\0" "Claim.item\0" "careTeamSequence\0" "diagnosisSequence\0"
	"procedureSequence\0" "informationSequence\0" "revenue\0" "productOrService\0" "programCode\0"
	"locationCodeableConcept\0" "unitPrice\0" "net\0" "udi\0" "subSite\0" "Claim.item.detail\0" "subDetail\0"
	"Claim.item.detail.subDetail\0" "Claim.payee\0" "Claim.procedure\0" "procedureCodeableConcept\0" "Claim.related\0"
	"Claim.supportingInfo\0" "ClaimResponse.addItem\0" "itemSequence\0" "detailSequence\0" "subdetailSequence\0"
	"noteNumber\0" "ClaimResponse.addItem.detail\0" "ClaimResponse.addItem.detail.subDetail\0" "ClaimResponse.error\0"
	"subDetailSequence\0" "ClaimResponse.insurance\0" "ClaimResponse.item\0" "ClaimResponse.item.adjudication\0"
	"ClaimResponse.item.detail\0" "ClaimResponse.item.detail.subDetail\0" "ClaimResponse.payment\0" "adjustment\0"
	"adjustmentReason\0" "ClaimResponse.processNote\0" "number\0" "ClaimResponse.total\0" "ClinicalImpression.finding\0"
	"ClinicalImpression.investigation\0" "CodeSystem.concept\0" "designation\0" "CodeSystem.concept.designation\0"
	"CodeSystem.concept.property\0" "CodeSystem.filter\0" "CodeSystem.property\0" "Communication.payload\0"
	"contentString\0" "contentAttachment\0" "CommunicationRequest.payload\0" "CompartmentDefinition.resource\0" "param\0"
	"Composition.attester\0" "Composition.event\0" "Composition.relatesTo\0" "targetIdentifier\0" "targetReference\0"
	"Composition.section\0" "ConceptMap.group\0" "sourceVersion\0" "targetVersion\0" "element\0" "unmapped\0"
	"ConceptMap.group.element\0" "ConceptMap.group.element.target\0" "equivalence\0" "product\0"
	"ConceptMap.group.element.target.dependsOn\0" "ConceptMap.group.unmapped\0" "Condition.evidence\0" "Condition.stage\0"
	"Consent.policy\0" "Consent.provision\0" "dataPeriod\0" "Consent.provision.actor\0" "Consent.provision.data\0"
	"meaning\0" "Consent.verification\0" "verified\0" "verifiedWith\0" "verificationDate\0" "Contract.contentDefinition\0"
	"publicationDate\0" "publicationStatus\0" "Contract.friendly\0" "Contract.legal\0" "Contract.rule\0"
	"Contract.signer\0" "Contract.term\0" "offer\0" "asset\0" "Contract.term.action\0" "linkId\0" "contextLinkId\0"
	"requesterLinkId\0" "performerRole\0" "performerLinkId\0" "reasonLinkId\0" "securityLabelNumber\0"
	"Contract.term.action.subject\0" "Contract.term.asset\0" "typeReference\0" "periodType\0" "usePeriod\0" "answer\0"
	"valuedItem\0" "Contract.term.asset.context\0" "Contract.term.asset.valuedItem\0" "entityCodeableConcept\0"
	"entityReference\0" "effectiveTime\0" "points\0" "Contract.term.offer\0" "decision\0" "decisionMode\0"
	"Contract.term.offer.answer\0" "Contract.term.offer.party\0" "Contract.term.securityLabel\0" "control\0"
	"Coverage.class\0" "Coverage.costToBeneficiary\0" "exception\0" "Coverage.costToBeneficiary.exception\0"
	"CoverageEligibilityRequest.insurance\0" "CoverageEligibilityRequest.item\0" "supportingInfoSequence\0"
	"CoverageEligibilityRequest.item.diagnosis\0" "CoverageEligibilityRequest.supportingInfo\0" "information\0"
	"appliesToAll\0" "CoverageEligibilityResponse.error\0" "CoverageEligibilityResponse.insurance\0" "inforce\0"
	"CoverageEligibilityResponse.insurance.item\0" "excluded\0" "benefit\0" "authorizationRequired\0"
	"authorizationSupporting\0" "authorizationUrl\0" "CoverageEligibilityResponse.insurance.item.benefit\0"
	"allowedUnsignedInt\0" "allowedString\0" "allowedMoney\0" "usedUnsignedInt\0" "usedString\0" "usedMoney\0"
	"DataRequirement.codeFilter\0" "DataRequirement.dateFilter\0" "DataRequirement.sort\0" "direction\0"
	"DetectedIssue.evidence\0" "DetectedIssue.mitigation\0" "Device.deviceName\0" "Device.property\0"
	"Device.specialization\0" "systemType\0" "Device.udiCarrier\0" "deviceIdentifier\0" "carrierAIDC\0" "carrierHRF\0"
	"entryType\0" "Device.version\0" "DeviceDefinition.capability\0" "DeviceDefinition.deviceName\0"
	"DeviceDefinition.material\0" "alternate\0" "DeviceDefinition.property\0" "DeviceDefinition.specialization\0"
	"DeviceDefinition.udiDeviceIdentifier\0" "DeviceMetric.calibration\0" "DeviceRequest.parameter\0"
	"DiagnosticReport.media\0" "DocumentManifest.related\0" "ref\0" "DocumentReference.content\0" "attachment\0"
	"DocumentReference.context\0" "facilityType\0" "practiceSetting\0" "sourcePatientInfo\0"
	"DocumentReference.relatesTo\0" "Dosage.doseAndRate\0" "doseRange\0" "rateRatio\0" "rateRange\0" "rateQuantity\0"
	"EffectEvidenceSynthesis.certainty\0" "rating\0" "certaintySubcomponent\0"
	"EffectEvidenceSynthesis.certainty.certaintySubcomponent\0" "EffectEvidenceSynthesis.effectEstimate\0"
	"variantState\0" "unitOfMeasure\0" "precisionEstimate\0" "EffectEvidenceSynthesis.effectEstimate.precisionEstimate\0"
	"level\0" "from\0" "to\0" "EffectEvidenceSynthesis.resultsByExposure\0" "exposureState\0" "riskEvidenceSynthesis\0"
	"EffectEvidenceSynthesis.sampleSize\0" "numberOfStudies\0" "numberOfParticipants\0" "ElementDefinition.base\0"
	"ElementDefinition.binding\0" "strength\0" "ElementDefinition.constraint\0" "key\0" "human\0"
	"ElementDefinition.example\0" "ElementDefinition.mapping\0" "identity\0" "map\0" "ElementDefinition.slicing\0"
	"discriminator\0" "ordered\0" "rules\0" "ElementDefinition.slicing.discriminator\0" "ElementDefinition.type\0"
	"targetProfile\0" "aggregation\0" "Encounter.classHistory\0" "Encounter.diagnosis\0" "Encounter.hospitalization\0"
	"preAdmissionIdentifier\0" "admitSource\0" "reAdmission\0" "dietPreference\0" "specialCourtesy\0"
	"specialArrangement\0" "dischargeDisposition\0" "Encounter.location\0" "Encounter.participant\0"
	"Encounter.statusHistory\0" "EpisodeOfCare.diagnosis\0" "EpisodeOfCare.statusHistory\0"
	"EvidenceVariable.characteristic\0" "definitionReference\0" "definitionCodeableConcept\0" "definitionExpression\0"
	"definitionDataRequirement\0" "definitionTriggerDefinition\0" "usageContext\0" "exclude\0"
	"participantEffectiveDateTime\0" "participantEffectivePeriod\0" "participantEffectiveDuration\0"
	"participantEffectiveTiming\0" "timeFromStart\0" "groupMeasure\0" "ExampleScenario.actor\0" "actorId\0"
	"ExampleScenario.instance\0" "resourceId\0" "resourceType\0" "containedInstance\0"
	"ExampleScenario.instance.containedInstance\0" "ExampleScenario.instance.version\0" "ExampleScenario.process\0"
	"preConditions\0" "postConditions\0" "step\0" "ExampleScenario.process.step\0" "pause\0" "alternative\0"
	"ExampleScenario.process.step.alternative\0" "ExampleScenario.process.step.operation\0" "initiator\0"
	"initiatorActive\0" "receiverActive\0" "ExplanationOfBenefit.accident\0" "ExplanationOfBenefit.addItem\0"
	"ExplanationOfBenefit.addItem.detail\0" "ExplanationOfBenefit.addItem.detail.subDetail\0"
	"ExplanationOfBenefit.benefitBalance\0" "financial\0" "ExplanationOfBenefit.benefitBalance.financial\0"
	"ExplanationOfBenefit.careTeam\0" "ExplanationOfBenefit.diagnosis\0" "ExplanationOfBenefit.insurance\0"
	"ExplanationOfBenefit.item\0" "ExplanationOfBenefit.item.adjudication\0" "ExplanationOfBenefit.item.detail\0"
	"ExplanationOfBenefit.item.detail.subDetail\0" "ExplanationOfBenefit.payee\0" "ExplanationOfBenefit.payment\0"
	"ExplanationOfBenefit.procedure\0" "ExplanationOfBenefit.processNote\0" "ExplanationOfBenefit.related\0"
	"ExplanationOfBenefit.supportingInfo\0" "ExplanationOfBenefit.total\0" "FamilyMemberHistory.condition\0"
	"contributedToDeath\0" "Goal.target\0" "detailQuantity\0" "detailRange\0" "detailCodeableConcept\0" "detailString\0"
	"detailBoolean\0" "detailInteger\0" "detailRatio\0" "dueDate\0" "dueDuration\0" "GraphDefinition.link\0"
	"GraphDefinition.link.target\0" "params\0" "GraphDefinition.link.target.compartment\0" "Group.characteristic\0"
	"Group.member\0" "inactive\0" "HealthcareService.availableTime\0" "daysOfWeek\0" "allDay\0" "availableStartTime\0"
	"availableEndTime\0" "HealthcareService.eligibility\0" "HealthcareService.notAvailable\0" "during\0"
	"ImagingStudy.series\0" "uid\0" "laterality\0" "ImagingStudy.series.instance\0" "sopClass\0"
	"ImagingStudy.series.performer\0" "Immunization.education\0" "documentType\0" "presentationDate\0"
	"Immunization.performer\0" "Immunization.protocolApplied\0" "Immunization.reaction\0" "reported\0"
	"ImmunizationRecommendation.recommendation\0" "contraindicatedVaccineCode\0" "forecastStatus\0" "forecastReason\0"
	"dateCriterion\0" "supportingImmunization\0" "supportingPatientInformation\0"
	"ImmunizationRecommendation.recommendation.dateCriterion\0" "ImplementationGuide.definition\0" "grouping\0" "page\0"
	"template\0" "ImplementationGuide.definition.grouping\0" "ImplementationGuide.definition.page\0" "nameUrl\0"
	"nameReference\0" "generation\0" "ImplementationGuide.definition.parameter\0"
	"ImplementationGuide.definition.resource\0" "exampleBoolean\0" "exampleCanonical\0" "groupingId\0"
	"ImplementationGuide.definition.template\0" "ImplementationGuide.dependsOn\0" "ImplementationGuide.global\0"
	"ImplementationGuide.manifest\0" "rendering\0" "other\0" "ImplementationGuide.manifest.page\0" "anchor\0"
	"ImplementationGuide.manifest.resource\0" "relativePath\0" "InsurancePlan.contact\0" "InsurancePlan.coverage\0"
	"InsurancePlan.coverage.benefit\0" "requirement\0" "InsurancePlan.coverage.benefit.limit\0" "InsurancePlan.plan\0"
	"generalCost\0" "specificCost\0" "InsurancePlan.plan.generalCost\0" "groupSize\0" "InsurancePlan.plan.specificCost\0"
	"InsurancePlan.plan.specificCost.benefit\0" "InsurancePlan.plan.specificCost.benefit.cost\0" "qualifiers\0"
	"Invoice.lineItem\0" "chargeItemReference\0" "chargeItemCodeableConcept\0" "Invoice.lineItem.priceComponent\0"
	"Invoice.participant\0" "Linkage.item\0" "List.entry\0" "flag\0" "deleted\0" "Location.hoursOfOperation\0"
	"openingTime\0" "closingTime\0" "Location.position\0" "longitude\0" "latitude\0" "altitude\0" "Measure.group\0"
	"stratifier\0" "Measure.group.population\0" "Measure.group.stratifier\0" "Measure.group.stratifier.component\0"
	"Measure.supplementalData\0" "MeasureReport.group\0" "measureScore\0" "MeasureReport.group.population\0"
	"subjectResults\0" "MeasureReport.group.stratifier\0" "stratum\0" "MeasureReport.group.stratifier.stratum\0"
	"MeasureReport.group.stratifier.stratum.component\0" "MeasureReport.group.stratifier.stratum.population\0"
	"Medication.batch\0" "Medication.ingredient\0" "isActive\0" "MedicationAdministration.dosage\0" "dose\0"
	"MedicationAdministration.performer\0" "MedicationDispense.performer\0" "MedicationDispense.substitution\0"
	"wasSubstituted\0" "responsibleParty\0" "MedicationKnowledge.administrationGuidelines\0" "indicationCodeableConcept\0"
	"indicationReference\0" "patientCharacteristics\0" "MedicationKnowledge.administrationGuidelines.dosage\0"
	"MedicationKnowledge.administrationGuidelines.patientCharacteristics\0" "characteristicCodeableConcept\0"
	"characteristicQuantity\0" "MedicationKnowledge.cost\0" "MedicationKnowledge.drugCharacteristic\0"
	"MedicationKnowledge.ingredient\0" "MedicationKnowledge.kinetics\0" "areaUnderCurve\0" "lethalDose50\0"
	"halfLifePeriod\0" "MedicationKnowledge.medicineClassification\0" "MedicationKnowledge.monitoringProgram\0"
	"MedicationKnowledge.monograph\0" "MedicationKnowledge.packaging\0" "MedicationKnowledge.regulatory\0"
	"regulatoryAuthority\0" "maxDispense\0" "MedicationKnowledge.regulatory.maxDispense\0"
	"MedicationKnowledge.regulatory.schedule\0" "MedicationKnowledge.regulatory.substitution\0" "allowed\0"
	"MedicationKnowledge.relatedMedicationKnowledge\0" "MedicationRequest.dispenseRequest\0" "initialFill\0"
	"dispenseInterval\0" "numberOfRepeatsAllowed\0" "expectedSupplyDuration\0"
	"MedicationRequest.dispenseRequest.initialFill\0" "MedicationRequest.substitution\0" "allowedBoolean\0"
	"allowedCodeableConcept\0" "MedicinalProduct.manufacturingBusinessOperation\0" "operationType\0"
	"authorisationReferenceNumber\0" "effectiveDate\0" "confidentialityIndicator\0" "MedicinalProduct.name\0"
	"productName\0" "namePart\0" "countryLanguage\0" "MedicinalProduct.name.countryLanguage\0"
	"MedicinalProduct.name.namePart\0" "part\0" "MedicinalProduct.specialDesignation\0" "intendedUse\0" "species\0"
	"MedicinalProductAuthorization.jurisdictionalAuthorization\0" "MedicinalProductAuthorization.procedure\0"
	"datePeriod\0" "dateDateTime\0" "application\0" "MedicinalProductContraindication.otherTherapy\0"
	"therapyRelationshipType\0" "MedicinalProductIndication.otherTherapy\0"
	"MedicinalProductIngredient.specifiedSubstance\0" "MedicinalProductIngredient.specifiedSubstance.strength\0"
	"presentation\0" "presentationLowLimit\0" "concentration\0" "concentrationLowLimit\0" "measurementPoint\0"
	"referenceStrength\0" "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength\0"
	"strengthLowLimit\0" "MedicinalProductIngredient.substance\0" "MedicinalProductInteraction.interactant\0"
	"MedicinalProductPackaged.batchIdentifier\0" "outerPackaging\0" "immediatePackaging\0"
	"MedicinalProductPackaged.packageItem\0" "alternateMaterial\0" "manufacturedItem\0"
	"MedicinalProductPharmaceutical.characteristics\0" "MedicinalProductPharmaceutical.routeOfAdministration\0"
	"firstDose\0" "maxSingleDose\0" "maxDosePerDay\0" "maxDosePerTreatmentPeriod\0" "maxTreatmentPeriod\0"
	"targetSpecies\0" "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies\0" "withdrawalPeriod\0"
	"MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod\0" "tissue\0"
	"MessageDefinition.allowedResponse\0" "message\0" "situation\0" "MessageDefinition.focus\0"
	"MessageHeader.destination\0" "MessageHeader.response\0" "details\0" "MessageHeader.source\0"
	"MolecularSequence.quality\0" "standardSequence\0" "truthTP\0" "queryTP\0" "truthFN\0" "queryFP\0" "gtFP\0"
	"precision\0" "recall\0" "fScore\0" "roc\0" "MolecularSequence.quality.roc\0" "numTP\0" "numFP\0" "numFN\0"
	"sensitivity\0" "fMeasure\0" "MolecularSequence.referenceSeq\0" "chromosome\0" "genomeBuild\0" "orientation\0"
	"referenceSeqId\0" "referenceSeqPointer\0" "referenceSeqString\0" "strand\0" "windowStart\0" "windowEnd\0"
	"MolecularSequence.repository\0" "datasetId\0" "variantsetId\0" "readsetId\0" "MolecularSequence.structureVariant\0"
	"variantType\0" "exact\0" "outer\0" "inner\0" "MolecularSequence.structureVariant.inner\0"
	"MolecularSequence.structureVariant.outer\0" "MolecularSequence.variant\0" "observedAllele\0" "referenceAllele\0"
	"cigar\0" "variantPointer\0" "NamingSystem.uniqueId\0" "preferred\0" "NutritionOrder.enteralFormula\0"
	"baseFormulaType\0" "baseFormulaProductName\0" "additiveType\0" "additiveProductName\0" "caloricDensity\0"
	"routeofAdministration\0" "administration\0" "maxVolumeToDeliver\0" "administrationInstruction\0"
	"NutritionOrder.enteralFormula.administration\0" "NutritionOrder.oralDiet\0" "nutrient\0" "texture\0"
	"fluidConsistencyType\0" "instruction\0" "NutritionOrder.oralDiet.nutrient\0" "NutritionOrder.oralDiet.texture\0"
	"foodType\0" "NutritionOrder.supplement\0" "Observation.component\0" "Observation.referenceRange\0" "appliesTo\0"
	"age\0" "ObservationDefinition.qualifiedInterval\0" "range\0" "gestationalAge\0"
	"ObservationDefinition.quantitativeDetails\0" "customaryUnit\0" "conversionFactor\0" "decimalPrecision\0"
	"OperationDefinition.overload\0" "parameterName\0" "OperationDefinition.parameter\0" "searchType\0" "referencedFrom\0"
	"OperationDefinition.parameter.binding\0" "OperationDefinition.parameter.referencedFrom\0" "sourceId\0"
	"OperationOutcome.issue\0" "diagnostics\0" "Organization.contact\0" "Parameters.parameter\0" "Patient.communication\0"
	"Patient.contact\0" "Patient.link\0" "PaymentReconciliation.detail\0" "predecessor\0" "submitter\0"
	"PaymentReconciliation.processNote\0" "Person.link\0" "assurance\0" "PlanDefinition.action\0" "textEquivalent\0"
	"goalId\0" "relatedAction\0" "groupingBehavior\0" "selectionBehavior\0" "requiredBehavior\0" "precheckBehavior\0"
	"cardinalityBehavior\0" "PlanDefinition.action.condition\0" "PlanDefinition.action.dynamicValue\0"
	"PlanDefinition.action.participant\0" "PlanDefinition.action.relatedAction\0" "actionId\0" "offsetDuration\0"
	"offsetRange\0" "PlanDefinition.goal\0" "PlanDefinition.goal.target\0" "due\0" "Practitioner.qualification\0"
	"PractitionerRole.availableTime\0" "PractitionerRole.notAvailable\0" "Procedure.focalDevice\0" "manipulated\0"
	"Procedure.performer\0" "Provenance.agent\0" "Provenance.entity\0" "Questionnaire.item\0" "enableWhen\0"
	"enableBehavior\0" "repeats\0" "readOnly\0" "answerValueSet\0" "answerOption\0" "initial\0"
	"Questionnaire.item.answerOption\0" "initialSelected\0" "Questionnaire.item.enableWhen\0" "question\0"
	"answerBoolean\0" "answerDecimal\0" "answerInteger\0" "answerDate\0" "answerDateTime\0" "answerTime\0"
	"answerString\0" "answerCoding\0" "answerQuantity\0" "answerReference\0" "Questionnaire.item.initial\0"
	"QuestionnaireResponse.item\0" "QuestionnaireResponse.item.answer\0" "RelatedPerson.communication\0"
	"RequestGroup.action\0" "RequestGroup.action.condition\0" "RequestGroup.action.relatedAction\0"
	"ResearchElementDefinition.characteristic\0" "studyEffectiveDescription\0" "studyEffectiveDateTime\0"
	"studyEffectivePeriod\0" "studyEffectiveDuration\0" "studyEffectiveTiming\0" "studyEffectiveTimeFromStart\0"
	"studyEffectiveGroupMeasure\0" "participantEffectiveDescription\0" "participantEffectiveTimeFromStart\0"
	"participantEffectiveGroupMeasure\0" "ResearchStudy.arm\0" "ResearchStudy.objective\0" "RiskAssessment.prediction\0"
	"probabilityDecimal\0" "probabilityRange\0" "qualitativeRisk\0" "relativeRisk\0" "whenPeriod\0" "whenRange\0"
	"RiskEvidenceSynthesis.certainty\0" "RiskEvidenceSynthesis.certainty.certaintySubcomponent\0"
	"RiskEvidenceSynthesis.riskEstimate\0" "denominatorCount\0" "numeratorCount\0"
	"RiskEvidenceSynthesis.riskEstimate.precisionEstimate\0" "RiskEvidenceSynthesis.sampleSize\0"
	"SearchParameter.component\0" "Specimen.collection\0" "fastingStatusCodeableConcept\0" "fastingStatusDuration\0"
	"Specimen.container\0" "capacity\0" "specimenQuantity\0" "additiveCodeableConcept\0" "additiveReference\0"
	"Specimen.processing\0" "SpecimenDefinition.typeTested\0" "isDerived\0" "preference\0" "retentionTime\0"
	"rejectionCriterion\0" "handling\0" "SpecimenDefinition.typeTested.container\0" "cap\0" "minimumVolumeQuantity\0"
	"minimumVolumeString\0" "preparation\0" "SpecimenDefinition.typeTested.container.additive\0"
	"SpecimenDefinition.typeTested.handling\0" "temperatureQualifier\0" "temperatureRange\0" "maxDuration\0"
	"StructureDefinition.context\0" "StructureDefinition.differential\0" "StructureDefinition.mapping\0"
	"StructureDefinition.snapshot\0" "StructureMap.group\0" "extends\0" "typeMode\0" "StructureMap.group.input\0"
	"StructureMap.group.rule\0" "StructureMap.group.rule.dependent\0" "StructureMap.group.rule.source\0" "listMode\0"
	"check\0" "logMessage\0" "StructureMap.group.rule.target\0" "contextType\0" "listRuleId\0"
	"StructureMap.group.rule.target.parameter\0" "StructureMap.structure\0" "Subscription.channel\0"
	"Substance.ingredient\0" "substanceCodeableConcept\0" "substanceReference\0" "Substance.instance\0" "expiry\0"
	"SubstanceAmount.referenceRange\0" "lowLimit\0" "highLimit\0" "SubstanceNucleicAcid.subunit\0" "sequenceAttachment\0"
	"fivePrime\0" "threePrime\0" "linkage\0" "sugar\0" "SubstanceNucleicAcid.subunit.linkage\0" "connectivity\0"
	"residueSite\0" "SubstanceNucleicAcid.subunit.sugar\0" "SubstancePolymer.monomerSet\0" "ratioType\0"
	"startingMaterial\0" "SubstancePolymer.monomerSet.startingMaterial\0" "isDefining\0" "SubstancePolymer.repeat\0"
	"numberOfUnits\0" "averageMolecularFormula\0" "repeatUnitAmountType\0" "repeatUnit\0"
	"SubstancePolymer.repeat.repeatUnit\0" "orientationOfPolymerisation\0" "degreeOfPolymerisation\0"
	"structuralRepresentation\0" "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation\0" "degree\0"
	"SubstancePolymer.repeat.repeatUnit.structuralRepresentation\0" "SubstanceProtein.subunit\0"
	"nTerminalModificationId\0" "nTerminalModification\0" "cTerminalModificationId\0" "cTerminalModification\0"
	"SubstanceReferenceInformation.classification\0" "SubstanceReferenceInformation.gene\0" "geneSequenceOrigin\0"
	"SubstanceReferenceInformation.geneElement\0" "SubstanceReferenceInformation.target\0" "organismType\0"
	"SubstanceSourceMaterial.fractionDescription\0" "fraction\0" "materialType\0" "SubstanceSourceMaterial.organism\0"
	"genus\0" "intraspecificType\0" "intraspecificDescription\0" "hybrid\0" "organismGeneral\0"
	"SubstanceSourceMaterial.organism.author\0" "authorType\0" "authorDescription\0"
	"SubstanceSourceMaterial.organism.hybrid\0" "maternalOrganismId\0" "maternalOrganismName\0" "paternalOrganismId\0"
	"paternalOrganismName\0" "hybridType\0" "SubstanceSourceMaterial.organism.organismGeneral\0" "kingdom\0" "phylum\0"
	"SubstanceSourceMaterial.partDescription\0" "partLocation\0" "SubstanceSpecification.code\0"
	"SubstanceSpecification.moiety\0" "stereochemistry\0" "opticalActivity\0" "molecularFormula\0"
	"SubstanceSpecification.name\0" "official\0" "SubstanceSpecification.name.official\0"
	"SubstanceSpecification.property\0" "parameters\0" "definingSubstanceReference\0" "definingSubstanceCodeableConcept\0"
	"SubstanceSpecification.relationship\0" "amountRatio\0" "amountRatioLowLimit\0" "SubstanceSpecification.structure\0"
	"molecularFormulaByMoiety\0" "isotope\0" "SubstanceSpecification.structure.isotope\0" "halfLife\0"
	"SubstanceSpecification.structure.isotope.molecularWeight\0" "SubstanceSpecification.structure.representation\0"
	"SupplyDelivery.suppliedItem\0" "SupplyRequest.parameter\0" "Task.input\0" "Task.output\0" "Task.restriction\0"
	"repetitions\0" "TerminologyCapabilities.closure\0" "TerminologyCapabilities.codeSystem\0" "subsumption\0"
	"TerminologyCapabilities.codeSystem.version\0" "isDefault\0" "TerminologyCapabilities.codeSystem.version.filter\0"
	"op\0" "TerminologyCapabilities.expansion\0" "hierarchical\0" "paging\0" "incomplete\0" "textFilter\0"
	"TerminologyCapabilities.expansion.parameter\0" "TerminologyCapabilities.implementation\0"
	"TerminologyCapabilities.software\0" "TerminologyCapabilities.translation\0" "needsMap\0"
	"TerminologyCapabilities.validateCode\0" "translations\0" "TestReport.participant\0" "TestReport.setup\0"
	"TestReport.setup.action\0" "assert\0" "TestReport.setup.action.assert\0" "TestReport.setup.action.operation\0"
	"TestReport.teardown\0" "TestReport.teardown.action\0" "TestReport.test\0" "TestReport.test.action\0"
	"TestScript.destination\0" "index\0" "TestScript.fixture\0" "autocreate\0" "autodelete\0" "TestScript.metadata\0"
	"TestScript.metadata.capability\0" "validated\0" "capabilities\0" "TestScript.metadata.link\0" "TestScript.origin\0"
	"TestScript.setup\0" "TestScript.setup.action\0" "TestScript.setup.action.assert\0" "compareToSourceId\0"
	"compareToSourceExpression\0" "compareToSourcePath\0" "headerField\0" "minimumId\0" "navigationLinks\0"
	"requestMethod\0" "requestURL\0" "responseCode\0" "validateProfileId\0" "warningOnly\0"
	"TestScript.setup.action.operation\0" "accept\0" "encodeRequestUrl\0" "requestHeader\0" "requestId\0" "responseId\0"
	"targetId\0" "TestScript.setup.action.operation.requestHeader\0" "field\0" "TestScript.teardown\0"
	"TestScript.teardown.action\0" "TestScript.test\0" "TestScript.test.action\0" "TestScript.variable\0" "defaultValue\0"
	"hint\0" "Timing.repeat\0" "boundsDuration\0" "boundsRange\0" "boundsPeriod\0" "countMax\0" "durationMax\0"
	"durationUnit\0" "frequencyMax\0" "periodMax\0" "periodUnit\0" "dayOfWeek\0" "timeOfDay\0" "offset\0"
	"ValueSet.compose\0" "include\0" "ValueSet.compose.include\0" "ValueSet.compose.include.concept\0"
	"ValueSet.compose.include.concept.designation\0" "ValueSet.compose.include.filter\0" "ValueSet.expansion\0"
	"contains\0" "ValueSet.expansion.contains\0" "ValueSet.expansion.parameter\0" "VerificationResult.attestation\0"
	"communicationMethod\0" "sourceIdentityCertificate\0" "proxyIdentityCertificate\0" "proxySignature\0"
	"sourceSignature\0" "VerificationResult.primarySource\0" "validationStatus\0" "validationDate\0" "canPushUpdates\0"
	"pushTypeAvailable\0" "VerificationResult.validator\0" "identityCertificate\0" "attestationSignature\0"
	"VisionPrescription.lensSpecification\0" "eye\0" "sphere\0" "cylinder\0" "axis\0" "prism\0" "add\0" "power\0"
	"backCurve\0" "diameter\0" "brand\0" "VisionPrescription.lensSpecification.prism\0" "0.0.80\0"
	"http://hl7.org/fhir/FHIR-version\0" "0.0.81\0" "0.0.82\0" "0.01\0" "0.05\0" "0.06\0" "0.11\0" "0.4.0\0" "0.5.0\0"
	"1.0.0\0" "1.0.1\0" "1.0.2\0" "1.1.0\0" "1.4.0\0" "1.6.0\0" "1.8.0\0" "3.0.0\0" "3.0.1\0" "3.3.0\0" "3.5.0\0"
	"4.0.0\0" "4.0.1\0" "http://hl7.org/fhir/account-status\0" "entered-in-error\0" "on-hold\0" "unknown\0" "multiple\0"
	"http://hl7.org/fhir/action-cardinality-behavior\0" "single\0" "http://hl7.org/fhir/action-condition-kind\0" "stop\0"
	"logical-group\0" "http://hl7.org/fhir/action-grouping-behavior\0" "sentence-group\0" "visual-group\0"
	"http://hl7.org/fhir/action-participant-type\0" "related-person\0" "no\0"
	"http://hl7.org/fhir/action-precheck-behavior\0" "yes\0" "after\0" "http://hl7.org/fhir/action-relationship-type\0"
	"after-end\0" "after-start\0" "before\0" "before-end\0" "before-start\0" "concurrent\0" "concurrent-with-end\0"
	"concurrent-with-start\0" "could\0" "http://hl7.org/fhir/action-required-behavior\0" "must\0"
	"must-unless-documented\0" "all\0" "http://hl7.org/fhir/action-selection-behavior\0" "all-or-none\0" "any\0"
	"at-most-one\0" "exactly-one\0" "one-or-more\0" "both\0" "http://hl7.org/fhir/address-type\0" "physical\0" "postal\0"
	"billing\0" "http://hl7.org/fhir/address-use\0" "home\0" "old\0" "temp\0" "work\0" "female\0"
	"http://hl7.org/fhir/administrative-gender\0" "male\0" "http://hl7.org/fhir/adverse-event-actuality\0" "potential\0"
	"fatal\0" "http://terminology.hl7.org/CodeSystem/adverse-event-outcome\0" "ongoing\0" "recovering\0" "resolved\0"
	"resolvedWithSequelae\0" "mild\0" "http://terminology.hl7.org/CodeSystem/adverse-event-severity\0" "moderate\0"
	"severe\0" "http://hl7.org/fhir/resource-types\0" "http://hl7.org/fhir/data-types\0" "Any\0"
	"http://hl7.org/fhir/abstract-types\0" "MoneyQuantity\0" "SimpleQuantity\0" "Type\0" "biologic\0"
	"http://hl7.org/fhir/allergy-intolerance-category\0" "environment\0" "food\0" "medication\0"
	"http://hl7.org/fhir/allergy-intolerance-criticality\0" "unable-to-assess\0" "allergy\0"
	"http://hl7.org/fhir/allergy-intolerance-type\0" "intolerance\0"
	"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\0" "confirmed\0"
	"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification\0" "refuted\0" "unconfirmed\0" "arrived\0"
	"http://hl7.org/fhir/appointmentstatus\0" "booked\0" "cancelled\0" "checked-in\0" "fulfilled\0" "noshow\0" "pending\0"
	"proposed\0" "waitlist\0" "http://hl7.org/fhir/assert-direction-codes\0" "http://hl7.org/fhir/assert-operator-codes\0"
	"empty\0" "equals\0" "eval\0" "greaterThan\0" "in\0" "lessThan\0" "notContains\0" "notEmpty\0" "notEquals\0" "notIn\0"
	"bad\0" "http://hl7.org/fhir/assert-response-code-types\0" "conflict\0" "forbidden\0" "gone\0" "methodNotAllowed\0"
	"noContent\0" "notFound\0" "notModified\0" "okay\0" "preconditionFailed\0" "unprocessable\0" "C\0"
	"http://hl7.org/fhir/audit-event-action\0" "D\0" "E\0" "R\0" "U\0" "0\0" "http://hl7.org/fhir/audit-event-outcome\0"
	"12\0" "4\0" "8\0" "http://hl7.org/fhir/binding-strength\0" "extensible\0" "http://hl7.org/fhir/bundle-type\0"
	"batch-response\0" "history\0" "searchset\0" "transaction\0" "transaction-response\0"
	"http://hl7.org/fhir/capability-statement-kind\0" "http://hl7.org/fhir/care-plan-activity-status\0" "completed\0"
	"in-progress\0" "not-started\0" "scheduled\0" "stopped\0" "option\0" "http://hl7.org/fhir/request-intent\0"
	"proposal\0" "http://hl7.org/fhir/care-team-status\0" "suspended\0" "aborted\0"
	"http://hl7.org/fhir/chargeitem-status\0" "billable\0" "billed\0" "not-billable\0" "planned\0"
	"http://hl7.org/fhir/claim-use\0" "preauthorization\0" "predetermination\0" "http://hl7.org/fhir/event-status\0"
	"http://hl7.org/fhir/code-search-support\0" "explicit\0" "complete\0" "http://hl7.org/fhir/codesystem-content-mode\0"
	"fragment\0" "not-present\0" "classified-with\0" "http://hl7.org/fhir/codesystem-hierarchy-meaning\0" "grouped-by\0"
	"is-a\0" "part-of\0" "http://hl7.org/fhir/compartment-type\0" "http://hl7.org/fhir/composition-attestation-mode\0"
	"personal\0" "professional\0" "amended\0" "http://hl7.org/fhir/composition-status\0" "final\0" "preliminary\0"
	"disjoint\0" "http://hl7.org/fhir/concept-map-equivalence\0" "equal\0" "equivalent\0" "inexact\0" "narrower\0"
	"relatedto\0" "specializes\0" "subsumes\0" "unmatched\0" "wider\0" "http://hl7.org/fhir/concept-property-type\0"
	"fixed\0" "http://hl7.org/fhir/conceptmap-unmapped-mode\0" "other-map\0" "provided\0"
	"http://terminology.hl7.org/CodeSystem/condition-clinical\0" "recurrence\0" "relapse\0" "remission\0"
	"http://terminology.hl7.org/CodeSystem/condition-ver-status\0" "provisional\0"
	"http://hl7.org/fhir/conditional-delete-status\0" "not-supported\0" "full-support\0"
	"http://hl7.org/fhir/conditional-read-status\0" "modified-since\0" "not-match\0" "authoredby\0"
	"http://hl7.org/fhir/consent-data-meaning\0" "dependents\0" "deny\0" "http://hl7.org/fhir/consent-provision-type\0"
	"permit\0" "http://hl7.org/fhir/consent-state-codes\0" "draft\0" "rejected\0"
	"http://hl7.org/fhir/constraint-severity\0" "warning\0" "email\0" "http://hl7.org/fhir/contact-point-system\0" "fax\0"
	"pager\0" "phone\0" "sms\0" "http://hl7.org/fhir/contact-point-use\0" "mobile\0"
	"http://hl7.org/fhir/contract-publicationstatus\0" "appended\0" "disputed\0" "executable\0" "executed\0"
	"negotiable\0" "offered\0" "renewed\0" "revoked\0" "terminated\0" "http://hl7.org/fhir/contract-status\0"
	"http://hl7.org/fhir/contributor-type\0" "fri\0" "http://hl7.org/fhir/days-of-week\0" "mon\0" "sat\0" "sun\0" "thu\0"
	"tue\0" "wed\0" "http://hl7.org/fhir/detectedissue-severity\0" "manufacturer-name\0"
	"http://hl7.org/fhir/device-nametype\0" "model-name\0" "patient-reported-name\0" "udi-label-name\0"
	"user-friendly-name\0" "http://hl7.org/fhir/device-statement-status\0" "intended\0"
	"http://hl7.org/fhir/device-status\0" "http://hl7.org/fhir/diagnostic-report-status\0" "corrected\0" "partial\0"
	"registered\0" "exists\0" "http://hl7.org/fhir/discriminator-type\0" "pattern\0" "consumer\0"
	"http://hl7.org/fhir/document-mode\0" "producer\0" "current\0" "http://hl7.org/fhir/document-reference-status\0"
	"superseded\0" "appends\0" "http://hl7.org/fhir/document-relationship-type\0" "signs\0" "transforms\0"
	"auth-requirements\0" "http://hl7.org/fhir/eligibilityrequest-purpose\0" "benefits\0" "discovery\0" "validation\0"
	"http://hl7.org/fhir/eligibilityresponse-purpose\0" "http://hl7.org/fhir/encounter-location-status\0" "reserved\0"
	"http://hl7.org/fhir/encounter-status\0" "finished\0" "onleave\0" "triaged\0" "http://hl7.org/fhir/endpoint-status\0"
	"off\0" "http://hl7.org/fhir/episode-of-care-status\0" "onhold\0" "http://hl7.org/fhir/event-capability-mode\0"
	"not-done\0" "AC\0" "http://terminology.hl7.org/CodeSystem/v3-TimingEvent\0" "ACD\0" "ACM\0" "ACV\0" "AFT\0"
	"http://hl7.org/fhir/event-timing\0" "AFT.early\0" "AFT.late\0" "CD\0" "CM\0" "CV\0" "EVE\0" "EVE.early\0"
	"EVE.late\0" "HS\0" "MORN\0" "MORN.early\0" "MORN.late\0" "NIGHT\0" "NOON\0" "PC\0" "PCD\0" "PCM\0" "PCV\0" "PHS\0"
	"WAKE\0" "http://hl7.org/fhir/examplescenario-actor-type\0" "person\0"
	"http://hl7.org/fhir/explanationofbenefit-status\0" "http://hl7.org/fhir/exposure-state\0" "exposure-alternative\0"
	"http://hl7.org/fhir/extension-context-type\0" "fhirpath\0" "=\0" "http://hl7.org/fhir/filter-operator\0"
	"descendent-of\0" "generalizes\0" "is-not-a\0" "not-in\0" "regex\0" "http://hl7.org/fhir/flag-status\0"
	"http://hl7.org/fhir/fm-status\0" "accepted\0" "http://hl7.org/fhir/goal-status\0" "custom\0"
	"http://hl7.org/fhir/graph-compartment-rule\0" "different\0" "identical\0" "matching\0"
	"http://hl7.org/fhir/graph-compartment-use\0" "mean\0" "http://hl7.org/fhir/group-measure\0" "mean-of-mean\0"
	"mean-of-median\0" "median\0" "median-of-mean\0" "median-of-median\0" "animal\0" "http://hl7.org/fhir/group-type\0"
	"data-requested\0" "http://hl7.org/fhir/guidance-response-status\0" "data-required\0" "failure\0" "success\0"
	"generated\0" "http://hl7.org/fhir/guide-page-generation\0" "html\0" "xml\0" "apply\0"
	"http://hl7.org/fhir/guide-parameter-code\0" "expansion-parameter\0" "generate-json\0" "generate-turtle\0"
	"generate-xml\0" "html-template\0" "path-pages\0" "path-resource\0" "path-tx-cache\0" "rule-broken-links\0"
	"http://hl7.org/fhir/history-status\0" "health-unknown\0" "delete\0" "http://hl7.org/fhir/http-operations\0" "get\0"
	"head\0" "options\0" "patch\0" "post\0" "put\0" "DELETE\0" "http://hl7.org/fhir/http-verb\0" "GET\0" "HEAD\0"
	"PATCH\0" "POST\0" "PUT\0" "http://hl7.org/fhir/identifier-use\0" "secondary\0" "usual\0" "level1\0"
	"http://hl7.org/fhir/identity-assuranceLevel\0" "level2\0" "level3\0" "level4\0" "available\0"
	"http://hl7.org/fhir/imagingstudy-status\0" "http://terminology.hl7.org/CodeSystem/medication-admin-status\0"
	"in-network\0" "http://terminology.hl7.org/CodeSystem/applicability\0" "out-of-network\0"
	"http://hl7.org/fhir/invoice-priceComponentType\0" "deduction\0" "discount\0" "informational\0" "surcharge\0" "tax\0"
	"balanced\0" "http://hl7.org/fhir/invoice-status\0" "http://hl7.org/fhir/issue-severity\0" "business-rule\0"
	"http://hl7.org/fhir/issue-type\0" "code-invalid\0" "duplicate\0" "expired\0" "invalid\0" "invariant\0" "lock-error\0"
	"login\0" "multiple-matches\0" "no-store\0" "not-found\0" "suppressed\0" "throttled\0" "timeout\0" "too-costly\0"
	"too-long\0" "transient\0" "http://hl7.org/fhir/item-type\0" "choice\0" "open-choice\0" "refer\0"
	"http://hl7.org/fhir/link-type\0" "replaced-by\0" "seealso\0" "http://hl7.org/fhir/linkage-type\0" "historical\0"
	"changes\0" "http://hl7.org/fhir/list-mode\0" "working\0" "http://hl7.org/fhir/list-status\0" "retired\0"
	"http://hl7.org/fhir/location-mode\0" "http://hl7.org/fhir/location-status\0" "L\0"
	"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\0" "M\0" "N\0" "V\0"
	"http://hl7.org/fhir/map-context-type\0" "none\0" "http://hl7.org/fhir/map-group-type-mode\0" "type-and-types\0"
	"types\0" "http://hl7.org/fhir/map-input-mode\0" "produced\0" "http://hl7.org/fhir/map-model-mode\0" "queried\0"
	"first\0" "http://hl7.org/fhir/map-source-list-mode\0" "last\0" "not_first\0" "not_last\0" "only_one\0" "collate\0"
	"http://hl7.org/fhir/map-target-list-mode\0" "share\0" "append\0" "http://hl7.org/fhir/map-transform\0" "c\0" "cast\0"
	"cc\0" "copy\0" "cp\0" "create\0" "dateOp\0" "escape\0" "evaluate\0" "qty\0" "translate\0" "truncate\0" "decrease\0"
	"http://terminology.hl7.org/CodeSystem/measure-improvement-notation\0" "increase\0"
	"http://hl7.org/fhir/measure-report-status\0" "data-collection\0" "http://hl7.org/fhir/measure-report-type\0"
	"subject-list\0" "http://hl7.org/fhir/CodeSystem/medication-statement-status\0" "not-taken\0"
	"http://hl7.org/fhir/CodeSystem/medication-status\0"
	"http://terminology.hl7.org/CodeSystem/medicationdispense-status\0" "declined\0"
	"http://terminology.hl7.org/CodeSystem/medicationknowledge-status\0" "filler-order\0"
	"http://hl7.org/fhir/CodeSystem/medicationrequest-intent\0" "instance-order\0" "original-order\0" "reflex-order\0"
	"http://hl7.org/fhir/CodeSystem/medicationrequest-status\0" "consequence\0"
	"http://hl7.org/fhir/message-significance-category\0" "notification\0" "always\0"
	"http://hl7.org/fhir/messageheader-response-request\0" "never\0" "on-error\0" "on-success\0" "calibrated\0"
	"http://hl7.org/fhir/metric-calibration-state\0" "calibration-required\0" "not-calibrated\0" "unspecified\0" "gain\0"
	"http://hl7.org/fhir/metric-calibration-type\0" "two-point\0" "calculation\0" "http://hl7.org/fhir/metric-category\0"
	"measurement\0" "setting\0" "black\0" "http://hl7.org/fhir/metric-color\0" "blue\0" "cyan\0" "green\0" "magenta\0"
	"red\0" "white\0" "yellow\0" "http://hl7.org/fhir/metric-operational-status\0" "on\0" "standby\0" "anonymous\0"
	"http://hl7.org/fhir/name-use\0" "maiden\0" "nickname\0" "http://hl7.org/fhir/namingsystem-identifier-type\0"
	"codesystem\0" "http://hl7.org/fhir/namingsystem-type\0" "root\0" "additional\0"
	"http://hl7.org/fhir/narrative-status\0" "extensions\0" "1\0" "http://hl7.org/fhir/network-type\0" "2\0" "3\0" "5\0"
	"http://hl7.org/fhir/note-type\0" "print\0" "printoper\0" "absolute\0"
	"http://hl7.org/fhir/observation-range-category\0" "critical\0" "http://hl7.org/fhir/observation-status\0"
	"http://hl7.org/fhir/operation-kind\0" "http://hl7.org/fhir/operation-parameter-use\0" "out\0" "antisense\0"
	"http://hl7.org/fhir/orientation-type\0" "sense\0" "information-only\0" "http://hl7.org/fhir/participantrequired\0"
	"optional\0" "http://hl7.org/fhir/participationstatus\0" "needs-action\0" "tentative\0"
	"http://hl7.org/fhir/permitted-data-type\0" "biologicalAgent\0" "http://hl7.org/fhir/product-category\0" "cells\0"
	"fluid\0" "organ\0" "http://hl7.org/fhir/product-status\0" "unavailable\0" "celsius\0"
	"http://hl7.org/fhir/product-storage-scale\0" "farenheit\0" "kelvin\0" "cdaText\0"
	"http://hl7.org/fhir/property-representation\0" "typeAttr\0" "xmlAttr\0" "xmlText\0"
	"http://hl7.org/fhir/provenance-entity-role\0" "quotation\0" "removal\0" "revision\0"
	"http://hl7.org/fhir/publication-status\0" "indel\0" "http://hl7.org/fhir/quality-type\0" "snp\0" "<\0"
	"http://hl7.org/fhir/quantity-comparator\0" "<=\0" ">\0" ">=\0" "http://hl7.org/fhir/questionnaire-answers-status\0"
	"http://hl7.org/fhir/questionnaire-enable-behavior\0" "!=\0" "http://hl7.org/fhir/questionnaire-enable-operator\0"
	"http://hl7.org/fhir/reaction-event-severity\0" "enforced\0" "http://hl7.org/fhir/reference-handling-policy\0"
	"literal\0" "local\0" "logical\0" "resolves\0" "either\0" "http://hl7.org/fhir/reference-version-rules\0"
	"independent\0" "specific\0" "http://hl7.org/fhir/related-artifact-type\0" "composed-of\0" "depends-on\0"
	"derived-from\0" "justification\0" "successor\0" "is-replaced-by\0" "http://hl7.org/fhir/relation-type\0" "triggers\0"
	"http://hl7.org/fhir/remittance-outcome\0" "queued\0" "http://hl7.org/fhir/report-action-result-codes\0" "fail\0"
	"pass\0" "skip\0" "client\0" "http://hl7.org/fhir/report-participant-type\0" "server\0" "test-engine\0"
	"http://hl7.org/fhir/report-result-codes\0" "http://hl7.org/fhir/report-status-codes\0" "waiting\0" "directlink\0"
	"http://hl7.org/fhir/repository-type\0" "oauth\0" "openapi\0" "directive\0" "asap\0"
	"http://hl7.org/fhir/request-priority\0" "routine\0" "stat\0" "urgent\0"
	"http://hl7.org/fhir/request-resource-types\0" "http://hl7.org/fhir/request-status\0"
	"http://hl7.org/fhir/research-element-type\0" "http://hl7.org/fhir/research-study-status\0"
	"administratively-completed\0" "approved\0" "closed-to-accrual\0" "closed-to-accrual-and-intervention\0"
	"disapproved\0" "in-review\0" "temporarily-closed-to-accrual\0" "temporarily-closed-to-accrual-and-intervention\0"
	"withdrawn\0" "http://hl7.org/fhir/research-subject-status\0" "eligible\0" "follow-up\0" "ineligible\0"
	"not-registered\0" "off-study\0" "on-study\0" "on-study-intervention\0" "on-study-observation\0" "pending-on-study\0"
	"potential-candidate\0" "screening\0" "bundled\0" "http://hl7.org/fhir/resource-aggregation-mode\0" "referenced\0"
	"closed\0" "http://hl7.org/fhir/resource-slicing-rules\0" "open\0" "openAtEnd\0" "fatal-error\0"
	"http://hl7.org/fhir/response-code\0" "ok\0" "transient-error\0" "http://hl7.org/fhir/restful-capability-mode\0"
	"ap\0" "http://hl7.org/fhir/search-comparator\0" "eb\0" "eq\0" "ge\0" "gt\0" "le\0" "lt\0" "ne\0" "sa\0"
	"http://hl7.org/fhir/search-entry-mode\0" "match\0" "above\0" "http://hl7.org/fhir/search-modifier-code\0" "below\0"
	"missing\0" "not\0" "ofType\0" "composite\0" "http://hl7.org/fhir/search-param-type\0" "special\0" "token\0"
	"distance\0" "http://hl7.org/fhir/search-xpath-usage\0" "nearby\0" "normal\0" "phonetic\0" "aa\0"
	"http://hl7.org/fhir/sequence-type\0" "dna\0" "rna\0" "busy\0" "http://hl7.org/fhir/slotstatus\0" "busy-tentative\0"
	"busy-unavailable\0" "free\0" "ascending\0" "http://hl7.org/fhir/sort-direction\0" "descending\0" "0BSD\0"
	"http://hl7.org/fhir/spdx-license\0" "AAL\0" "ADSL\0" "AFL-1.1\0" "AFL-1.2\0" "AFL-2.0\0" "AFL-2.1\0" "AFL-3.0\0"
	"AGPL-1.0-only\0" "AGPL-1.0-or-later\0" "AGPL-3.0-only\0" "AGPL-3.0-or-later\0" "AMDPLPA\0" "AML\0" "AMPAS\0"
	"ANTLR-PD\0" "APAFML\0" "APL-1.0\0" "APSL-1.0\0" "APSL-1.1\0" "APSL-1.2\0" "APSL-2.0\0" "Abstyles\0" "Adobe-2006\0"
	"Adobe-Glyph\0" "Afmparse\0" "Aladdin\0" "Apache-1.0\0" "Apache-1.1\0" "Apache-2.0\0" "Artistic-1.0\0"
	"Artistic-1.0-Perl\0" "Artistic-1.0-cl8\0" "Artistic-2.0\0" "BSD-1-Clause\0" "BSD-2-Clause\0" "BSD-2-Clause-FreeBSD\0"
	"BSD-2-Clause-NetBSD\0" "BSD-2-Clause-Patent\0" "BSD-3-Clause\0" "BSD-3-Clause-Attribution\0" "BSD-3-Clause-Clear\0"
	"BSD-3-Clause-LBNL\0" "BSD-3-Clause-No-Nuclear-License\0" "BSD-3-Clause-No-Nuclear-License-2014\0"
	"BSD-3-Clause-No-Nuclear-Warranty\0" "BSD-4-Clause\0" "BSD-4-Clause-UC\0" "BSD-Protection\0" "BSD-Source-Code\0"
	"BSL-1.0\0" "Bahyph\0" "Barr\0" "Beerware\0" "BitTorrent-1.0\0" "BitTorrent-1.1\0" "Borceux\0" "CATOSL-1.1\0"
	"CC-BY-1.0\0" "CC-BY-2.0\0" "CC-BY-2.5\0" "CC-BY-3.0\0" "CC-BY-4.0\0" "CC-BY-NC-1.0\0" "CC-BY-NC-2.0\0"
	"CC-BY-NC-2.5\0" "CC-BY-NC-3.0\0" "CC-BY-NC-4.0\0" "CC-BY-NC-ND-1.0\0" "CC-BY-NC-ND-2.0\0" "CC-BY-NC-ND-2.5\0"
	"CC-BY-NC-ND-3.0\0" "CC-BY-NC-ND-4.0\0" "CC-BY-NC-SA-1.0\0" "CC-BY-NC-SA-2.0\0" "CC-BY-NC-SA-2.5\0"
	"CC-BY-NC-SA-3.0\0" "CC-BY-NC-SA-4.0\0" "CC-BY-ND-1.0\0" "CC-BY-ND-2.0\0" "CC-BY-ND-2.5\0" "CC-BY-ND-3.0\0"
	"CC-BY-ND-4.0\0" "CC-BY-SA-1.0\0" "CC-BY-SA-2.0\0" "CC-BY-SA-2.5\0" "CC-BY-SA-3.0\0" "CC-BY-SA-4.0\0" "CC0-1.0\0"
	"CDDL-1.0\0" "CDDL-1.1\0" "CDLA-Permissive-1.0\0" "CDLA-Sharing-1.0\0" "CECILL-1.0\0" "CECILL-1.1\0" "CECILL-2.0\0"
	"CECILL-2.1\0" "CECILL-B\0" "CECILL-C\0" "CNRI-Jython\0" "CNRI-Python\0" "CNRI-Python-GPL-Compatible\0" "CPAL-1.0\0"
	"CPL-1.0\0" "CPOL-1.02\0" "CUA-OPL-1.0\0" "Caldera\0" "ClArtistic\0" "Condor-1.1\0" "Crossword\0" "CrystalStacker\0"
	"Cube\0" "D-FSL-1.0\0" "DOC\0" "DSDP\0" "Dotseqn\0" "ECL-1.0\0" "ECL-2.0\0" "EFL-1.0\0" "EFL-2.0\0" "EPL-1.0\0"
	"EPL-2.0\0" "EUDatagrid\0" "EUPL-1.0\0" "EUPL-1.1\0" "EUPL-1.2\0" "Entessa\0" "ErlPL-1.1\0" "Eurosym\0" "FSFAP\0"
	"FSFUL\0" "FSFULLR\0" "FTL\0" "Fair\0" "Frameworx-1.0\0" "FreeImage\0" "GFDL-1.1-only\0" "GFDL-1.1-or-later\0"
	"GFDL-1.2-only\0" "GFDL-1.2-or-later\0" "GFDL-1.3-only\0" "GFDL-1.3-or-later\0" "GL2PS\0" "GPL-1.0-only\0"
	"GPL-1.0-or-later\0" "GPL-2.0-only\0" "GPL-2.0-or-later\0" "GPL-3.0-only\0" "GPL-3.0-or-later\0" "Giftware\0"
	"Glide\0" "Glulxe\0" "HPND\0" "HaskellReport\0" "IBM-pibs\0" "ICU\0" "IJG\0" "IPA\0" "IPL-1.0\0" "ISC\0"
	"ImageMagick\0" "Imlib2\0" "Info-ZIP\0" "Intel\0" "Intel-ACPI\0" "Interbase-1.0\0" "JSON\0" "JasPer-2.0\0" "LAL-1.2\0"
	"LAL-1.3\0" "LGPL-2.0-only\0" "LGPL-2.0-or-later\0" "LGPL-2.1-only\0" "LGPL-2.1-or-later\0" "LGPL-3.0-only\0"
	"LGPL-3.0-or-later\0" "LGPLLR\0" "LPL-1.0\0" "LPL-1.02\0" "LPPL-1.0\0" "LPPL-1.1\0" "LPPL-1.2\0" "LPPL-1.3a\0"
	"LPPL-1.3c\0" "Latex2e\0" "Leptonica\0" "LiLiQ-P-1.1\0" "LiLiQ-R-1.1\0" "LiLiQ-Rplus-1.1\0" "Libpng\0"
	"Linux-OpenIB\0" "MIT\0" "MIT-0\0" "MIT-CMU\0" "MIT-advertising\0" "MIT-enna\0" "MIT-feh\0" "MITNFA\0" "MPL-1.0\0"
	"MPL-1.1\0" "MPL-2.0\0" "MPL-2.0-no-copyleft-exception\0" "MS-PL\0" "MS-RL\0" "MTLL\0" "MakeIndex\0" "MirOS\0"
	"Motosoto\0" "Multics\0" "Mup\0" "NASA-1.3\0" "NBPL-1.0\0" "NCSA\0" "NGPL\0" "NLOD-1.0\0" "NLPL\0" "NOSL\0"
	"NPL-1.0\0" "NPL-1.1\0" "NPOSL-3.0\0" "NRL\0" "NTP\0" "Naumen\0" "Net-SNMP\0" "NetCDF\0" "Newsletr\0" "Nokia\0"
	"Noweb\0" "OCCT-PL\0" "OCLC-2.0\0" "ODbL-1.0\0" "OFL-1.0\0" "OFL-1.1\0" "OGTSL\0" "OLDAP-1.1\0" "OLDAP-1.2\0"
	"OLDAP-1.3\0" "OLDAP-1.4\0" "OLDAP-2.0\0" "OLDAP-2.0.1\0" "OLDAP-2.1\0" "OLDAP-2.2\0" "OLDAP-2.2.1\0" "OLDAP-2.2.2\0"
	"OLDAP-2.3\0" "OLDAP-2.4\0" "OLDAP-2.5\0" "OLDAP-2.6\0" "OLDAP-2.7\0" "OLDAP-2.8\0" "OML\0" "OPL-1.0\0"
	"OSET-PL-2.1\0" "OSL-1.0\0" "OSL-1.1\0" "OSL-2.0\0" "OSL-2.1\0" "OSL-3.0\0" "OpenSSL\0" "PDDL-1.0\0" "PHP-3.0\0"
	"PHP-3.01\0" "Plexus\0" "PostgreSQL\0" "Python-2.0\0" "QPL-1.0\0" "Qhull\0" "RHeCos-1.1\0" "RPL-1.1\0" "RPL-1.5\0"
	"RPSL-1.0\0" "RSA-MD\0" "RSCPL\0" "Rdisc\0" "Ruby\0" "SAX-PD\0" "SCEA\0" "SGI-B-1.0\0" "SGI-B-1.1\0" "SGI-B-2.0\0"
	"SISSL\0" "SISSL-1.2\0" "SMLNJ\0" "SMPPL\0" "SNIA\0" "SPL-1.0\0" "SWL\0" "Saxpath\0" "Sendmail\0" "SimPL-2.0\0"
	"Sleepycat\0" "Spencer-86\0" "Spencer-94\0" "Spencer-99\0" "SugarCRM-1.1.3\0" "TCL\0" "TCP-wrappers\0" "TMate\0"
	"TORQUE-1.1\0" "TOSL\0" "UPL-1.0\0" "Unicode-DFS-2015\0" "Unicode-DFS-2016\0" "Unicode-TOU\0" "Unlicense\0"
	"VOSTROM\0" "VSL-1.0\0" "Vim\0" "W3C\0" "W3C-19980720\0" "W3C-20150513\0" "WTFPL\0" "Watcom-1.0\0" "Wsuipa\0" "X11\0"
	"XFree86-1.1\0" "XSkat\0" "Xerox\0" "Xnet\0" "YPL-1.0\0" "YPL-1.1\0" "ZPL-1.1\0" "ZPL-2.0\0" "ZPL-2.1\0" "Zed\0"
	"Zend-2.0\0" "Zimbra-1.3\0" "Zimbra-1.4\0" "Zlib\0" "bzip2-1.0.5\0" "bzip2-1.0.6\0" "curl\0" "diffmark\0" "dvipdfm\0"
	"eGenix\0" "gSOAP-1.3b\0" "gnuplot\0" "iMatix\0" "libtiff\0" "mpich2\0" "not-open-source\0" "psfrag\0" "psutils\0"
	"xinetd\0" "xpp\0" "zlib-acknowledgement\0" "http://hl7.org/fhir/specimen-contained-preference\0"
	"http://hl7.org/fhir/specimen-status\0" "unsatisfactory\0" "crick\0" "http://hl7.org/fhir/strand-type\0" "watson\0"
	"complex-type\0" "http://hl7.org/fhir/structure-definition-kind\0" "primitive-type\0"
	"http://hl7.org/fhir/subscription-channel-type\0" "rest-hook\0" "websocket\0"
	"http://hl7.org/fhir/subscription-status\0" "requested\0" "http://hl7.org/fhir/substance-status\0" "abandoned\0"
	"http://hl7.org/fhir/supplydelivery-status\0" "http://terminology.hl7.org/CodeSystem/supply-item-type\0"
	"http://hl7.org/fhir/supplyrequest-status\0" "http://hl7.org/fhir/restful-interaction\0" "history-system\0"
	"search-system\0" "http://hl7.org/fhir/task-intent\0" "http://hl7.org/fhir/task-status\0" "failed\0" "ready\0"
	"data-access-ended\0" "http://hl7.org/fhir/trigger-type\0" "data-accessed\0" "data-added\0" "data-changed\0"
	"data-modified\0" "data-removed\0" "named-event\0" "periodic\0" "http://hl7.org/fhir/type-derivation-rule\0"
	"history-instance\0" "history-type\0" "read\0" "search-type\0" "update\0" "vread\0" "barcode\0"
	"http://hl7.org/fhir/udi-entry-type\0" "card\0" "manual\0" "rfid\0" "self-reported\0" "a\0"
	"http://unitsofmeasure.org\0" "d\0" "h\0" "mo\0" "s\0" "wk\0" "continuous\0" "http://hl7.org/fhir/variable-type\0"
	"descriptive\0" "dichotomous\0" "attested\0" "http://hl7.org/fhir/CodeSystem/status\0" "in-process\0" "req-revalid\0"
	"reval-fail\0" "val-fail\0" "no-version\0" "http://hl7.org/fhir/versioning-policy\0" "versioned\0"
	"versioned-update\0" "down\0" "http://hl7.org/fhir/vision-base-codes\0" "up\0" "left\0"
	"http://hl7.org/fhir/vision-eye-codes\0" "right\0" "http://hl7.org/fhir/SearchParameter/Account-identifier\0"
	"Account.identifier\0" "http://hl7.org/fhir/SearchParameter/Account-name\0" "Account.name\0"
	"http://hl7.org/fhir/SearchParameter/Account-owner\0" "Account.owner\0"
	"http://hl7.org/fhir/SearchParameter/Account-patient\0" "Account.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Account-period\0" "Account.servicePeriod\0"
	"http://hl7.org/fhir/SearchParameter/Account-status\0" "Account.status\0"
	"http://hl7.org/fhir/SearchParameter/Account-subject\0" "Account.subject\0"
	"http://hl7.org/fhir/SearchParameter/Account-type\0" "Account.type\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-composed-of\0"
	"ActivityDefinition.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-context\0"
	"(ActivityDefinition.useContext.value as CodeableConcept)\0" "context-quantity\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-context-quantity\0"
	"(ActivityDefinition.useContext.value as Quantity) | (ActivityDefinition.useContext.value as Range)\0"
	"context-type\0" "http://hl7.org/fhir/SearchParameter/ActivityDefinition-context-type\0"
	"ActivityDefinition.useContext.code\0" "context-type-quantity\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-context-type-quantity\0" "ActivityDefinition.useContext\0"
	"value.ofType(Quantity) | value.ofType(Range)\0" "context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-context-type-value\0" "value.ofType(CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-date\0" "ActivityDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-depends-on\0"
	"ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-derived-from\0"
	"ActivityDefinition.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-description\0" "ActivityDefinition.description\0"
	"effective\0" "http://hl7.org/fhir/SearchParameter/ActivityDefinition-effective\0"
	"ActivityDefinition.effectivePeriod\0" "http://hl7.org/fhir/SearchParameter/ActivityDefinition-identifier\0"
	"ActivityDefinition.identifier\0" "http://hl7.org/fhir/SearchParameter/ActivityDefinition-jurisdiction\0"
	"ActivityDefinition.jurisdiction\0" "http://hl7.org/fhir/SearchParameter/ActivityDefinition-name\0"
	"ActivityDefinition.name\0" "http://hl7.org/fhir/SearchParameter/ActivityDefinition-predecessor\0"
	"ActivityDefinition.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-publisher\0" "ActivityDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-status\0" "ActivityDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-successor\0"
	"ActivityDefinition.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-title\0" "ActivityDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-topic\0" "ActivityDefinition.topic\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-url\0" "ActivityDefinition.url\0"
	"http://hl7.org/fhir/SearchParameter/ActivityDefinition-version\0" "ActivityDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-actuality\0" "AdverseEvent.actuality\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-category\0" "AdverseEvent.category\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-date\0" "AdverseEvent.date\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-event\0" "AdverseEvent.event\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-location\0" "AdverseEvent.location\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-recorder\0" "AdverseEvent.recorder\0" "resultingcondition\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-resultingcondition\0" "AdverseEvent.resultingCondition\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-seriousness\0" "AdverseEvent.seriousness\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-severity\0" "AdverseEvent.severity\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-study\0" "AdverseEvent.study\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-subject\0" "AdverseEvent.subject\0"
	"http://hl7.org/fhir/SearchParameter/AdverseEvent-substance\0" "AdverseEvent.suspectEntity.instance\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-asserter\0" "AllergyIntolerance.asserter\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-category\0" "AllergyIntolerance.category\0"
	"clinical-status\0" "http://hl7.org/fhir/SearchParameter/AllergyIntolerance-clinical-status\0"
	"AllergyIntolerance.clinicalStatus\0" "http://hl7.org/fhir/SearchParameter/clinical-code\0"
	"AllergyIntolerance.code | AllergyIntolerance.reaction.substance\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-criticality\0" "AllergyIntolerance.criticality\0"
	"http://hl7.org/fhir/SearchParameter/clinical-date\0" "AllergyIntolerance.recordedDate\0"
	"http://hl7.org/fhir/SearchParameter/clinical-identifier\0" "AllergyIntolerance.identifier\0" "last-date\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-last-date\0" "AllergyIntolerance.lastOccurrence\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-manifestation\0" "AllergyIntolerance.reaction.manifestation\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-onset\0" "AllergyIntolerance.reaction.onset\0"
	"http://hl7.org/fhir/SearchParameter/clinical-patient\0" "AllergyIntolerance.patient\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-recorder\0" "AllergyIntolerance.recorder\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-route\0" "AllergyIntolerance.reaction.exposureRoute\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-severity\0" "AllergyIntolerance.reaction.severity\0"
	"http://hl7.org/fhir/SearchParameter/clinical-type\0" "AllergyIntolerance.type\0" "verification-status\0"
	"http://hl7.org/fhir/SearchParameter/AllergyIntolerance-verification-status\0"
	"AllergyIntolerance.verificationStatus\0" "http://hl7.org/fhir/SearchParameter/Appointment-actor\0"
	"Appointment.participant.actor\0" "appointment-type\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-appointment-type\0" "Appointment.appointmentType\0" "based-on\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-based-on\0" "Appointment.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-date\0" "Appointment.start\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-identifier\0" "Appointment.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-location\0"
	"Appointment.participant.actor.where(resolve() is Location)\0" "part-status\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-part-status\0" "Appointment.participant.status\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-patient\0"
	"Appointment.participant.actor.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-practitioner\0"
	"Appointment.participant.actor.where(resolve() is Practitioner)\0" "reason-code\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-reason-code\0" "Appointment.reasonCode\0" "reason-reference\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-reason-reference\0" "Appointment.reasonReference\0"
	"service-category\0" "http://hl7.org/fhir/SearchParameter/Appointment-service-category\0"
	"Appointment.serviceCategory\0" "service-type\0" "http://hl7.org/fhir/SearchParameter/Appointment-service-type\0"
	"Appointment.serviceType\0" "http://hl7.org/fhir/SearchParameter/Appointment-slot\0" "Appointment.slot\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-specialty\0" "Appointment.specialty\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-status\0" "Appointment.status\0" "supporting-info\0"
	"http://hl7.org/fhir/SearchParameter/Appointment-supporting-info\0" "Appointment.supportingInformation\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-actor\0" "AppointmentResponse.actor\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-appointment\0" "AppointmentResponse.appointment\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-identifier\0" "AppointmentResponse.identifier\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-location\0"
	"AppointmentResponse.actor.where(resolve() is Location)\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-part-status\0" "AppointmentResponse.participantStatus\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-patient\0"
	"AppointmentResponse.actor.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/AppointmentResponse-practitioner\0"
	"AppointmentResponse.actor.where(resolve() is Practitioner)\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-action\0" "AuditEvent.action\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-address\0" "AuditEvent.agent.network.address\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-agent\0" "AuditEvent.agent.who\0" "agent-name\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-agent-name\0" "AuditEvent.agent.name\0" "agent-role\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-agent-role\0" "AuditEvent.agent.role\0" "altid\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-altid\0" "AuditEvent.agent.altId\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-date\0" "AuditEvent.recorded\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-entity\0" "AuditEvent.entity.what\0" "entity-name\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-entity-name\0" "AuditEvent.entity.name\0" "entity-role\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-entity-role\0" "AuditEvent.entity.role\0" "entity-type\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-entity-type\0" "AuditEvent.entity.type\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-outcome\0" "AuditEvent.outcome\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-patient\0"
	"AuditEvent.agent.who.where(resolve() is Patient) | AuditEvent.entity.what.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-policy\0" "AuditEvent.agent.policy\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-site\0" "AuditEvent.source.site\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-source\0" "AuditEvent.source.observer\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-subtype\0" "AuditEvent.subtype\0"
	"http://hl7.org/fhir/SearchParameter/AuditEvent-type\0" "AuditEvent.type\0"
	"http://hl7.org/fhir/SearchParameter/Basic-author\0" "Basic.author\0"
	"http://hl7.org/fhir/SearchParameter/Basic-code\0" "Basic.code\0"
	"http://hl7.org/fhir/SearchParameter/Basic-created\0" "Basic.created\0"
	"http://hl7.org/fhir/SearchParameter/Basic-identifier\0" "Basic.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Basic-patient\0" "Basic.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Basic-subject\0" "Basic.subject\0"
	"http://hl7.org/fhir/SearchParameter/BodyStructure-identifier\0" "BodyStructure.identifier\0"
	"http://hl7.org/fhir/SearchParameter/BodyStructure-location\0" "BodyStructure.location\0"
	"http://hl7.org/fhir/SearchParameter/BodyStructure-morphology\0" "BodyStructure.morphology\0"
	"http://hl7.org/fhir/SearchParameter/BodyStructure-patient\0" "BodyStructure.patient\0" "composition\0"
	"http://hl7.org/fhir/SearchParameter/Bundle-composition\0" "Bundle.entry[0].resource\0"
	"http://hl7.org/fhir/SearchParameter/Bundle-identifier\0" "Bundle.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Bundle-message\0" "http://hl7.org/fhir/SearchParameter/Bundle-timestamp\0"
	"Bundle.timestamp\0" "http://hl7.org/fhir/SearchParameter/Bundle-type\0" "Bundle.type\0"
	"http://hl7.org/fhir/SearchParameter/conformance-context\0"
	"(CapabilityStatement.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/conformance-context-quantity\0"
	"(CapabilityStatement.useContext.value as Quantity) | (CapabilityStatement.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/conformance-context-type\0" "CapabilityStatement.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/conformance-context-type-quantity\0" "CapabilityStatement.useContext\0"
	"http://hl7.org/fhir/SearchParameter/conformance-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/conformance-date\0" "CapabilityStatement.date\0"
	"http://hl7.org/fhir/SearchParameter/conformance-description\0" "CapabilityStatement.description\0" "fhirversion\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-fhirversion\0" "CapabilityStatement.version\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-format\0" "CapabilityStatement.format\0" "guide\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-guide\0" "CapabilityStatement.implementationGuide\0"
	"http://hl7.org/fhir/SearchParameter/conformance-jurisdiction\0" "CapabilityStatement.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-mode\0" "CapabilityStatement.rest.mode\0"
	"http://hl7.org/fhir/SearchParameter/conformance-name\0" "CapabilityStatement.name\0"
	"http://hl7.org/fhir/SearchParameter/conformance-publisher\0" "CapabilityStatement.publisher\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-resource\0" "CapabilityStatement.rest.resource.type\0"
	"resource-profile\0" "http://hl7.org/fhir/SearchParameter/CapabilityStatement-resource-profile\0"
	"CapabilityStatement.rest.resource.profile\0" "security-service\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-security-service\0"
	"CapabilityStatement.rest.security.service\0" "http://hl7.org/fhir/SearchParameter/CapabilityStatement-software\0"
	"CapabilityStatement.software.name\0" "http://hl7.org/fhir/SearchParameter/conformance-status\0"
	"CapabilityStatement.status\0" "supported-profile\0"
	"http://hl7.org/fhir/SearchParameter/CapabilityStatement-supported-profile\0"
	"CapabilityStatement.rest.resource.supportedProfile\0" "http://hl7.org/fhir/SearchParameter/conformance-title\0"
	"CapabilityStatement.title\0" "http://hl7.org/fhir/SearchParameter/conformance-url\0" "CapabilityStatement.url\0"
	"http://hl7.org/fhir/SearchParameter/conformance-version\0" "activity-code\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-activity-code\0" "CarePlan.activity.detail.code\0" "activity-date\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-activity-date\0" "CarePlan.activity.detail.scheduled\0"
	"activity-reference\0" "http://hl7.org/fhir/SearchParameter/CarePlan-activity-reference\0"
	"CarePlan.activity.reference\0" "http://hl7.org/fhir/SearchParameter/CarePlan-based-on\0" "CarePlan.basedOn\0"
	"care-team\0" "http://hl7.org/fhir/SearchParameter/CarePlan-care-team\0" "CarePlan.careTeam\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-category\0" "CarePlan.category\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-condition\0" "CarePlan.addresses\0" "CarePlan.period\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-encounter\0" "CarePlan.encounter\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-goal\0" "CarePlan.goal\0" "CarePlan.identifier\0"
	"instantiates-canonical\0" "http://hl7.org/fhir/SearchParameter/CarePlan-instantiates-canonical\0"
	"CarePlan.instantiatesCanonical\0" "instantiates-uri\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-instantiates-uri\0" "CarePlan.instantiatesUri\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-intent\0" "CarePlan.intent\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-part-of\0" "CarePlan.partOf\0"
	"CarePlan.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/CarePlan-performer\0"
	"CarePlan.activity.detail.performer\0" "http://hl7.org/fhir/SearchParameter/CarePlan-replaces\0" "CarePlan.replaces\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-status\0" "CarePlan.status\0"
	"http://hl7.org/fhir/SearchParameter/CarePlan-subject\0" "CarePlan.subject\0"
	"http://hl7.org/fhir/SearchParameter/CareTeam-category\0" "CareTeam.category\0" "CareTeam.period\0"
	"http://hl7.org/fhir/SearchParameter/CareTeam-encounter\0" "CareTeam.encounter\0" "CareTeam.identifier\0"
	"http://hl7.org/fhir/SearchParameter/CareTeam-participant\0" "CareTeam.participant.member\0"
	"CareTeam.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/CareTeam-status\0"
	"CareTeam.status\0" "http://hl7.org/fhir/SearchParameter/CareTeam-subject\0" "CareTeam.subject\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-account\0" "ChargeItem.account\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-code\0" "ChargeItem.code\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-context\0" "ChargeItem.context\0" "entered-date\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-entered-date\0" "ChargeItem.enteredDate\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-enterer\0" "ChargeItem.enterer\0" "factor-override\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-factor-override\0" "ChargeItem.factorOverride\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-identifier\0" "ChargeItem.identifier\0" "occurrence\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-occurrence\0" "ChargeItem.occurrence\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-patient\0" "ChargeItem.subject.where(resolve() is Patient)\0"
	"performer-actor\0" "http://hl7.org/fhir/SearchParameter/ChargeItem-performer-actor\0" "ChargeItem.performer.actor\0"
	"performer-function\0" "http://hl7.org/fhir/SearchParameter/ChargeItem-performer-function\0"
	"ChargeItem.performer.function\0" "performing-organization\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-performing-organization\0" "ChargeItem.performingOrganization\0"
	"price-override\0" "http://hl7.org/fhir/SearchParameter/ChargeItem-price-override\0" "ChargeItem.priceOverride\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-quantity\0" "ChargeItem.quantity\0" "requesting-organization\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-requesting-organization\0" "ChargeItem.requestingOrganization\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-service\0" "ChargeItem.service\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItem-subject\0" "ChargeItem.subject\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-context\0"
	"(ChargeItemDefinition.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-context-quantity\0"
	"(ChargeItemDefinition.useContext.value as Quantity) | (ChargeItemDefinition.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-context-type\0" "ChargeItemDefinition.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-context-type-quantity\0" "ChargeItemDefinition.useContext\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-date\0" "ChargeItemDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-description\0" "ChargeItemDefinition.description\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-effective\0" "ChargeItemDefinition.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-identifier\0" "ChargeItemDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-jurisdiction\0" "ChargeItemDefinition.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-publisher\0" "ChargeItemDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-status\0" "ChargeItemDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-title\0" "ChargeItemDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-url\0" "ChargeItemDefinition.url\0"
	"http://hl7.org/fhir/SearchParameter/ChargeItemDefinition-version\0" "ChargeItemDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/Claim-care-team\0" "Claim.careTeam.provider\0"
	"http://hl7.org/fhir/SearchParameter/Claim-created\0" "Claim.created\0" "detail-udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-detail-udi\0" "Claim.item.detail.udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-encounter\0" "Claim.item.encounter\0"
	"http://hl7.org/fhir/SearchParameter/Claim-enterer\0" "Claim.enterer\0"
	"http://hl7.org/fhir/SearchParameter/Claim-facility\0" "Claim.facility\0"
	"http://hl7.org/fhir/SearchParameter/Claim-identifier\0" "Claim.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Claim-insurer\0" "Claim.insurer\0" "item-udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-item-udi\0" "Claim.item.udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-patient\0" "Claim.patient\0"
	"http://hl7.org/fhir/SearchParameter/Claim-payee\0" "Claim.payee.party\0"
	"http://hl7.org/fhir/SearchParameter/Claim-priority\0" "Claim.priority\0" "procedure-udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-procedure-udi\0" "Claim.procedure.udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-provider\0" "Claim.provider\0"
	"http://hl7.org/fhir/SearchParameter/Claim-status\0" "Claim.status\0" "subdetail-udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-subdetail-udi\0" "Claim.item.detail.subDetail.udi\0"
	"http://hl7.org/fhir/SearchParameter/Claim-use\0" "Claim.use\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-created\0" "ClaimResponse.created\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-disposition\0" "ClaimResponse.disposition\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-identifier\0" "ClaimResponse.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-insurer\0" "ClaimResponse.insurer\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-outcome\0" "ClaimResponse.outcome\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-patient\0" "ClaimResponse.patient\0" "payment-date\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-payment-date\0" "ClaimResponse.payment.date\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-request\0" "ClaimResponse.request\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-requestor\0" "ClaimResponse.requestor\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-status\0" "ClaimResponse.status\0"
	"http://hl7.org/fhir/SearchParameter/ClaimResponse-use\0" "ClaimResponse.use\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-assessor\0" "ClinicalImpression.assessor\0"
	"ClinicalImpression.date\0" "http://hl7.org/fhir/SearchParameter/ClinicalImpression-encounter\0"
	"ClinicalImpression.encounter\0" "finding-code\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-finding-code\0"
	"ClinicalImpression.finding.itemCodeableConcept\0" "finding-ref\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-finding-ref\0" "ClinicalImpression.finding.itemReference\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-identifier\0" "ClinicalImpression.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-investigation\0" "ClinicalImpression.investigation.item\0"
	"ClinicalImpression.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-previous\0" "ClinicalImpression.previous\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-problem\0" "ClinicalImpression.problem\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-status\0" "ClinicalImpression.status\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-subject\0" "ClinicalImpression.subject\0"
	"http://hl7.org/fhir/SearchParameter/ClinicalImpression-supporting-info\0" "ClinicalImpression.supportingInfo\0"
	"http://hl7.org/fhir/SearchParameter/CodeSystem-code\0" "CodeSystem.concept.code\0" "content-mode\0"
	"http://hl7.org/fhir/SearchParameter/CodeSystem-content-mode\0" "CodeSystem.content\0"
	"(CodeSystem.useContext.value as CodeableConcept)\0"
	"(CodeSystem.useContext.value as Quantity) | (CodeSystem.useContext.value as Range)\0" "CodeSystem.useContext.code\0"
	"CodeSystem.useContext\0" "CodeSystem.date\0" "CodeSystem.description\0"
	"http://hl7.org/fhir/SearchParameter/conformance-identifier\0" "CodeSystem.identifier\0" "CodeSystem.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/CodeSystem-language\0" "CodeSystem.concept.designation.language\0"
	"CodeSystem.name\0" "CodeSystem.publisher\0" "CodeSystem.status\0"
	"http://hl7.org/fhir/SearchParameter/CodeSystem-supplements\0" "CodeSystem.supplements\0"
	"http://hl7.org/fhir/SearchParameter/CodeSystem-system\0" "CodeSystem.url\0" "CodeSystem.title\0"
	"CodeSystem.version\0" "http://hl7.org/fhir/SearchParameter/Communication-based-on\0" "Communication.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/Communication-category\0" "Communication.category\0"
	"http://hl7.org/fhir/SearchParameter/Communication-encounter\0" "Communication.encounter\0"
	"http://hl7.org/fhir/SearchParameter/Communication-identifier\0" "Communication.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Communication-instantiates-canonical\0" "Communication.instantiatesCanonical\0"
	"http://hl7.org/fhir/SearchParameter/Communication-instantiates-uri\0" "Communication.instantiatesUri\0"
	"http://hl7.org/fhir/SearchParameter/Communication-medium\0" "Communication.medium\0"
	"http://hl7.org/fhir/SearchParameter/Communication-part-of\0" "Communication.partOf\0"
	"http://hl7.org/fhir/SearchParameter/Communication-patient\0" "Communication.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Communication-received\0" "Communication.received\0"
	"http://hl7.org/fhir/SearchParameter/Communication-recipient\0" "Communication.recipient\0"
	"http://hl7.org/fhir/SearchParameter/Communication-sender\0" "Communication.sender\0"
	"http://hl7.org/fhir/SearchParameter/Communication-sent\0" "Communication.sent\0"
	"http://hl7.org/fhir/SearchParameter/Communication-status\0" "Communication.status\0"
	"http://hl7.org/fhir/SearchParameter/Communication-subject\0" "Communication.subject\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-authored\0" "CommunicationRequest.authoredOn\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-based-on\0" "CommunicationRequest.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-category\0" "CommunicationRequest.category\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-encounter\0" "CommunicationRequest.encounter\0"
	"group-identifier\0" "http://hl7.org/fhir/SearchParameter/CommunicationRequest-group-identifier\0"
	"CommunicationRequest.groupIdentifier\0" "http://hl7.org/fhir/SearchParameter/CommunicationRequest-identifier\0"
	"CommunicationRequest.identifier\0" "http://hl7.org/fhir/SearchParameter/CommunicationRequest-medium\0"
	"CommunicationRequest.medium\0" "http://hl7.org/fhir/SearchParameter/CommunicationRequest-occurrence\0"
	"(CommunicationRequest.occurrence as dateTime)\0" "http://hl7.org/fhir/SearchParameter/CommunicationRequest-patient\0"
	"CommunicationRequest.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-priority\0" "CommunicationRequest.priority\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-recipient\0" "CommunicationRequest.recipient\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-replaces\0" "CommunicationRequest.replaces\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-requester\0" "CommunicationRequest.requester\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-sender\0" "CommunicationRequest.sender\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-status\0" "CommunicationRequest.status\0"
	"http://hl7.org/fhir/SearchParameter/CommunicationRequest-subject\0" "CommunicationRequest.subject\0"
	"http://hl7.org/fhir/SearchParameter/CompartmentDefinition-code\0" "CompartmentDefinition.code\0"
	"(CompartmentDefinition.useContext.value as CodeableConcept)\0"
	"(CompartmentDefinition.useContext.value as Quantity) | (CompartmentDefinition.useContext.value as Range)\0"
	"CompartmentDefinition.useContext.code\0" "CompartmentDefinition.useContext\0" "CompartmentDefinition.date\0"
	"CompartmentDefinition.description\0" "CompartmentDefinition.name\0" "CompartmentDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/CompartmentDefinition-resource\0" "CompartmentDefinition.resource.code\0"
	"CompartmentDefinition.status\0" "CompartmentDefinition.url\0" "CompartmentDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/Composition-attester\0" "Composition.attester.party\0"
	"http://hl7.org/fhir/SearchParameter/Composition-author\0" "Composition.author\0"
	"http://hl7.org/fhir/SearchParameter/Composition-category\0" "Composition.category\0"
	"http://hl7.org/fhir/SearchParameter/Composition-confidentiality\0" "Composition.confidentiality\0"
	"http://hl7.org/fhir/SearchParameter/Composition-context\0" "Composition.event.code\0" "Composition.date\0"
	"http://hl7.org/fhir/SearchParameter/clinical-encounter\0" "Composition.encounter\0"
	"http://hl7.org/fhir/SearchParameter/Composition-entry\0" "Composition.section.entry\0" "Composition.identifier\0"
	"Composition.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/Composition-period\0"
	"Composition.event.period\0" "related-id\0" "http://hl7.org/fhir/SearchParameter/Composition-related-id\0"
	"(Composition.relatesTo.target as Identifier)\0" "related-ref\0"
	"http://hl7.org/fhir/SearchParameter/Composition-related-ref\0" "(Composition.relatesTo.target as Reference)\0"
	"http://hl7.org/fhir/SearchParameter/Composition-section\0" "Composition.section.code\0"
	"http://hl7.org/fhir/SearchParameter/Composition-status\0" "Composition.status\0"
	"http://hl7.org/fhir/SearchParameter/Composition-subject\0" "Composition.subject\0"
	"http://hl7.org/fhir/SearchParameter/Composition-title\0" "Composition.title\0" "Composition.type\0"
	"(ConceptMap.useContext.value as CodeableConcept)\0"
	"(ConceptMap.useContext.value as Quantity) | (ConceptMap.useContext.value as Range)\0" "ConceptMap.useContext.code\0"
	"ConceptMap.useContext\0" "ConceptMap.date\0" "dependson\0"
	"http://hl7.org/fhir/SearchParameter/ConceptMap-dependson\0" "ConceptMap.group.element.target.dependsOn.property\0"
	"ConceptMap.description\0" "ConceptMap.identifier\0" "ConceptMap.jurisdiction\0" "ConceptMap.name\0"
	"http://hl7.org/fhir/SearchParameter/ConceptMap-other\0" "ConceptMap.group.unmapped.url\0"
	"http://hl7.org/fhir/SearchParameter/ConceptMap-product\0" "ConceptMap.group.element.target.product.property\0"
	"ConceptMap.publisher\0" "http://hl7.org/fhir/SearchParameter/ConceptMap-source\0"
	"(ConceptMap.source as canonical)\0" "source-code\0" "http://hl7.org/fhir/SearchParameter/ConceptMap-source-code\0"
	"ConceptMap.group.element.code\0" "source-system\0" "http://hl7.org/fhir/SearchParameter/ConceptMap-source-system\0"
	"ConceptMap.group.source\0" "source-uri\0" "http://hl7.org/fhir/SearchParameter/ConceptMap-source-uri\0"
	"(ConceptMap.source as uri)\0" "ConceptMap.status\0" "http://hl7.org/fhir/SearchParameter/ConceptMap-target\0"
	"(ConceptMap.target as canonical)\0" "target-code\0" "http://hl7.org/fhir/SearchParameter/ConceptMap-target-code\0"
	"ConceptMap.group.element.target.code\0" "target-system\0"
	"http://hl7.org/fhir/SearchParameter/ConceptMap-target-system\0" "ConceptMap.group.target\0" "target-uri\0"
	"http://hl7.org/fhir/SearchParameter/ConceptMap-target-uri\0" "(ConceptMap.target as uri)\0" "ConceptMap.title\0"
	"ConceptMap.url\0" "ConceptMap.version\0" "abatement-age\0"
	"http://hl7.org/fhir/SearchParameter/Condition-abatement-age\0"
	"Condition.abatement.as(Age) | Condition.abatement.as(Range)\0" "abatement-date\0"
	"http://hl7.org/fhir/SearchParameter/Condition-abatement-date\0"
	"Condition.abatement.as(dateTime) | Condition.abatement.as(Period)\0" "abatement-string\0"
	"http://hl7.org/fhir/SearchParameter/Condition-abatement-string\0" "Condition.abatement.as(string)\0"
	"http://hl7.org/fhir/SearchParameter/Condition-asserter\0" "Condition.asserter\0" "body-site\0"
	"http://hl7.org/fhir/SearchParameter/Condition-body-site\0" "Condition.bodySite\0"
	"http://hl7.org/fhir/SearchParameter/Condition-category\0" "Condition.category\0"
	"http://hl7.org/fhir/SearchParameter/Condition-clinical-status\0" "Condition.clinicalStatus\0" "Condition.code\0"
	"http://hl7.org/fhir/SearchParameter/Condition-encounter\0" "Condition.encounter\0"
	"http://hl7.org/fhir/SearchParameter/Condition-evidence\0" "Condition.evidence.code\0" "evidence-detail\0"
	"http://hl7.org/fhir/SearchParameter/Condition-evidence-detail\0" "Condition.evidence.detail\0"
	"Condition.identifier\0" "onset-age\0" "http://hl7.org/fhir/SearchParameter/Condition-onset-age\0"
	"Condition.onset.as(Age) | Condition.onset.as(Range)\0" "onset-date\0"
	"http://hl7.org/fhir/SearchParameter/Condition-onset-date\0"
	"Condition.onset.as(dateTime) | Condition.onset.as(Period)\0" "onset-info\0"
	"http://hl7.org/fhir/SearchParameter/Condition-onset-info\0" "Condition.onset.as(string)\0"
	"Condition.subject.where(resolve() is Patient)\0" "recorded-date\0"
	"http://hl7.org/fhir/SearchParameter/Condition-recorded-date\0" "Condition.recordedDate\0"
	"http://hl7.org/fhir/SearchParameter/Condition-severity\0" "Condition.severity\0"
	"http://hl7.org/fhir/SearchParameter/Condition-stage\0" "Condition.stage.summary\0"
	"http://hl7.org/fhir/SearchParameter/Condition-subject\0" "Condition.subject\0"
	"http://hl7.org/fhir/SearchParameter/Condition-verification-status\0" "Condition.verificationStatus\0"
	"http://hl7.org/fhir/SearchParameter/Consent-action\0" "Consent.provision.action\0"
	"http://hl7.org/fhir/SearchParameter/Consent-actor\0" "Consent.provision.actor.reference\0"
	"http://hl7.org/fhir/SearchParameter/Consent-category\0" "Consent.category\0" "consentor\0"
	"http://hl7.org/fhir/SearchParameter/Consent-consentor\0" "Consent.performer\0"
	"http://hl7.org/fhir/SearchParameter/Consent-data\0" "Consent.provision.data.reference\0" "Consent.dateTime\0"
	"Consent.identifier\0" "http://hl7.org/fhir/SearchParameter/Consent-organization\0" "Consent.organization\0"
	"Consent.patient\0" "http://hl7.org/fhir/SearchParameter/Consent-period\0" "Consent.provision.period\0"
	"http://hl7.org/fhir/SearchParameter/Consent-purpose\0" "Consent.provision.purpose\0"
	"http://hl7.org/fhir/SearchParameter/Consent-scope\0" "Consent.scope\0" "security-label\0"
	"http://hl7.org/fhir/SearchParameter/Consent-security-label\0" "Consent.provision.securityLabel\0"
	"source-reference\0" "http://hl7.org/fhir/SearchParameter/Consent-source-reference\0" "Consent.source\0"
	"http://hl7.org/fhir/SearchParameter/Consent-status\0" "Consent.status\0"
	"http://hl7.org/fhir/SearchParameter/Contract-authority\0" "Contract.authority\0"
	"http://hl7.org/fhir/SearchParameter/Contract-domain\0" "Contract.domain\0"
	"http://hl7.org/fhir/SearchParameter/Contract-identifier\0" "Contract.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Contract-instantiates\0" "Contract.instantiatesUri\0"
	"http://hl7.org/fhir/SearchParameter/Contract-issued\0" "Contract.issued\0"
	"http://hl7.org/fhir/SearchParameter/Contract-patient\0" "Contract.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Contract-signer\0" "Contract.signer.party\0"
	"http://hl7.org/fhir/SearchParameter/Contract-status\0" "Contract.status\0"
	"http://hl7.org/fhir/SearchParameter/Contract-subject\0" "Contract.subject\0"
	"http://hl7.org/fhir/SearchParameter/Contract-url\0" "Contract.url\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-beneficiary\0" "Coverage.beneficiary\0" "class-type\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-class-type\0" "Coverage.class.type\0" "class-value\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-class-value\0" "Coverage.class.value\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-dependent\0" "Coverage.dependent\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-identifier\0" "Coverage.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-patient\0" "http://hl7.org/fhir/SearchParameter/Coverage-payor\0"
	"Coverage.payor\0" "policy-holder\0" "http://hl7.org/fhir/SearchParameter/Coverage-policy-holder\0"
	"Coverage.policyHolder\0" "http://hl7.org/fhir/SearchParameter/Coverage-status\0" "Coverage.status\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-subscriber\0" "Coverage.subscriber\0"
	"http://hl7.org/fhir/SearchParameter/Coverage-type\0" "Coverage.type\0"
	"http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-created\0" "CoverageEligibilityRequest.created\0"
	"http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-enterer\0" "CoverageEligibilityRequest.enterer\0"
	"http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-facility\0" "CoverageEligibilityRequest.facility\0"
	"http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-identifier\0"
	"CoverageEligibilityRequest.identifier\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-patient\0"
	"CoverageEligibilityRequest.patient\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-provider\0"
	"CoverageEligibilityRequest.provider\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityRequest-status\0"
	"CoverageEligibilityRequest.status\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-created\0"
	"CoverageEligibilityResponse.created\0"
	"http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-disposition\0"
	"CoverageEligibilityResponse.disposition\0"
	"http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-identifier\0"
	"CoverageEligibilityResponse.identifier\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-insurer\0"
	"CoverageEligibilityResponse.insurer\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-outcome\0"
	"CoverageEligibilityResponse.outcome\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-patient\0"
	"CoverageEligibilityResponse.patient\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-request\0"
	"CoverageEligibilityResponse.request\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-requestor\0"
	"CoverageEligibilityResponse.requestor\0" "http://hl7.org/fhir/SearchParameter/CoverageEligibilityResponse-status\0"
	"CoverageEligibilityResponse.status\0" "http://hl7.org/fhir/SearchParameter/DetectedIssue-author\0"
	"DetectedIssue.author\0" "http://hl7.org/fhir/SearchParameter/DetectedIssue-code\0" "DetectedIssue.code\0"
	"identified\0" "http://hl7.org/fhir/SearchParameter/DetectedIssue-identified\0" "DetectedIssue.identified\0"
	"DetectedIssue.identifier\0" "http://hl7.org/fhir/SearchParameter/DetectedIssue-implicated\0"
	"DetectedIssue.implicated\0" "DetectedIssue.patient\0" "device-name\0"
	"http://hl7.org/fhir/SearchParameter/Device-device-name\0"
	"Device.deviceName.name | Device.type.coding.display | Device.type.text\0" "din\0"
	"http://hl7.org/fhir/SearchParameter/device-extensions-Device-din\0"
	"Device.extension('http://hl7.org/fhir/SearchParameter/device-extensions-Device-din')\0"
	"http://hl7.org/fhir/SearchParameter/Device-identifier\0" "Device.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Device-location\0" "Device.location\0"
	"http://hl7.org/fhir/SearchParameter/Device-manufacturer\0" "Device.manufacturer\0" "model\0"
	"http://hl7.org/fhir/SearchParameter/Device-model\0" "Device.modelNumber\0"
	"http://hl7.org/fhir/SearchParameter/Device-organization\0" "Device.owner\0"
	"http://hl7.org/fhir/SearchParameter/Device-patient\0" "Device.patient\0"
	"http://hl7.org/fhir/SearchParameter/Device-status\0" "Device.status\0"
	"http://hl7.org/fhir/SearchParameter/Device-type\0" "Device.type\0" "udi-carrier\0"
	"http://hl7.org/fhir/SearchParameter/Device-udi-carrier\0" "Device.udiCarrier.carrierHRF\0" "udi-di\0"
	"http://hl7.org/fhir/SearchParameter/Device-udi-di\0" "Device.udiCarrier.deviceIdentifier\0"
	"http://hl7.org/fhir/SearchParameter/Device-url\0" "Device.url\0"
	"http://hl7.org/fhir/SearchParameter/DeviceDefinition-identifier\0" "DeviceDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/DeviceDefinition-parent\0" "DeviceDefinition.parentDevice\0"
	"http://hl7.org/fhir/SearchParameter/DeviceDefinition-type\0" "DeviceDefinition.type\0"
	"http://hl7.org/fhir/SearchParameter/DeviceMetric-category\0" "DeviceMetric.category\0"
	"http://hl7.org/fhir/SearchParameter/DeviceMetric-identifier\0" "DeviceMetric.identifier\0"
	"http://hl7.org/fhir/SearchParameter/DeviceMetric-parent\0" "DeviceMetric.parent\0"
	"http://hl7.org/fhir/SearchParameter/DeviceMetric-source\0" "DeviceMetric.source\0"
	"http://hl7.org/fhir/SearchParameter/DeviceMetric-type\0" "DeviceMetric.type\0" "authored-on\0"
	"http://hl7.org/fhir/SearchParameter/DeviceRequest-authored-on\0" "DeviceRequest.authoredOn\0"
	"http://hl7.org/fhir/SearchParameter/DeviceRequest-based-on\0" "DeviceRequest.basedOn\0"
	"(DeviceRequest.code as CodeableConcept)\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-device\0"
	"(DeviceRequest.code as Reference)\0" "DeviceRequest.encounter\0" "event-date\0"
	"http://hl7.org/fhir/SearchParameter/DeviceRequest-event-date\0"
	"(DeviceRequest.occurrence as dateTime) | (DeviceRequest.occurrence as Period)\0"
	"http://hl7.org/fhir/SearchParameter/DeviceRequest-group-identifier\0" "DeviceRequest.groupIdentifier\0"
	"DeviceRequest.identifier\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-instantiates-canonical\0"
	"DeviceRequest.instantiatesCanonical\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-instantiates-uri\0"
	"DeviceRequest.instantiatesUri\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-insurance\0"
	"DeviceRequest.insurance\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-intent\0" "DeviceRequest.intent\0"
	"DeviceRequest.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-performer\0"
	"DeviceRequest.performer\0" "prior-request\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-prior-request\0"
	"DeviceRequest.priorRequest\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-requester\0"
	"DeviceRequest.requester\0" "http://hl7.org/fhir/SearchParameter/DeviceRequest-status\0" "DeviceRequest.status\0"
	"http://hl7.org/fhir/SearchParameter/DeviceRequest-subject\0" "DeviceRequest.subject\0"
	"http://hl7.org/fhir/SearchParameter/DeviceUseStatement-device\0" "DeviceUseStatement.device\0"
	"http://hl7.org/fhir/SearchParameter/DeviceUseStatement-identifier\0" "DeviceUseStatement.identifier\0"
	"DeviceUseStatement.subject\0" "http://hl7.org/fhir/SearchParameter/DeviceUseStatement-subject\0"
	"assessed-condition\0"
	"http://hl7.org/fhir/SearchParameter/diagnosticreport-genetic-DiagnosticReport-assessed-condition\0"
	"DiagnosticReport.extension('http://hl7.org/fhir/StructureDefinition/DiagnosticReport-geneticsAssessedCondition')\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-based-on\0" "DiagnosticReport.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-category\0" "DiagnosticReport.category\0"
	"DiagnosticReport.code\0" "http://hl7.org/fhir/SearchParameter/DiagnosticReport-conclusion\0"
	"DiagnosticReport.conclusionCode\0" "DiagnosticReport.effective\0" "DiagnosticReport.encounter\0"
	"DiagnosticReport.identifier\0" "http://hl7.org/fhir/SearchParameter/DiagnosticReport-issued\0"
	"DiagnosticReport.issued\0" "http://hl7.org/fhir/SearchParameter/DiagnosticReport-media\0"
	"DiagnosticReport.media.link\0" "DiagnosticReport.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-performer\0" "DiagnosticReport.performer\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-result\0" "DiagnosticReport.result\0" "results-interpreter\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-results-interpreter\0" "DiagnosticReport.resultsInterpreter\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-specimen\0" "DiagnosticReport.specimen\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-status\0" "DiagnosticReport.status\0"
	"http://hl7.org/fhir/SearchParameter/DiagnosticReport-subject\0" "DiagnosticReport.subject\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-author\0" "DocumentManifest.author\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-created\0" "DocumentManifest.created\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-description\0" "DocumentManifest.description\0"
	"DocumentManifest.masterIdentifier | DocumentManifest.identifier\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-item\0" "DocumentManifest.content\0"
	"DocumentManifest.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-recipient\0" "DocumentManifest.recipient\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-related-id\0" "DocumentManifest.related.identifier\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-related-ref\0" "DocumentManifest.related.ref\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-source\0" "DocumentManifest.source\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-status\0" "DocumentManifest.status\0"
	"http://hl7.org/fhir/SearchParameter/DocumentManifest-subject\0" "DocumentManifest.subject\0"
	"DocumentManifest.type\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-authenticator\0"
	"DocumentReference.authenticator\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-author\0"
	"DocumentReference.author\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-category\0"
	"DocumentReference.category\0" "contenttype\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-contenttype\0"
	"DocumentReference.content.attachment.contentType\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-custodian\0" "DocumentReference.custodian\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-date\0" "DocumentReference.date\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-description\0" "DocumentReference.description\0"
	"DocumentReference.context.encounter\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-event\0"
	"DocumentReference.context.event\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-facility\0"
	"DocumentReference.context.facilityType\0" "http://hl7.org/fhir/SearchParameter/DocumentReference-format\0"
	"DocumentReference.content.format\0" "DocumentReference.masterIdentifier | DocumentReference.identifier\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-language\0" "DocumentReference.content.attachment.language\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-location\0" "DocumentReference.content.attachment.url\0"
	"DocumentReference.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-period\0" "DocumentReference.context.period\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-related\0" "DocumentReference.context.related\0" "relatesto\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-relatesto\0" "DocumentReference.relatesTo.target\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-relation\0" "DocumentReference.relatesTo.code\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-relationship\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-security-label\0" "DocumentReference.securityLabel\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-setting\0" "DocumentReference.context.practiceSetting\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-status\0" "DocumentReference.status\0"
	"http://hl7.org/fhir/SearchParameter/DocumentReference-subject\0" "DocumentReference.subject\0"
	"DocumentReference.type\0" "_text\0" "http://hl7.org/fhir/SearchParameter/DomainResource-text\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-context\0"
	"(EffectEvidenceSynthesis.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-context-quantity\0"
	"(EffectEvidenceSynthesis.useContext.value as Quantity) | (EffectEvidenceSynthesis.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-context-type\0"
	"EffectEvidenceSynthesis.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-context-type-quantity\0"
	"EffectEvidenceSynthesis.useContext\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-date\0" "EffectEvidenceSynthesis.date\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-description\0" "EffectEvidenceSynthesis.description\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-effective\0" "EffectEvidenceSynthesis.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-identifier\0" "EffectEvidenceSynthesis.identifier\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-jurisdiction\0" "EffectEvidenceSynthesis.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-name\0" "EffectEvidenceSynthesis.name\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-publisher\0" "EffectEvidenceSynthesis.publisher\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-status\0" "EffectEvidenceSynthesis.status\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-title\0" "EffectEvidenceSynthesis.title\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-url\0" "EffectEvidenceSynthesis.url\0"
	"http://hl7.org/fhir/SearchParameter/EffectEvidenceSynthesis-version\0" "EffectEvidenceSynthesis.version\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-account\0" "Encounter.account\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-appointment\0" "Encounter.appointment\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-based-on\0" "Encounter.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-class\0" "Encounter.class\0" "Encounter.period\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-diagnosis\0" "Encounter.diagnosis.condition\0" "episode-of-care\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-episode-of-care\0" "Encounter.episodeOfCare\0" "Encounter.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-length\0" "Encounter.length\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-location\0" "Encounter.location.location\0" "location-period\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-location-period\0" "Encounter.location.period\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-part-of\0" "Encounter.partOf\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-participant\0" "Encounter.participant.individual\0"
	"participant-type\0" "http://hl7.org/fhir/SearchParameter/Encounter-participant-type\0" "Encounter.participant.type\0"
	"Encounter.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/Encounter-practitioner\0"
	"Encounter.participant.individual.where(resolve() is Practitioner)\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-reason-code\0" "Encounter.reasonCode\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-reason-reference\0" "Encounter.reasonReference\0" "service-provider\0"
	"http://hl7.org/fhir/SearchParameter/Encounter-service-provider\0" "Encounter.serviceProvider\0"
	"special-arrangement\0" "http://hl7.org/fhir/SearchParameter/Encounter-special-arrangement\0"
	"Encounter.hospitalization.specialArrangement\0" "http://hl7.org/fhir/SearchParameter/Encounter-status\0"
	"Encounter.status\0" "http://hl7.org/fhir/SearchParameter/Encounter-subject\0" "Encounter.subject\0"
	"Encounter.type\0" "connection-type\0" "http://hl7.org/fhir/SearchParameter/Endpoint-connection-type\0"
	"Endpoint.connectionType\0" "http://hl7.org/fhir/SearchParameter/Endpoint-identifier\0" "Endpoint.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Endpoint-name\0" "Endpoint.name\0"
	"http://hl7.org/fhir/SearchParameter/Endpoint-organization\0" "Endpoint.managingOrganization\0" "payload-type\0"
	"http://hl7.org/fhir/SearchParameter/Endpoint-payload-type\0" "Endpoint.payloadType\0"
	"http://hl7.org/fhir/SearchParameter/Endpoint-status\0" "Endpoint.status\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentRequest-identifier\0" "EnrollmentRequest.identifier\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentRequest-patient\0" "EnrollmentRequest.candidate\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentRequest-status\0" "EnrollmentRequest.status\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentRequest-subject\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentResponse-identifier\0" "EnrollmentResponse.identifier\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentResponse-request\0" "EnrollmentResponse.request\0"
	"http://hl7.org/fhir/SearchParameter/EnrollmentResponse-status\0" "EnrollmentResponse.status\0" "care-manager\0"
	"http://hl7.org/fhir/SearchParameter/EpisodeOfCare-care-manager\0"
	"EpisodeOfCare.careManager.where(resolve() is Practitioner)\0"
	"http://hl7.org/fhir/SearchParameter/EpisodeOfCare-condition\0" "EpisodeOfCare.diagnosis.condition\0"
	"EpisodeOfCare.period\0" "EpisodeOfCare.identifier\0" "incoming-referral\0"
	"http://hl7.org/fhir/SearchParameter/EpisodeOfCare-incoming-referral\0" "EpisodeOfCare.referralRequest\0"
	"http://hl7.org/fhir/SearchParameter/EpisodeOfCare-organization\0" "EpisodeOfCare.managingOrganization\0"
	"EpisodeOfCare.patient\0" "http://hl7.org/fhir/SearchParameter/EpisodeOfCare-status\0" "EpisodeOfCare.status\0"
	"EpisodeOfCare.type\0" "http://hl7.org/fhir/SearchParameter/EventDefinition-composed-of\0"
	"EventDefinition.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-context\0"
	"(EventDefinition.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-context-quantity\0"
	"(EventDefinition.useContext.value as Quantity) | (EventDefinition.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-context-type\0" "EventDefinition.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-context-type-quantity\0" "EventDefinition.useContext\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-date\0" "EventDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-depends-on\0"
	"EventDefinition.relatedArtifact.where(type='depends-on').resource\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-derived-from\0"
	"EventDefinition.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-description\0" "EventDefinition.description\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-effective\0" "EventDefinition.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-identifier\0" "EventDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-jurisdiction\0" "EventDefinition.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-name\0" "EventDefinition.name\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-predecessor\0"
	"EventDefinition.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-publisher\0" "EventDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-status\0" "EventDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-successor\0"
	"EventDefinition.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-title\0" "EventDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-topic\0" "EventDefinition.topic\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-url\0" "EventDefinition.url\0"
	"http://hl7.org/fhir/SearchParameter/EventDefinition-version\0" "EventDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-composed-of\0"
	"Evidence.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-context\0" "(Evidence.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-context-quantity\0"
	"(Evidence.useContext.value as Quantity) | (Evidence.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-context-type\0" "Evidence.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-context-type-quantity\0" "Evidence.useContext\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-date\0" "Evidence.date\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-depends-on\0"
	"Evidence.relatedArtifact.where(type='depends-on').resource\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-derived-from\0"
	"Evidence.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-description\0" "Evidence.description\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-effective\0" "Evidence.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-identifier\0" "Evidence.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-jurisdiction\0" "Evidence.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-name\0" "Evidence.name\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-predecessor\0"
	"Evidence.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-publisher\0" "Evidence.publisher\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-status\0" "Evidence.status\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-successor\0"
	"Evidence.relatedArtifact.where(type='successor').resource\0" "http://hl7.org/fhir/SearchParameter/Evidence-title\0"
	"Evidence.title\0" "http://hl7.org/fhir/SearchParameter/Evidence-topic\0" "Evidence.topic\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-url\0" "Evidence.url\0"
	"http://hl7.org/fhir/SearchParameter/Evidence-version\0" "Evidence.version\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-composed-of\0"
	"EvidenceVariable.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-context\0"
	"(EvidenceVariable.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-context-quantity\0"
	"(EvidenceVariable.useContext.value as Quantity) | (EvidenceVariable.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-context-type\0" "EvidenceVariable.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-context-type-quantity\0" "EvidenceVariable.useContext\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-date\0" "EvidenceVariable.date\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-depends-on\0"
	"EvidenceVariable.relatedArtifact.where(type='depends-on').resource\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-derived-from\0"
	"EvidenceVariable.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-description\0" "EvidenceVariable.description\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-effective\0" "EvidenceVariable.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-identifier\0" "EvidenceVariable.identifier\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-jurisdiction\0" "EvidenceVariable.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-name\0" "EvidenceVariable.name\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-predecessor\0"
	"EvidenceVariable.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-publisher\0" "EvidenceVariable.publisher\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-status\0" "EvidenceVariable.status\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-successor\0"
	"EvidenceVariable.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-title\0" "EvidenceVariable.title\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-topic\0" "EvidenceVariable.topic\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-url\0" "EvidenceVariable.url\0"
	"http://hl7.org/fhir/SearchParameter/EvidenceVariable-version\0" "EvidenceVariable.version\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-context\0"
	"(ExampleScenario.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-context-quantity\0"
	"(ExampleScenario.useContext.value as Quantity) | (ExampleScenario.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-context-type\0" "ExampleScenario.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-context-type-quantity\0" "ExampleScenario.useContext\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-date\0" "ExampleScenario.date\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-identifier\0" "ExampleScenario.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-jurisdiction\0" "ExampleScenario.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-name\0" "ExampleScenario.name\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-publisher\0" "ExampleScenario.publisher\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-status\0" "ExampleScenario.status\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-url\0" "ExampleScenario.url\0"
	"http://hl7.org/fhir/SearchParameter/ExampleScenario-version\0" "ExampleScenario.version\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-care-team\0" "ExplanationOfBenefit.careTeam.provider\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-claim\0" "ExplanationOfBenefit.claim\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-coverage\0" "ExplanationOfBenefit.insurance.coverage\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-created\0" "ExplanationOfBenefit.created\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-detail-udi\0" "ExplanationOfBenefit.item.detail.udi\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-disposition\0" "ExplanationOfBenefit.disposition\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-encounter\0" "ExplanationOfBenefit.item.encounter\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-enterer\0" "ExplanationOfBenefit.enterer\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-facility\0" "ExplanationOfBenefit.facility\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-identifier\0" "ExplanationOfBenefit.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-item-udi\0" "ExplanationOfBenefit.item.udi\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-patient\0" "ExplanationOfBenefit.patient\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-payee\0" "ExplanationOfBenefit.payee.party\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-procedure-udi\0" "ExplanationOfBenefit.procedure.udi\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-provider\0" "ExplanationOfBenefit.provider\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-status\0" "ExplanationOfBenefit.status\0"
	"http://hl7.org/fhir/SearchParameter/ExplanationOfBenefit-subdetail-udi\0"
	"ExplanationOfBenefit.item.detail.subDetail.udi\0" "FamilyMemberHistory.condition.code\0" "FamilyMemberHistory.date\0"
	"FamilyMemberHistory.identifier\0" "http://hl7.org/fhir/SearchParameter/FamilyMemberHistory-instantiates-canonical\0"
	"FamilyMemberHistory.instantiatesCanonical\0"
	"http://hl7.org/fhir/SearchParameter/FamilyMemberHistory-instantiates-uri\0" "FamilyMemberHistory.instantiatesUri\0"
	"FamilyMemberHistory.patient\0" "http://hl7.org/fhir/SearchParameter/FamilyMemberHistory-relationship\0"
	"FamilyMemberHistory.relationship\0" "http://hl7.org/fhir/SearchParameter/FamilyMemberHistory-sex\0"
	"FamilyMemberHistory.sex\0" "http://hl7.org/fhir/SearchParameter/FamilyMemberHistory-status\0"
	"FamilyMemberHistory.status\0" "http://hl7.org/fhir/SearchParameter/Flag-author\0" "Flag.author\0" "Flag.period\0"
	"Flag.encounter\0" "http://hl7.org/fhir/SearchParameter/Flag-identifier\0" "Flag.identifier\0"
	"Flag.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/Flag-subject\0" "Flag.subject\0"
	"achievement-status\0" "http://hl7.org/fhir/SearchParameter/Goal-achievement-status\0" "Goal.achievementStatus\0"
	"http://hl7.org/fhir/SearchParameter/Goal-category\0" "Goal.category\0" "Goal.identifier\0" "lifecycle-status\0"
	"http://hl7.org/fhir/SearchParameter/Goal-lifecycle-status\0" "Goal.lifecycleStatus\0"
	"Goal.subject.where(resolve() is Patient)\0" "start-date\0" "http://hl7.org/fhir/SearchParameter/Goal-start-date\0"
	"(Goal.start as date)\0" "http://hl7.org/fhir/SearchParameter/Goal-subject\0" "Goal.subject\0" "target-date\0"
	"http://hl7.org/fhir/SearchParameter/Goal-target-date\0" "(Goal.target.due as date)\0"
	"(GraphDefinition.useContext.value as CodeableConcept)\0"
	"(GraphDefinition.useContext.value as Quantity) | (GraphDefinition.useContext.value as Range)\0"
	"GraphDefinition.useContext.code\0" "GraphDefinition.useContext\0" "GraphDefinition.date\0"
	"GraphDefinition.description\0" "GraphDefinition.jurisdiction\0" "GraphDefinition.name\0"
	"GraphDefinition.publisher\0" "http://hl7.org/fhir/SearchParameter/GraphDefinition-start\0" "GraphDefinition.start\0"
	"GraphDefinition.status\0" "GraphDefinition.url\0" "GraphDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/Group-actual\0" "Group.actual\0"
	"http://hl7.org/fhir/SearchParameter/Group-characteristic\0" "Group.characteristic.code\0" "characteristic-value\0"
	"http://hl7.org/fhir/SearchParameter/Group-characteristic-value\0" "http://hl7.org/fhir/SearchParameter/Group-code\0"
	"Group.code\0" "http://hl7.org/fhir/SearchParameter/Group-exclude\0" "Group.characteristic.exclude\0"
	"http://hl7.org/fhir/SearchParameter/Group-identifier\0" "Group.identifier\0" "managing-entity\0"
	"http://hl7.org/fhir/SearchParameter/Group-managing-entity\0" "Group.managingEntity\0"
	"http://hl7.org/fhir/SearchParameter/Group-member\0" "Group.member.entity\0"
	"http://hl7.org/fhir/SearchParameter/Group-type\0" "Group.type\0" "http://hl7.org/fhir/SearchParameter/Group-value\0"
	"(Group.characteristic.value as CodeableConcept) | (Group.characteristic.value as boolean)\0"
	"http://hl7.org/fhir/SearchParameter/GuidanceResponse-identifier\0" "GuidanceResponse.identifier\0"
	"http://hl7.org/fhir/SearchParameter/GuidanceResponse-patient\0"
	"GuidanceResponse.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/GuidanceResponse-request\0" "GuidanceResponse.requestIdentifier\0"
	"http://hl7.org/fhir/SearchParameter/GuidanceResponse-subject\0" "GuidanceResponse.subject\0"
	"http://hl7.org/fhir/SearchParameter/HealthcareService-active\0" "HealthcareService.active\0"
	"http://hl7.org/fhir/SearchParameter/HealthcareService-characteristic\0" "HealthcareService.characteristic\0"
	"coverage-area\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-coverage-area\0"
	"HealthcareService.coverageArea\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-endpoint\0"
	"HealthcareService.endpoint\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-identifier\0"
	"HealthcareService.identifier\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-location\0"
	"HealthcareService.location\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-name\0"
	"HealthcareService.name\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-organization\0"
	"HealthcareService.providedBy\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-program\0"
	"HealthcareService.program\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-service-category\0"
	"HealthcareService.category\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-service-type\0"
	"HealthcareService.type\0" "http://hl7.org/fhir/SearchParameter/HealthcareService-specialty\0"
	"HealthcareService.specialty\0" "basedon\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-basedon\0"
	"ImagingStudy.basedOn\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-bodysite\0"
	"ImagingStudy.series.bodySite\0" "dicom-class\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-dicom-class\0"
	"ImagingStudy.series.instance.sopClass\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-encounter\0"
	"ImagingStudy.encounter\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-endpoint\0"
	"ImagingStudy.endpoint | ImagingStudy.series.endpoint\0" "ImagingStudy.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-instance\0" "ImagingStudy.series.instance.uid\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-interpreter\0" "ImagingStudy.interpreter\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-modality\0" "ImagingStudy.series.modality\0"
	"ImagingStudy.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-performer\0"
	"ImagingStudy.series.performer.actor\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-reason\0"
	"ImagingStudy.reasonCode\0" "http://hl7.org/fhir/SearchParameter/ImagingStudy-referrer\0" "ImagingStudy.referrer\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-series\0" "ImagingStudy.series.uid\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-started\0" "ImagingStudy.started\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-status\0" "ImagingStudy.status\0"
	"http://hl7.org/fhir/SearchParameter/ImagingStudy-subject\0" "ImagingStudy.subject\0" "Immunization.occurrence\0"
	"Immunization.identifier\0" "http://hl7.org/fhir/SearchParameter/Immunization-location\0" "Immunization.location\0"
	"lot-number\0" "http://hl7.org/fhir/SearchParameter/Immunization-lot-number\0" "Immunization.lotNumber\0"
	"http://hl7.org/fhir/SearchParameter/Immunization-manufacturer\0" "Immunization.manufacturer\0"
	"Immunization.patient\0" "http://hl7.org/fhir/SearchParameter/Immunization-performer\0"
	"Immunization.performer.actor\0" "http://hl7.org/fhir/SearchParameter/Immunization-reaction\0"
	"Immunization.reaction.detail\0" "reaction-date\0" "http://hl7.org/fhir/SearchParameter/Immunization-reaction-date\0"
	"Immunization.reaction.date\0" "http://hl7.org/fhir/SearchParameter/Immunization-reason-code\0"
	"Immunization.reasonCode\0" "http://hl7.org/fhir/SearchParameter/Immunization-reason-reference\0"
	"Immunization.reasonReference\0" "http://hl7.org/fhir/SearchParameter/Immunization-series\0"
	"Immunization.protocolApplied.series\0" "http://hl7.org/fhir/SearchParameter/Immunization-status\0"
	"Immunization.status\0" "status-reason\0" "http://hl7.org/fhir/SearchParameter/Immunization-status-reason\0"
	"Immunization.statusReason\0" "target-disease\0" "http://hl7.org/fhir/SearchParameter/Immunization-target-disease\0"
	"Immunization.protocolApplied.targetDisease\0" "vaccine-code\0"
	"http://hl7.org/fhir/SearchParameter/Immunization-vaccine-code\0" "Immunization.vaccineCode\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-date\0" "ImmunizationEvaluation.date\0" "dose-status\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-dose-status\0" "ImmunizationEvaluation.doseStatus\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-identifier\0" "ImmunizationEvaluation.identifier\0"
	"immunization-event\0" "http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-immunization-event\0"
	"ImmunizationEvaluation.immunizationEvent\0" "http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-patient\0"
	"ImmunizationEvaluation.patient\0" "http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-status\0"
	"ImmunizationEvaluation.status\0" "http://hl7.org/fhir/SearchParameter/ImmunizationEvaluation-target-disease\0"
	"ImmunizationEvaluation.targetDisease\0" "http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-date\0"
	"ImmunizationRecommendation.date\0" "http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-identifier\0"
	"ImmunizationRecommendation.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-information\0"
	"ImmunizationRecommendation.recommendation.supportingPatientInformation\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-patient\0" "ImmunizationRecommendation.patient\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-status\0"
	"ImmunizationRecommendation.recommendation.forecastStatus\0" "support\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-support\0"
	"ImmunizationRecommendation.recommendation.supportingImmunization\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-target-disease\0"
	"ImmunizationRecommendation.recommendation.targetDisease\0" "vaccine-type\0"
	"http://hl7.org/fhir/SearchParameter/ImmunizationRecommendation-vaccine-type\0"
	"ImmunizationRecommendation.recommendation.vaccineCode\0"
	"(ImplementationGuide.useContext.value as CodeableConcept)\0"
	"(ImplementationGuide.useContext.value as Quantity) | (ImplementationGuide.useContext.value as Range)\0"
	"ImplementationGuide.useContext.code\0" "ImplementationGuide.useContext\0" "ImplementationGuide.date\0"
	"http://hl7.org/fhir/SearchParameter/ImplementationGuide-depends-on\0" "ImplementationGuide.dependsOn.uri\0"
	"ImplementationGuide.description\0" "http://hl7.org/fhir/SearchParameter/ImplementationGuide-experimental\0"
	"ImplementationGuide.experimental\0" "http://hl7.org/fhir/SearchParameter/ImplementationGuide-global\0"
	"ImplementationGuide.global.profile\0" "ImplementationGuide.jurisdiction\0" "ImplementationGuide.name\0"
	"ImplementationGuide.publisher\0" "http://hl7.org/fhir/SearchParameter/ImplementationGuide-resource\0"
	"ImplementationGuide.definition.resource.reference\0" "ImplementationGuide.status\0" "ImplementationGuide.title\0"
	"ImplementationGuide.url\0" "ImplementationGuide.version\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-address\0" "InsurancePlan.contact.address\0" "address-city\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-address-city\0" "InsurancePlan.contact.address.city\0"
	"address-country\0" "http://hl7.org/fhir/SearchParameter/InsurancePlan-address-country\0"
	"InsurancePlan.contact.address.country\0" "address-postalcode\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-address-postalcode\0" "InsurancePlan.contact.address.postalCode\0"
	"address-state\0" "http://hl7.org/fhir/SearchParameter/InsurancePlan-address-state\0"
	"InsurancePlan.contact.address.state\0" "address-use\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-address-use\0" "InsurancePlan.contact.address.use\0"
	"administered-by\0" "http://hl7.org/fhir/SearchParameter/InsurancePlan-administered-by\0"
	"InsurancePlan.administeredBy\0" "http://hl7.org/fhir/SearchParameter/InsurancePlan-endpoint\0"
	"InsurancePlan.endpoint\0" "http://hl7.org/fhir/SearchParameter/InsurancePlan-identifier\0"
	"InsurancePlan.identifier\0" "http://hl7.org/fhir/SearchParameter/InsurancePlan-name\0" "name | alias\0" "owned-by\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-owned-by\0" "InsurancePlan.ownedBy\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-phonetic\0" "InsurancePlan.name\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-status\0" "InsurancePlan.status\0"
	"http://hl7.org/fhir/SearchParameter/InsurancePlan-type\0" "InsurancePlan.type\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-account\0" "Invoice.account\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-date\0" "Invoice.date\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-identifier\0" "Invoice.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-issuer\0" "Invoice.issuer\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-participant\0" "Invoice.participant.actor\0" "participant-role\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-participant-role\0" "Invoice.participant.role\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-patient\0" "Invoice.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-recipient\0" "Invoice.recipient\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-status\0" "Invoice.status\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-subject\0" "Invoice.subject\0" "totalgross\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-totalgross\0" "Invoice.totalGross\0" "totalnet\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-totalnet\0" "Invoice.totalNet\0"
	"http://hl7.org/fhir/SearchParameter/Invoice-type\0" "Invoice.type\0"
	"http://hl7.org/fhir/SearchParameter/Library-composed-of\0"
	"Library.relatedArtifact.where(type='composed-of').resource\0" "content-type\0"
	"http://hl7.org/fhir/SearchParameter/Library-content-type\0" "Library.content.contentType\0"
	"http://hl7.org/fhir/SearchParameter/Library-context\0" "(Library.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/Library-context-quantity\0"
	"(Library.useContext.value as Quantity) | (Library.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/Library-context-type\0" "Library.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/Library-context-type-quantity\0" "Library.useContext\0"
	"http://hl7.org/fhir/SearchParameter/Library-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/Library-date\0" "Library.date\0"
	"http://hl7.org/fhir/SearchParameter/Library-depends-on\0"
	"Library.relatedArtifact.where(type='depends-on').resource\0"
	"http://hl7.org/fhir/SearchParameter/Library-derived-from\0"
	"Library.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/Library-description\0" "Library.description\0"
	"http://hl7.org/fhir/SearchParameter/Library-effective\0" "Library.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/Library-identifier\0" "Library.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Library-jurisdiction\0" "Library.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/Library-name\0" "Library.name\0"
	"http://hl7.org/fhir/SearchParameter/Library-predecessor\0"
	"Library.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/Library-publisher\0" "Library.publisher\0"
	"http://hl7.org/fhir/SearchParameter/Library-status\0" "Library.status\0"
	"http://hl7.org/fhir/SearchParameter/Library-successor\0" "Library.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/Library-title\0" "Library.title\0"
	"http://hl7.org/fhir/SearchParameter/Library-topic\0" "Library.topic\0"
	"http://hl7.org/fhir/SearchParameter/Library-type\0" "Library.type\0"
	"http://hl7.org/fhir/SearchParameter/Library-url\0" "Library.url\0"
	"http://hl7.org/fhir/SearchParameter/Library-version\0" "Library.version\0"
	"http://hl7.org/fhir/SearchParameter/Linkage-author\0" "Linkage.author\0"
	"http://hl7.org/fhir/SearchParameter/Linkage-item\0" "Linkage.item.resource\0"
	"http://hl7.org/fhir/SearchParameter/Linkage-source\0" "List.code\0" "List.date\0" "empty-reason\0"
	"http://hl7.org/fhir/SearchParameter/List-empty-reason\0" "List.emptyReason\0" "List.encounter\0" "List.identifier\0"
	"http://hl7.org/fhir/SearchParameter/List-item\0" "List.entry.item\0" "notes\0"
	"http://hl7.org/fhir/SearchParameter/List-notes\0" "List.note.text\0" "List.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/List-source\0" "List.source\0"
	"http://hl7.org/fhir/SearchParameter/List-status\0" "List.status\0"
	"http://hl7.org/fhir/SearchParameter/List-subject\0" "List.subject\0"
	"http://hl7.org/fhir/SearchParameter/List-title\0" "List.title\0"
	"http://hl7.org/fhir/SearchParameter/Location-address\0" "Location.address\0"
	"http://hl7.org/fhir/SearchParameter/Location-address-city\0" "Location.address.city\0"
	"http://hl7.org/fhir/SearchParameter/Location-address-country\0" "Location.address.country\0"
	"http://hl7.org/fhir/SearchParameter/Location-address-postalcode\0" "Location.address.postalCode\0"
	"http://hl7.org/fhir/SearchParameter/Location-address-state\0" "Location.address.state\0"
	"http://hl7.org/fhir/SearchParameter/Location-address-use\0" "Location.address.use\0"
	"http://hl7.org/fhir/SearchParameter/Location-endpoint\0" "Location.endpoint\0"
	"http://hl7.org/fhir/SearchParameter/Location-identifier\0" "Location.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Location-name\0" "Location.name | Location.alias\0" "near\0"
	"http://hl7.org/fhir/SearchParameter/Location-near\0" "operational-status\0"
	"http://hl7.org/fhir/SearchParameter/Location-operational-status\0" "Location.operationalStatus\0"
	"http://hl7.org/fhir/SearchParameter/Location-organization\0" "Location.managingOrganization\0" "partof\0"
	"http://hl7.org/fhir/SearchParameter/Location-partof\0" "Location.partOf\0"
	"http://hl7.org/fhir/SearchParameter/Location-status\0" "Location.status\0"
	"http://hl7.org/fhir/SearchParameter/Location-type\0" "Location.type\0"
	"http://hl7.org/fhir/SearchParameter/Measure-composed-of\0"
	"Measure.relatedArtifact.where(type='composed-of').resource\0" "http://hl7.org/fhir/SearchParameter/Measure-context\0"
	"(Measure.useContext.value as CodeableConcept)\0" "http://hl7.org/fhir/SearchParameter/Measure-context-quantity\0"
	"(Measure.useContext.value as Quantity) | (Measure.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/Measure-context-type\0" "Measure.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/Measure-context-type-quantity\0" "Measure.useContext\0"
	"http://hl7.org/fhir/SearchParameter/Measure-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/Measure-date\0" "Measure.date\0"
	"http://hl7.org/fhir/SearchParameter/Measure-depends-on\0"
	"Measure.relatedArtifact.where(type='depends-on').resource | Measure.library\0"
	"http://hl7.org/fhir/SearchParameter/Measure-derived-from\0"
	"Measure.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/Measure-description\0" "Measure.description\0"
	"http://hl7.org/fhir/SearchParameter/Measure-effective\0" "Measure.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/Measure-identifier\0" "Measure.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Measure-jurisdiction\0" "Measure.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/Measure-name\0" "Measure.name\0"
	"http://hl7.org/fhir/SearchParameter/Measure-predecessor\0"
	"Measure.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/Measure-publisher\0" "Measure.publisher\0"
	"http://hl7.org/fhir/SearchParameter/Measure-status\0" "Measure.status\0"
	"http://hl7.org/fhir/SearchParameter/Measure-successor\0" "Measure.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/Measure-title\0" "Measure.title\0"
	"http://hl7.org/fhir/SearchParameter/Measure-topic\0" "Measure.topic\0"
	"http://hl7.org/fhir/SearchParameter/Measure-url\0" "Measure.url\0"
	"http://hl7.org/fhir/SearchParameter/Measure-version\0" "Measure.version\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-date\0" "MeasureReport.date\0" "evaluated-resource\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-evaluated-resource\0" "MeasureReport.evaluatedResource\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-identifier\0" "MeasureReport.identifier\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-measure\0" "MeasureReport.measure\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-patient\0" "MeasureReport.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-period\0" "MeasureReport.period\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-reporter\0" "MeasureReport.reporter\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-status\0" "MeasureReport.status\0"
	"http://hl7.org/fhir/SearchParameter/MeasureReport-subject\0" "MeasureReport.subject\0"
	"http://hl7.org/fhir/SearchParameter/Media-based-on\0" "Media.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/Media-created\0" "Media.created\0"
	"http://hl7.org/fhir/SearchParameter/Media-device\0" "Media.device\0"
	"http://hl7.org/fhir/SearchParameter/Media-encounter\0" "Media.encounter\0"
	"http://hl7.org/fhir/SearchParameter/Media-identifier\0" "Media.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Media-modality\0" "Media.modality\0"
	"http://hl7.org/fhir/SearchParameter/Media-operator\0" "Media.operator\0"
	"http://hl7.org/fhir/SearchParameter/Media-patient\0" "Media.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Media-site\0" "Media.bodySite\0"
	"http://hl7.org/fhir/SearchParameter/Media-status\0" "Media.status\0"
	"http://hl7.org/fhir/SearchParameter/Media-subject\0" "Media.subject\0"
	"http://hl7.org/fhir/SearchParameter/Media-type\0" "Media.type\0" "http://hl7.org/fhir/SearchParameter/Media-view\0"
	"Media.view\0" "Medication.code\0" "expiration-date\0"
	"http://hl7.org/fhir/SearchParameter/Medication-expiration-date\0" "Medication.batch.expirationDate\0"
	"http://hl7.org/fhir/SearchParameter/Medication-form\0" "Medication.form\0"
	"http://hl7.org/fhir/SearchParameter/Medication-identifier\0" "Medication.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Medication-ingredient\0" "(Medication.ingredient.item as Reference)\0"
	"ingredient-code\0" "http://hl7.org/fhir/SearchParameter/Medication-ingredient-code\0"
	"(Medication.ingredient.item as CodeableConcept)\0" "http://hl7.org/fhir/SearchParameter/Medication-lot-number\0"
	"Medication.batch.lotNumber\0" "http://hl7.org/fhir/SearchParameter/Medication-manufacturer\0"
	"Medication.manufacturer\0" "http://hl7.org/fhir/SearchParameter/Medication-status\0" "Medication.status\0"
	"(MedicationAdministration.medication as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationAdministration-context\0" "MedicationAdministration.context\0"
	"http://hl7.org/fhir/SearchParameter/MedicationAdministration-device\0" "MedicationAdministration.device\0"
	"effective-time\0" "http://hl7.org/fhir/SearchParameter/MedicationAdministration-effective-time\0"
	"MedicationAdministration.effective\0" "MedicationAdministration.identifier\0"
	"http://hl7.org/fhir/SearchParameter/medications-medication\0" "(MedicationAdministration.medication as Reference)\0"
	"MedicationAdministration.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationAdministration-performer\0"
	"MedicationAdministration.performer.actor\0" "reason-given\0"
	"http://hl7.org/fhir/SearchParameter/MedicationAdministration-reason-given\0" "MedicationAdministration.reasonCode\0"
	"reason-not-given\0" "http://hl7.org/fhir/SearchParameter/MedicationAdministration-reason-not-given\0"
	"MedicationAdministration.statusReason\0" "http://hl7.org/fhir/SearchParameter/MedicationAdministration-request\0"
	"MedicationAdministration.request\0" "http://hl7.org/fhir/SearchParameter/medications-status\0"
	"MedicationAdministration.status\0" "http://hl7.org/fhir/SearchParameter/MedicationAdministration-subject\0"
	"MedicationAdministration.subject\0" "(MedicationDispense.medication as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-context\0" "MedicationDispense.context\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-destination\0" "MedicationDispense.destination\0"
	"MedicationDispense.identifier\0" "(MedicationDispense.medication as Reference)\0"
	"MedicationDispense.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-performer\0" "MedicationDispense.performer.actor\0"
	"http://hl7.org/fhir/SearchParameter/medications-prescription\0" "MedicationDispense.authorizingPrescription\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-receiver\0" "MedicationDispense.receiver\0"
	"responsibleparty\0" "http://hl7.org/fhir/SearchParameter/MedicationDispense-responsibleparty\0"
	"MedicationDispense.substitution.responsibleParty\0" "MedicationDispense.status\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-subject\0" "MedicationDispense.subject\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-type\0" "MedicationDispense.type\0" "whenhandedover\0"
	"http://hl7.org/fhir/SearchParameter/MedicationDispense-whenhandedover\0" "MedicationDispense.whenHandedOver\0"
	"whenprepared\0" "http://hl7.org/fhir/SearchParameter/MedicationDispense-whenprepared\0"
	"MedicationDispense.whenPrepared\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-classification\0"
	"MedicationKnowledge.medicineClassification.classification\0" "classification-type\0"
	"http://hl7.org/fhir/SearchParameter/MedicationKnowledge-classification-type\0"
	"MedicationKnowledge.medicineClassification.type\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-code\0"
	"MedicationKnowledge.code\0" "doseform\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-doseform\0"
	"MedicationKnowledge.doseForm\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-ingredient\0"
	"(MedicationKnowledge.ingredient.item as Reference)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationKnowledge-ingredient-code\0"
	"(MedicationKnowledge.ingredient.item as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationKnowledge-manufacturer\0" "MedicationKnowledge.manufacturer\0"
	"monitoring-program-name\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-monitoring-program-name\0"
	"MedicationKnowledge.monitoringProgram.name\0" "monitoring-program-type\0"
	"http://hl7.org/fhir/SearchParameter/MedicationKnowledge-monitoring-program-type\0"
	"MedicationKnowledge.monitoringProgram.type\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-monograph\0"
	"MedicationKnowledge.monograph.source\0" "monograph-type\0"
	"http://hl7.org/fhir/SearchParameter/MedicationKnowledge-monograph-type\0" "MedicationKnowledge.monograph.type\0"
	"source-cost\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-source-cost\0"
	"MedicationKnowledge.cost.source\0" "http://hl7.org/fhir/SearchParameter/MedicationKnowledge-status\0"
	"MedicationKnowledge.status\0" "authoredon\0" "http://hl7.org/fhir/SearchParameter/MedicationRequest-authoredon\0"
	"MedicationRequest.authoredOn\0" "http://hl7.org/fhir/SearchParameter/MedicationRequest-category\0"
	"MedicationRequest.category\0" "(MedicationRequest.medication as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/medications-date\0" "MedicationRequest.dosageInstruction.timing.event\0"
	"http://hl7.org/fhir/SearchParameter/medications-encounter\0" "MedicationRequest.encounter\0"
	"MedicationRequest.identifier\0" "intended-dispenser\0"
	"http://hl7.org/fhir/SearchParameter/MedicationRequest-intended-dispenser\0"
	"MedicationRequest.dispenseRequest.performer\0" "intended-performer\0"
	"http://hl7.org/fhir/SearchParameter/MedicationRequest-intended-performer\0" "MedicationRequest.performer\0"
	"intended-performertype\0" "http://hl7.org/fhir/SearchParameter/MedicationRequest-intended-performertype\0"
	"MedicationRequest.performerType\0" "http://hl7.org/fhir/SearchParameter/MedicationRequest-intent\0"
	"MedicationRequest.intent\0" "(MedicationRequest.medication as Reference)\0"
	"MedicationRequest.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationRequest-priority\0" "MedicationRequest.priority\0"
	"http://hl7.org/fhir/SearchParameter/MedicationRequest-requester\0" "MedicationRequest.requester\0"
	"MedicationRequest.status\0" "http://hl7.org/fhir/SearchParameter/MedicationRequest-subject\0"
	"MedicationRequest.subject\0" "http://hl7.org/fhir/SearchParameter/MedicationStatement-category\0"
	"MedicationStatement.category\0" "(MedicationStatement.medication as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationStatement-context\0" "MedicationStatement.context\0"
	"http://hl7.org/fhir/SearchParameter/MedicationStatement-effective\0" "MedicationStatement.effective\0"
	"MedicationStatement.identifier\0" "(MedicationStatement.medication as Reference)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationStatement-part-of\0" "MedicationStatement.partOf\0"
	"MedicationStatement.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/MedicationStatement-source\0" "MedicationStatement.informationSource\0"
	"MedicationStatement.status\0" "http://hl7.org/fhir/SearchParameter/MedicationStatement-subject\0"
	"MedicationStatement.subject\0" "http://hl7.org/fhir/SearchParameter/MedicinalProduct-identifier\0"
	"MedicinalProduct.identifier\0" "http://hl7.org/fhir/SearchParameter/MedicinalProduct-name\0"
	"MedicinalProduct.name.productName\0" "name-language\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProduct-name-language\0"
	"MedicinalProduct.name.countryLanguage.language\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductAuthorization-country\0"
	"MedicinalProductAuthorization.country\0" "http://hl7.org/fhir/SearchParameter/MedicinalProductAuthorization-holder\0"
	"MedicinalProductAuthorization.holder\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductAuthorization-identifier\0"
	"MedicinalProductAuthorization.identifier\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductAuthorization-status\0" "MedicinalProductAuthorization.status\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductAuthorization-subject\0"
	"MedicinalProductAuthorization.subject\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductContraindication-subject\0"
	"MedicinalProductContraindication.subject\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductIndication-subject\0" "MedicinalProductIndication.subject\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductInteraction-subject\0" "MedicinalProductInteraction.subject\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductPackaged-identifier\0" "MedicinalProductPackaged.identifier\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductPackaged-subject\0" "MedicinalProductPackaged.subject\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductPharmaceutical-identifier\0"
	"MedicinalProductPharmaceutical.identifier\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductPharmaceutical-route\0"
	"MedicinalProductPharmaceutical.routeOfAdministration.code\0" "target-species\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductPharmaceutical-target-species\0"
	"MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code\0"
	"http://hl7.org/fhir/SearchParameter/MedicinalProductUndesirableEffect-subject\0"
	"MedicinalProductUndesirableEffect.subject\0" "http://hl7.org/fhir/SearchParameter/MessageDefinition-category\0"
	"MessageDefinition.category\0" "(MessageDefinition.useContext.value as CodeableConcept)\0"
	"(MessageDefinition.useContext.value as Quantity) | (MessageDefinition.useContext.value as Range)\0"
	"MessageDefinition.useContext.code\0" "MessageDefinition.useContext\0" "MessageDefinition.date\0"
	"MessageDefinition.description\0" "http://hl7.org/fhir/SearchParameter/MessageDefinition-event\0"
	"MessageDefinition.event\0" "http://hl7.org/fhir/SearchParameter/MessageDefinition-focus\0"
	"MessageDefinition.focus.code\0" "MessageDefinition.identifier\0" "MessageDefinition.jurisdiction\0"
	"MessageDefinition.name\0" "http://hl7.org/fhir/SearchParameter/MessageDefinition-parent\0"
	"MessageDefinition.parent\0" "MessageDefinition.publisher\0" "MessageDefinition.status\0" "MessageDefinition.title\0"
	"MessageDefinition.url\0" "MessageDefinition.version\0" "http://hl7.org/fhir/SearchParameter/MessageHeader-author\0"
	"MessageHeader.author\0" "http://hl7.org/fhir/SearchParameter/MessageHeader-code\0" "MessageHeader.response.code\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-destination\0" "MessageHeader.destination.name\0"
	"destination-uri\0" "http://hl7.org/fhir/SearchParameter/MessageHeader-destination-uri\0"
	"MessageHeader.destination.endpoint\0" "http://hl7.org/fhir/SearchParameter/MessageHeader-enterer\0"
	"MessageHeader.enterer\0" "http://hl7.org/fhir/SearchParameter/MessageHeader-event\0" "MessageHeader.event\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-focus\0" "MessageHeader.focus\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-receiver\0" "MessageHeader.destination.receiver\0" "response-id\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-response-id\0" "MessageHeader.response.identifier\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-responsible\0" "MessageHeader.responsible\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-sender\0" "MessageHeader.sender\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-source\0" "MessageHeader.source.name\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-source-uri\0" "MessageHeader.source.endpoint\0"
	"http://hl7.org/fhir/SearchParameter/MessageHeader-target\0" "MessageHeader.destination.target\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-chromosome\0" "MolecularSequence.referenceSeq.chromosome\0"
	"chromosome-variant-coordinate\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-chromosome-variant-coordinate\0"
	"%resource.referenceSeq.chromosome\0" "chromosome-window-coordinate\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-chromosome-window-coordinate\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-identifier\0" "MolecularSequence.identifier\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-patient\0" "MolecularSequence.patient\0" "referenceseqid\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-referenceseqid\0"
	"MolecularSequence.referenceSeq.referenceSeqId\0" "referenceseqid-variant-coordinate\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-referenceseqid-variant-coordinate\0"
	"%resource.referenceSeq.referenceSeqId\0" "referenceseqid-window-coordinate\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-referenceseqid-window-coordinate\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-type\0" "MolecularSequence.type\0" "variant-end\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-variant-end\0" "MolecularSequence.variant.end\0"
	"variant-start\0" "http://hl7.org/fhir/SearchParameter/MolecularSequence-variant-start\0"
	"MolecularSequence.variant.start\0" "window-end\0"
	"http://hl7.org/fhir/SearchParameter/MolecularSequence-window-end\0" "MolecularSequence.referenceSeq.windowEnd\0"
	"window-start\0" "http://hl7.org/fhir/SearchParameter/MolecularSequence-window-start\0"
	"MolecularSequence.referenceSeq.windowStart\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-contact\0"
	"NamingSystem.contact.name\0" "(NamingSystem.useContext.value as CodeableConcept)\0"
	"(NamingSystem.useContext.value as Quantity) | (NamingSystem.useContext.value as Range)\0"
	"NamingSystem.useContext.code\0" "NamingSystem.useContext\0" "NamingSystem.date\0" "NamingSystem.description\0"
	"id-type\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-id-type\0" "NamingSystem.uniqueId.type\0"
	"NamingSystem.jurisdiction\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-kind\0" "NamingSystem.kind\0"
	"NamingSystem.name\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-period\0" "NamingSystem.uniqueId.period\0"
	"NamingSystem.publisher\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-responsible\0"
	"NamingSystem.responsible\0" "NamingSystem.status\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-telecom\0"
	"NamingSystem.contact.telecom\0" "http://hl7.org/fhir/SearchParameter/NamingSystem-type\0" "NamingSystem.type\0"
	"http://hl7.org/fhir/SearchParameter/NamingSystem-value\0" "NamingSystem.uniqueId.value\0"
	"http://hl7.org/fhir/SearchParameter/NutritionOrder-additive\0" "NutritionOrder.enteralFormula.additiveType\0"
	"datetime\0" "http://hl7.org/fhir/SearchParameter/NutritionOrder-datetime\0" "NutritionOrder.dateTime\0"
	"NutritionOrder.encounter\0" "formula\0" "http://hl7.org/fhir/SearchParameter/NutritionOrder-formula\0"
	"NutritionOrder.enteralFormula.baseFormulaType\0" "NutritionOrder.identifier\0"
	"http://hl7.org/fhir/SearchParameter/NutritionOrder-instantiates-canonical\0" "NutritionOrder.instantiatesCanonical\0"
	"http://hl7.org/fhir/SearchParameter/NutritionOrder-instantiates-uri\0" "NutritionOrder.instantiatesUri\0"
	"oraldiet\0" "http://hl7.org/fhir/SearchParameter/NutritionOrder-oraldiet\0" "NutritionOrder.oralDiet.type\0"
	"NutritionOrder.patient\0" "http://hl7.org/fhir/SearchParameter/NutritionOrder-provider\0" "NutritionOrder.orderer\0"
	"http://hl7.org/fhir/SearchParameter/NutritionOrder-status\0" "NutritionOrder.status\0"
	"http://hl7.org/fhir/SearchParameter/NutritionOrder-supplement\0" "NutritionOrder.supplement.type\0"
	"amino-acid-change\0" "http://hl7.org/fhir/SearchParameter/observation-genetic-Observation-amino-acid-change\0"
	"Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsAminoAcidChangeName')\0"
	"http://hl7.org/fhir/SearchParameter/Observation-based-on\0" "Observation.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/Observation-category\0" "Observation.category\0" "Observation.code\0"
	"code-value-concept\0" "http://hl7.org/fhir/SearchParameter/Observation-code-value-concept\0" "code-value-date\0"
	"http://hl7.org/fhir/SearchParameter/Observation-code-value-date\0" "value.ofType(dateTime) | value.ofType(Period)\0"
	"code-value-quantity\0" "http://hl7.org/fhir/SearchParameter/Observation-code-value-quantity\0"
	"value.ofType(Quantity)\0" "code-value-string\0" "http://hl7.org/fhir/SearchParameter/Observation-code-value-string\0"
	"value.ofType(string)\0" "combo-code\0" "http://hl7.org/fhir/SearchParameter/Observation-combo-code\0"
	"Observation.code | Observation.component.code\0" "combo-code-value-concept\0"
	"http://hl7.org/fhir/SearchParameter/Observation-combo-code-value-concept\0" "Observation | Observation.component\0"
	"combo-code-value-quantity\0" "http://hl7.org/fhir/SearchParameter/Observation-combo-code-value-quantity\0"
	"combo-data-absent-reason\0" "http://hl7.org/fhir/SearchParameter/Observation-combo-data-absent-reason\0"
	"Observation.dataAbsentReason | Observation.component.dataAbsentReason\0" "combo-value-concept\0"
	"http://hl7.org/fhir/SearchParameter/Observation-combo-value-concept\0"
	"(Observation.value as CodeableConcept) | (Observation.component.value as CodeableConcept)\0" "combo-value-quantity\0"
	"http://hl7.org/fhir/SearchParameter/Observation-combo-value-quantity\0"
	"(Observation.value as Quantity) | (Observation.value as SampledData) | (Observation.component.value as Quantity) | (Observation.component.value as SampledData)\0"
	"component-code\0" "http://hl7.org/fhir/SearchParameter/Observation-component-code\0" "Observation.component.code\0"
	"component-code-value-concept\0" "http://hl7.org/fhir/SearchParameter/Observation-component-code-value-concept\0"
	"component-code-value-quantity\0" "http://hl7.org/fhir/SearchParameter/Observation-component-code-value-quantity\0"
	"component-data-absent-reason\0" "http://hl7.org/fhir/SearchParameter/Observation-component-data-absent-reason\0"
	"Observation.component.dataAbsentReason\0" "component-value-concept\0"
	"http://hl7.org/fhir/SearchParameter/Observation-component-value-concept\0"
	"(Observation.component.value as CodeableConcept)\0" "component-value-quantity\0"
	"http://hl7.org/fhir/SearchParameter/Observation-component-value-quantity\0"
	"(Observation.component.value as Quantity) | (Observation.component.value as SampledData)\0" "data-absent-reason\0"
	"http://hl7.org/fhir/SearchParameter/Observation-data-absent-reason\0" "Observation.dataAbsentReason\0"
	"Observation.effective\0" "http://hl7.org/fhir/SearchParameter/Observation-derived-from\0" "Observation.derivedFrom\0"
	"http://hl7.org/fhir/SearchParameter/Observation-device\0" "Observation.device\0" "dna-variant\0"
	"http://hl7.org/fhir/SearchParameter/observation-genetic-Observation-dna-variant\0"
	"Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsDnaVariant')\0"
	"Observation.encounter\0" "http://hl7.org/fhir/SearchParameter/Observation-focus\0" "Observation.focus\0"
	"gene-amino-acid-change\0"
	"http://hl7.org/fhir/SearchParameter/observation-genetic-Observation-gene-amino-acid-change\0" "gene-dnavariant\0"
	"http://hl7.org/fhir/SearchParameter/observation-genetic-Observation-gene-dnavariant\0" "gene-identifier\0"
	"http://hl7.org/fhir/SearchParameter/observation-genetic-Observation-gene-identifier\0"
	"Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsGene')\0" "has-member\0"
	"http://hl7.org/fhir/SearchParameter/Observation-has-member\0" "Observation.hasMember\0" "Observation.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Observation-method\0" "Observation.method\0"
	"http://hl7.org/fhir/SearchParameter/Observation-part-of\0" "Observation.partOf\0"
	"Observation.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/Observation-performer\0"
	"Observation.performer\0" "http://hl7.org/fhir/SearchParameter/Observation-specimen\0" "Observation.specimen\0"
	"http://hl7.org/fhir/SearchParameter/Observation-status\0" "Observation.status\0"
	"http://hl7.org/fhir/SearchParameter/Observation-subject\0" "Observation.subject\0" "value-concept\0"
	"http://hl7.org/fhir/SearchParameter/Observation-value-concept\0" "(Observation.value as CodeableConcept)\0"
	"value-date\0" "http://hl7.org/fhir/SearchParameter/Observation-value-date\0"
	"(Observation.value as dateTime) | (Observation.value as Period)\0" "value-quantity\0"
	"http://hl7.org/fhir/SearchParameter/Observation-value-quantity\0"
	"(Observation.value as Quantity) | (Observation.value as SampledData)\0" "value-string\0"
	"http://hl7.org/fhir/SearchParameter/Observation-value-string\0"
	"(Observation.value as string) | (Observation.value as CodeableConcept).text\0"
	"http://hl7.org/fhir/SearchParameter/OperationDefinition-base\0" "OperationDefinition.base\0"
	"http://hl7.org/fhir/SearchParameter/OperationDefinition-code\0" "OperationDefinition.code\0"
	"(OperationDefinition.useContext.value as CodeableConcept)\0"
	"(OperationDefinition.useContext.value as Quantity) | (OperationDefinition.useContext.value as Range)\0"
	"OperationDefinition.useContext.code\0" "OperationDefinition.useContext\0" "OperationDefinition.date\0"
	"OperationDefinition.description\0" "input-profile\0"
	"http://hl7.org/fhir/SearchParameter/OperationDefinition-input-profile\0" "OperationDefinition.inputProfile\0"
	"http://hl7.org/fhir/SearchParameter/OperationDefinition-instance\0" "OperationDefinition.instance\0"
	"OperationDefinition.jurisdiction\0" "http://hl7.org/fhir/SearchParameter/OperationDefinition-kind\0"
	"OperationDefinition.kind\0" "OperationDefinition.name\0" "output-profile\0"
	"http://hl7.org/fhir/SearchParameter/OperationDefinition-output-profile\0" "OperationDefinition.outputProfile\0"
	"OperationDefinition.publisher\0" "OperationDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/OperationDefinition-system\0" "OperationDefinition.system\0"
	"OperationDefinition.title\0" "http://hl7.org/fhir/SearchParameter/OperationDefinition-type\0"
	"OperationDefinition.type\0" "OperationDefinition.url\0" "OperationDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/Organization-active\0" "Organization.active\0"
	"http://hl7.org/fhir/SearchParameter/Organization-address\0" "Organization.address\0"
	"http://hl7.org/fhir/SearchParameter/Organization-address-city\0" "Organization.address.city\0"
	"http://hl7.org/fhir/SearchParameter/Organization-address-country\0" "Organization.address.country\0"
	"http://hl7.org/fhir/SearchParameter/Organization-address-postalcode\0" "Organization.address.postalCode\0"
	"http://hl7.org/fhir/SearchParameter/Organization-address-state\0" "Organization.address.state\0"
	"http://hl7.org/fhir/SearchParameter/Organization-address-use\0" "Organization.address.use\0"
	"http://hl7.org/fhir/SearchParameter/Organization-endpoint\0" "Organization.endpoint\0"
	"http://hl7.org/fhir/SearchParameter/Organization-identifier\0" "Organization.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Organization-name\0" "Organization.name | Organization.alias\0"
	"http://hl7.org/fhir/SearchParameter/Organization-partof\0" "Organization.partOf\0"
	"http://hl7.org/fhir/SearchParameter/Organization-phonetic\0" "Organization.name\0"
	"http://hl7.org/fhir/SearchParameter/Organization-type\0" "Organization.type\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-active\0" "OrganizationAffiliation.active\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-date\0" "OrganizationAffiliation.period\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-email\0"
	"OrganizationAffiliation.telecom.where(system='email')\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-endpoint\0" "OrganizationAffiliation.endpoint\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-identifier\0" "OrganizationAffiliation.identifier\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-location\0" "OrganizationAffiliation.location\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-network\0" "OrganizationAffiliation.network\0"
	"participating-organization\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-participating-organization\0"
	"OrganizationAffiliation.participatingOrganization\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-phone\0"
	"OrganizationAffiliation.telecom.where(system='phone')\0" "primary-organization\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-primary-organization\0"
	"OrganizationAffiliation.organization\0" "http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-role\0"
	"OrganizationAffiliation.code\0" "http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-service\0"
	"OrganizationAffiliation.healthcareService\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-specialty\0" "OrganizationAffiliation.specialty\0"
	"http://hl7.org/fhir/SearchParameter/OrganizationAffiliation-telecom\0" "OrganizationAffiliation.telecom\0"
	"http://hl7.org/fhir/SearchParameter/Patient-active\0" "Patient.active\0"
	"http://hl7.org/fhir/SearchParameter/individual-address\0" "Patient.address\0"
	"http://hl7.org/fhir/SearchParameter/individual-address-city\0" "Patient.address.city\0"
	"http://hl7.org/fhir/SearchParameter/individual-address-country\0" "Patient.address.country\0"
	"http://hl7.org/fhir/SearchParameter/individual-address-postalcode\0" "Patient.address.postalCode\0"
	"http://hl7.org/fhir/SearchParameter/individual-address-state\0" "Patient.address.state\0"
	"http://hl7.org/fhir/SearchParameter/individual-address-use\0" "Patient.address.use\0"
	"http://hl7.org/fhir/SearchParameter/patient-extensions-Patient-age\0" "birthOrderBoolean\0"
	"http://hl7.org/fhir/SearchParameter/patient-extensions-Patient-birthOrderBoolean\0" "birthdate\0"
	"http://hl7.org/fhir/SearchParameter/individual-birthdate\0" "Patient.birthDate\0" "death-date\0"
	"http://hl7.org/fhir/SearchParameter/Patient-death-date\0" "(Patient.deceased as dateTime)\0" "deceased\0"
	"http://hl7.org/fhir/SearchParameter/Patient-deceased\0" "Patient.deceased.exists() and Patient.deceased != false\0"
	"http://hl7.org/fhir/SearchParameter/individual-email\0" "Patient.telecom.where(system='email')\0"
	"http://hl7.org/fhir/SearchParameter/individual-family\0" "Patient.name.family\0"
	"http://hl7.org/fhir/SearchParameter/individual-gender\0" "Patient.gender\0" "general-practitioner\0"
	"http://hl7.org/fhir/SearchParameter/Patient-general-practitioner\0" "Patient.generalPractitioner\0"
	"http://hl7.org/fhir/SearchParameter/individual-given\0" "Patient.name.given\0"
	"http://hl7.org/fhir/SearchParameter/Patient-identifier\0" "Patient.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Patient-language\0" "Patient.communication.language\0"
	"http://hl7.org/fhir/SearchParameter/Patient-link\0" "Patient.link.other\0" "mothersMaidenName\0"
	"http://hl7.org/fhir/SearchParameter/patient-extensions-Patient-mothersMaidenName\0"
	"Patient.extension('http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName')\0"
	"http://hl7.org/fhir/SearchParameter/Patient-name\0" "Patient.name\0"
	"http://hl7.org/fhir/SearchParameter/Patient-organization\0" "Patient.managingOrganization\0" "part-agree\0"
	"http://hl7.org/fhir/SearchParameter/example-extension\0" "http://hl7.org/fhir/SearchParameter/individual-phone\0"
	"Patient.telecom.where(system='phone')\0" "http://hl7.org/fhir/SearchParameter/individual-phonetic\0"
	"http://hl7.org/fhir/SearchParameter/individual-telecom\0" "Patient.telecom\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-created\0" "PaymentNotice.created\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-identifier\0" "PaymentNotice.identifier\0" "payment-status\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-payment-status\0" "PaymentNotice.paymentStatus\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-provider\0" "PaymentNotice.provider\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-request\0" "PaymentNotice.request\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-response\0" "PaymentNotice.response\0"
	"http://hl7.org/fhir/SearchParameter/PaymentNotice-status\0" "PaymentNotice.status\0"
	"http://hl7.org/fhir/SearchParameter/PaymentReconciliation-created\0" "PaymentReconciliation.created\0"
	"http://hl7.org/fhir/SearchParameter/PaymentReconciliation-disposition\0" "PaymentReconciliation.disposition\0"
	"http://hl7.org/fhir/SearchParameter/PaymentReconciliation-identifier\0" "PaymentReconciliation.identifier\0"
	"http://hl7.org/fhir/SearchParameter/PaymentReconciliation-outcome\0" "PaymentReconciliation.outcome\0"
	"payment-issuer\0" "http://hl7.org/fhir/SearchParameter/PaymentReconciliation-payment-issuer\0"
	"PaymentReconciliation.paymentIssuer\0" "http://hl7.org/fhir/SearchParameter/PaymentReconciliation-request\0"
	"PaymentReconciliation.request\0" "http://hl7.org/fhir/SearchParameter/PaymentReconciliation-requestor\0"
	"PaymentReconciliation.requestor\0" "http://hl7.org/fhir/SearchParameter/PaymentReconciliation-status\0"
	"PaymentReconciliation.status\0" "Person.address\0" "Person.address.city\0" "Person.address.country\0"
	"Person.address.postalCode\0" "Person.address.state\0" "Person.address.use\0" "Person.birthDate\0"
	"Person.telecom.where(system='email')\0" "Person.gender\0" "http://hl7.org/fhir/SearchParameter/Person-identifier\0"
	"Person.identifier\0" "http://hl7.org/fhir/SearchParameter/Person-link\0" "Person.link.target\0"
	"http://hl7.org/fhir/SearchParameter/Person-name\0" "Person.name\0"
	"http://hl7.org/fhir/SearchParameter/Person-organization\0" "Person.managingOrganization\0"
	"http://hl7.org/fhir/SearchParameter/Person-patient\0" "Person.link.target.where(resolve() is Patient)\0"
	"Person.telecom.where(system='phone')\0" "http://hl7.org/fhir/SearchParameter/Person-practitioner\0"
	"Person.link.target.where(resolve() is Practitioner)\0" "relatedperson\0"
	"http://hl7.org/fhir/SearchParameter/Person-relatedperson\0" "Person.link.target.where(resolve() is RelatedPerson)\0"
	"Person.telecom\0" "http://hl7.org/fhir/SearchParameter/PlanDefinition-composed-of\0"
	"PlanDefinition.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-context\0"
	"(PlanDefinition.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-context-quantity\0"
	"(PlanDefinition.useContext.value as Quantity) | (PlanDefinition.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-context-type\0" "PlanDefinition.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-context-type-quantity\0" "PlanDefinition.useContext\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-date\0" "PlanDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-definition\0" "PlanDefinition.action.definition\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-depends-on\0"
	"PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-derived-from\0"
	"PlanDefinition.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-description\0" "PlanDefinition.description\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-effective\0" "PlanDefinition.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-identifier\0" "PlanDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-jurisdiction\0" "PlanDefinition.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-name\0" "PlanDefinition.name\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-predecessor\0"
	"PlanDefinition.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-publisher\0" "PlanDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-status\0" "PlanDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-successor\0"
	"PlanDefinition.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-title\0" "PlanDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-topic\0" "PlanDefinition.topic\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-type\0" "PlanDefinition.type\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-url\0" "PlanDefinition.url\0"
	"http://hl7.org/fhir/SearchParameter/PlanDefinition-version\0" "PlanDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/Practitioner-active\0" "Practitioner.active\0" "Practitioner.address\0"
	"Practitioner.address.city\0" "Practitioner.address.country\0" "Practitioner.address.postalCode\0"
	"Practitioner.address.state\0" "Practitioner.address.use\0"
	"http://hl7.org/fhir/SearchParameter/Practitioner-communication\0" "Practitioner.communication\0"
	"Practitioner.telecom.where(system='email')\0" "Practitioner.name.family\0" "Practitioner.gender\0"
	"Practitioner.name.given\0" "http://hl7.org/fhir/SearchParameter/Practitioner-identifier\0"
	"Practitioner.identifier\0" "http://hl7.org/fhir/SearchParameter/Practitioner-name\0" "Practitioner.name\0"
	"Practitioner.telecom.where(system='phone')\0" "Practitioner.telecom\0"
	"http://hl7.org/fhir/SearchParameter/PractitionerRole-active\0" "PractitionerRole.active\0"
	"http://hl7.org/fhir/SearchParameter/PractitionerRole-date\0" "PractitionerRole.period\0"
	"PractitionerRole.telecom.where(system='email')\0" "http://hl7.org/fhir/SearchParameter/PractitionerRole-endpoint\0"
	"PractitionerRole.endpoint\0" "http://hl7.org/fhir/SearchParameter/PractitionerRole-identifier\0"
	"PractitionerRole.identifier\0" "http://hl7.org/fhir/SearchParameter/PractitionerRole-location\0"
	"PractitionerRole.location\0" "http://hl7.org/fhir/SearchParameter/PractitionerRole-organization\0"
	"PractitionerRole.organization\0" "PractitionerRole.telecom.where(system='phone')\0"
	"http://hl7.org/fhir/SearchParameter/PractitionerRole-practitioner\0" "PractitionerRole.practitioner\0"
	"http://hl7.org/fhir/SearchParameter/PractitionerRole-role\0" "PractitionerRole.code\0"
	"http://hl7.org/fhir/SearchParameter/PractitionerRole-service\0" "PractitionerRole.healthcareService\0"
	"http://hl7.org/fhir/SearchParameter/PractitionerRole-specialty\0" "PractitionerRole.specialty\0"
	"PractitionerRole.telecom\0" "http://hl7.org/fhir/SearchParameter/Procedure-based-on\0" "Procedure.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-category\0" "Procedure.category\0" "Procedure.code\0"
	"Procedure.performed\0" "Procedure.encounter\0" "Procedure.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-instantiates-canonical\0" "Procedure.instantiatesCanonical\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-instantiates-uri\0" "Procedure.instantiatesUri\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-location\0" "Procedure.location\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-part-of\0" "Procedure.partOf\0"
	"Procedure.subject.where(resolve() is Patient)\0" "http://hl7.org/fhir/SearchParameter/Procedure-performer\0"
	"Procedure.performer.actor\0" "http://hl7.org/fhir/SearchParameter/Procedure-reason-code\0" "Procedure.reasonCode\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-reason-reference\0" "Procedure.reasonReference\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-status\0" "Procedure.status\0"
	"http://hl7.org/fhir/SearchParameter/Procedure-subject\0" "Procedure.subject\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-agent\0" "Provenance.agent.who\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-agent-role\0" "Provenance.agent.role\0" "agent-type\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-agent-type\0" "Provenance.agent.type\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-entity\0" "Provenance.entity.what\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-location\0" "Provenance.location\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-patient\0" "Provenance.target.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-recorded\0" "Provenance.recorded\0" "signature-type\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-signature-type\0" "Provenance.signature.type\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-target\0" "Provenance.target\0"
	"http://hl7.org/fhir/SearchParameter/Provenance-when\0" "(Provenance.occurred as dateTime)\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-code\0" "Questionnaire.item.code\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-context\0" "(Questionnaire.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-context-quantity\0"
	"(Questionnaire.useContext.value as Quantity) | (Questionnaire.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-context-type\0" "Questionnaire.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-context-type-quantity\0" "Questionnaire.useContext\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-date\0" "Questionnaire.date\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-definition\0" "Questionnaire.item.definition\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-description\0" "Questionnaire.description\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-effective\0" "Questionnaire.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-identifier\0" "Questionnaire.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-jurisdiction\0" "Questionnaire.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-name\0" "Questionnaire.name\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-publisher\0" "Questionnaire.publisher\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-status\0" "Questionnaire.status\0" "subject-type\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-subject-type\0" "Questionnaire.subjectType\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-title\0" "Questionnaire.title\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-url\0" "Questionnaire.url\0"
	"http://hl7.org/fhir/SearchParameter/Questionnaire-version\0" "Questionnaire.version\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-author\0" "QuestionnaireResponse.author\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-authored\0" "QuestionnaireResponse.authored\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-based-on\0" "QuestionnaireResponse.basedOn\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-encounter\0" "QuestionnaireResponse.encounter\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-identifier\0" "QuestionnaireResponse.identifier\0"
	"item-subject\0"
	"http://hl7.org/fhir/SearchParameter/questionnaireresponse-extensions-QuestionnaireResponse-item-subject\0"
	"QuestionnaireResponse.item.where(extension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject').exists()).answer.value.ofType(Reference)\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-part-of\0" "QuestionnaireResponse.partOf\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-patient\0"
	"QuestionnaireResponse.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-questionnaire\0" "QuestionnaireResponse.questionnaire\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-source\0" "QuestionnaireResponse.source\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-status\0" "QuestionnaireResponse.status\0"
	"http://hl7.org/fhir/SearchParameter/QuestionnaireResponse-subject\0" "QuestionnaireResponse.subject\0"
	"http://hl7.org/fhir/SearchParameter/RelatedPerson-active\0" "RelatedPerson.active\0" "RelatedPerson.address\0"
	"RelatedPerson.address.city\0" "RelatedPerson.address.country\0" "RelatedPerson.address.postalCode\0"
	"RelatedPerson.address.state\0" "RelatedPerson.address.use\0" "RelatedPerson.birthDate\0"
	"RelatedPerson.telecom.where(system='email')\0" "RelatedPerson.gender\0"
	"http://hl7.org/fhir/SearchParameter/RelatedPerson-identifier\0" "RelatedPerson.identifier\0"
	"http://hl7.org/fhir/SearchParameter/RelatedPerson-name\0" "RelatedPerson.name\0"
	"http://hl7.org/fhir/SearchParameter/RelatedPerson-patient\0" "RelatedPerson.patient\0"
	"RelatedPerson.telecom.where(system='phone')\0" "http://hl7.org/fhir/SearchParameter/RelatedPerson-relationship\0"
	"RelatedPerson.relationship\0" "RelatedPerson.telecom\0" "http://hl7.org/fhir/SearchParameter/RequestGroup-author\0"
	"RequestGroup.author\0" "http://hl7.org/fhir/SearchParameter/RequestGroup-authored\0" "RequestGroup.authoredOn\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-code\0" "RequestGroup.code\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-encounter\0" "RequestGroup.encounter\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-group-identifier\0" "RequestGroup.groupIdentifier\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-identifier\0" "RequestGroup.identifier\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-instantiates-canonical\0" "RequestGroup.instantiatesCanonical\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-instantiates-uri\0" "RequestGroup.instantiatesUri\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-intent\0" "RequestGroup.intent\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-participant\0" "RequestGroup.action.participant\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-patient\0" "RequestGroup.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-priority\0" "RequestGroup.priority\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-status\0" "RequestGroup.status\0"
	"http://hl7.org/fhir/SearchParameter/RequestGroup-subject\0" "RequestGroup.subject\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-composed-of\0"
	"ResearchDefinition.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-context\0"
	"(ResearchDefinition.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-context-quantity\0"
	"(ResearchDefinition.useContext.value as Quantity) | (ResearchDefinition.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-context-type\0" "ResearchDefinition.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-context-type-quantity\0" "ResearchDefinition.useContext\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-date\0" "ResearchDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-depends-on\0"
	"ResearchDefinition.relatedArtifact.where(type='depends-on').resource | ResearchDefinition.library\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-derived-from\0"
	"ResearchDefinition.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-description\0" "ResearchDefinition.description\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-effective\0" "ResearchDefinition.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-identifier\0" "ResearchDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-jurisdiction\0" "ResearchDefinition.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-name\0" "ResearchDefinition.name\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-predecessor\0"
	"ResearchDefinition.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-publisher\0" "ResearchDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-status\0" "ResearchDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-successor\0"
	"ResearchDefinition.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-title\0" "ResearchDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-topic\0" "ResearchDefinition.topic\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-url\0" "ResearchDefinition.url\0"
	"http://hl7.org/fhir/SearchParameter/ResearchDefinition-version\0" "ResearchDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-composed-of\0"
	"ResearchElementDefinition.relatedArtifact.where(type='composed-of').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-context\0"
	"(ResearchElementDefinition.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-context-quantity\0"
	"(ResearchElementDefinition.useContext.value as Quantity) | (ResearchElementDefinition.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-context-type\0"
	"ResearchElementDefinition.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-context-type-quantity\0"
	"ResearchElementDefinition.useContext\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-date\0" "ResearchElementDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-depends-on\0"
	"ResearchElementDefinition.relatedArtifact.where(type='depends-on').resource | ResearchElementDefinition.library\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-derived-from\0"
	"ResearchElementDefinition.relatedArtifact.where(type='derived-from').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-description\0"
	"ResearchElementDefinition.description\0" "http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-effective\0"
	"ResearchElementDefinition.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-identifier\0" "ResearchElementDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-jurisdiction\0"
	"ResearchElementDefinition.jurisdiction\0" "http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-name\0"
	"ResearchElementDefinition.name\0" "http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-predecessor\0"
	"ResearchElementDefinition.relatedArtifact.where(type='predecessor').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-publisher\0" "ResearchElementDefinition.publisher\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-status\0" "ResearchElementDefinition.status\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-successor\0"
	"ResearchElementDefinition.relatedArtifact.where(type='successor').resource\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-title\0" "ResearchElementDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-topic\0" "ResearchElementDefinition.topic\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-url\0" "ResearchElementDefinition.url\0"
	"http://hl7.org/fhir/SearchParameter/ResearchElementDefinition-version\0" "ResearchElementDefinition.version\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-category\0" "ResearchStudy.category\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-date\0" "ResearchStudy.period\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-focus\0" "ResearchStudy.focus\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-identifier\0" "ResearchStudy.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-keyword\0" "ResearchStudy.keyword\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-location\0" "ResearchStudy.location\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-partof\0" "ResearchStudy.partOf\0" "principalinvestigator\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-principalinvestigator\0" "ResearchStudy.principalInvestigator\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-protocol\0" "ResearchStudy.protocol\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-site\0" "ResearchStudy.site\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-sponsor\0" "ResearchStudy.sponsor\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-status\0" "ResearchStudy.status\0"
	"http://hl7.org/fhir/SearchParameter/ResearchStudy-title\0" "ResearchStudy.title\0"
	"http://hl7.org/fhir/SearchParameter/ResearchSubject-date\0" "ResearchSubject.period\0"
	"http://hl7.org/fhir/SearchParameter/ResearchSubject-identifier\0" "ResearchSubject.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ResearchSubject-individual\0" "ResearchSubject.individual\0"
	"http://hl7.org/fhir/SearchParameter/ResearchSubject-patient\0"
	"http://hl7.org/fhir/SearchParameter/ResearchSubject-status\0" "ResearchSubject.status\0"
	"http://hl7.org/fhir/SearchParameter/ResearchSubject-study\0" "ResearchSubject.study\0" "_content\0"
	"http://hl7.org/fhir/SearchParameter/Resource-content\0" "_filter\0" "http://hl7.org/fhir/SearchParameter/filter\0"
	"_id\0" "http://hl7.org/fhir/SearchParameter/Resource-id\0" "Resource.id\0" "_lastUpdated\0"
	"http://hl7.org/fhir/SearchParameter/Resource-lastUpdated\0" "Resource.meta.lastUpdated\0" "_profile\0"
	"http://hl7.org/fhir/SearchParameter/Resource-profile\0" "Resource.meta.profile\0" "_query\0"
	"http://hl7.org/fhir/SearchParameter/Resource-query\0" "_security\0"
	"http://hl7.org/fhir/SearchParameter/Resource-security\0" "Resource.meta.security\0" "_source\0"
	"http://hl7.org/fhir/SearchParameter/Resource-source\0" "Resource.meta.source\0" "_tag\0"
	"http://hl7.org/fhir/SearchParameter/Resource-tag\0" "Resource.meta.tag\0"
	"http://hl7.org/fhir/SearchParameter/RiskAssessment-condition\0" "RiskAssessment.condition\0"
	"(RiskAssessment.occurrence as dateTime)\0" "RiskAssessment.encounter\0" "RiskAssessment.identifier\0"
	"http://hl7.org/fhir/SearchParameter/RiskAssessment-method\0" "RiskAssessment.method\0"
	"RiskAssessment.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/RiskAssessment-performer\0" "RiskAssessment.performer\0" "probability\0"
	"http://hl7.org/fhir/SearchParameter/RiskAssessment-probability\0" "RiskAssessment.prediction.probability\0" "risk\0"
	"http://hl7.org/fhir/SearchParameter/RiskAssessment-risk\0" "RiskAssessment.prediction.qualitativeRisk\0"
	"http://hl7.org/fhir/SearchParameter/RiskAssessment-subject\0" "RiskAssessment.subject\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-context\0"
	"(RiskEvidenceSynthesis.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-context-quantity\0"
	"(RiskEvidenceSynthesis.useContext.value as Quantity) | (RiskEvidenceSynthesis.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-context-type\0" "RiskEvidenceSynthesis.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-context-type-quantity\0"
	"RiskEvidenceSynthesis.useContext\0" "http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-date\0" "RiskEvidenceSynthesis.date\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-description\0" "RiskEvidenceSynthesis.description\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-effective\0" "RiskEvidenceSynthesis.effectivePeriod\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-identifier\0" "RiskEvidenceSynthesis.identifier\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-jurisdiction\0" "RiskEvidenceSynthesis.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-name\0" "RiskEvidenceSynthesis.name\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-publisher\0" "RiskEvidenceSynthesis.publisher\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-status\0" "RiskEvidenceSynthesis.status\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-title\0" "RiskEvidenceSynthesis.title\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-url\0" "RiskEvidenceSynthesis.url\0"
	"http://hl7.org/fhir/SearchParameter/RiskEvidenceSynthesis-version\0" "RiskEvidenceSynthesis.version\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-active\0" "Schedule.active\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-actor\0" "Schedule.actor\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-date\0" "Schedule.planningHorizon\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-identifier\0" "Schedule.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-service-category\0" "Schedule.serviceCategory\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-service-type\0" "Schedule.serviceType\0"
	"http://hl7.org/fhir/SearchParameter/Schedule-specialty\0" "Schedule.specialty\0"
	"http://hl7.org/fhir/SearchParameter/SearchParameter-base\0" "SearchParameter.base\0"
	"http://hl7.org/fhir/SearchParameter/SearchParameter-code\0" "SearchParameter.code\0"
	"http://hl7.org/fhir/SearchParameter/SearchParameter-component\0" "SearchParameter.component.definition\0"
	"(SearchParameter.useContext.value as CodeableConcept)\0"
	"(SearchParameter.useContext.value as Quantity) | (SearchParameter.useContext.value as Range)\0"
	"SearchParameter.useContext.code\0" "SearchParameter.useContext\0" "SearchParameter.date\0"
	"http://hl7.org/fhir/SearchParameter/SearchParameter-derived-from\0" "SearchParameter.derivedFrom\0"
	"SearchParameter.description\0" "SearchParameter.jurisdiction\0" "SearchParameter.name\0"
	"SearchParameter.publisher\0" "SearchParameter.status\0"
	"http://hl7.org/fhir/SearchParameter/SearchParameter-target\0" "SearchParameter.target\0"
	"http://hl7.org/fhir/SearchParameter/SearchParameter-type\0" "SearchParameter.type\0" "SearchParameter.url\0"
	"SearchParameter.version\0" "http://hl7.org/fhir/SearchParameter/ServiceRequest-authored\0"
	"ServiceRequest.authoredOn\0" "http://hl7.org/fhir/SearchParameter/ServiceRequest-based-on\0"
	"ServiceRequest.basedOn\0" "http://hl7.org/fhir/SearchParameter/ServiceRequest-body-site\0"
	"ServiceRequest.bodySite\0" "http://hl7.org/fhir/SearchParameter/ServiceRequest-category\0"
	"ServiceRequest.category\0" "ServiceRequest.code\0" "ServiceRequest.encounter\0" "ServiceRequest.identifier\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-instantiates-canonical\0" "ServiceRequest.instantiatesCanonical\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-instantiates-uri\0" "ServiceRequest.instantiatesUri\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-intent\0" "ServiceRequest.intent\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-occurrence\0" "ServiceRequest.occurrence\0"
	"ServiceRequest.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-performer\0" "ServiceRequest.performer\0" "performer-type\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-performer-type\0" "ServiceRequest.performerType\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-priority\0" "ServiceRequest.priority\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-replaces\0" "ServiceRequest.replaces\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-requester\0" "ServiceRequest.requester\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-requisition\0" "ServiceRequest.requisition\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-specimen\0" "ServiceRequest.specimen\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-status\0" "ServiceRequest.status\0"
	"http://hl7.org/fhir/SearchParameter/ServiceRequest-subject\0" "ServiceRequest.subject\0"
	"http://hl7.org/fhir/SearchParameter/Slot-appointment-type\0" "Slot.appointmentType\0"
	"http://hl7.org/fhir/SearchParameter/Slot-identifier\0" "Slot.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Slot-schedule\0" "Slot.schedule\0"
	"http://hl7.org/fhir/SearchParameter/Slot-service-category\0" "Slot.serviceCategory\0"
	"http://hl7.org/fhir/SearchParameter/Slot-service-type\0" "Slot.serviceType\0"
	"http://hl7.org/fhir/SearchParameter/Slot-specialty\0" "Slot.specialty\0"
	"http://hl7.org/fhir/SearchParameter/Slot-start\0" "Slot.start\0" "http://hl7.org/fhir/SearchParameter/Slot-status\0"
	"Slot.status\0" "accession\0" "http://hl7.org/fhir/SearchParameter/Specimen-accession\0"
	"Specimen.accessionIdentifier\0" "http://hl7.org/fhir/SearchParameter/Specimen-bodysite\0"
	"Specimen.collection.bodySite\0" "collected\0" "http://hl7.org/fhir/SearchParameter/Specimen-collected\0"
	"Specimen.collection.collected\0" "http://hl7.org/fhir/SearchParameter/Specimen-collector\0"
	"Specimen.collection.collector\0" "http://hl7.org/fhir/SearchParameter/Specimen-container\0"
	"Specimen.container.type\0" "container-id\0" "http://hl7.org/fhir/SearchParameter/Specimen-container-id\0"
	"Specimen.container.identifier\0" "http://hl7.org/fhir/SearchParameter/Specimen-identifier\0" "Specimen.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Specimen-parent\0" "Specimen.parent\0"
	"http://hl7.org/fhir/SearchParameter/Specimen-patient\0" "Specimen.subject.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Specimen-status\0" "Specimen.status\0"
	"http://hl7.org/fhir/SearchParameter/Specimen-subject\0" "Specimen.subject\0"
	"http://hl7.org/fhir/SearchParameter/Specimen-type\0" "Specimen.type\0"
	"http://hl7.org/fhir/SearchParameter/SpecimenDefinition-container\0" "SpecimenDefinition.typeTested.container.type\0"
	"http://hl7.org/fhir/SearchParameter/SpecimenDefinition-identifier\0" "SpecimenDefinition.identifier\0"
	"http://hl7.org/fhir/SearchParameter/SpecimenDefinition-type\0" "SpecimenDefinition.typeCollected\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-abstract\0" "StructureDefinition.abstract\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-base\0" "StructureDefinition.baseDefinition\0" "base-path\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-base-path\0"
	"StructureDefinition.snapshot.element.base.path | StructureDefinition.differential.element.base.path\0"
	"(StructureDefinition.useContext.value as CodeableConcept)\0"
	"(StructureDefinition.useContext.value as Quantity) | (StructureDefinition.useContext.value as Range)\0"
	"StructureDefinition.useContext.code\0" "StructureDefinition.useContext\0" "StructureDefinition.date\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-derivation\0" "StructureDefinition.derivation\0"
	"StructureDefinition.description\0" "http://hl7.org/fhir/SearchParameter/StructureDefinition-experimental\0"
	"StructureDefinition.experimental\0" "ext-context\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-ext-context\0" "StructureDefinition.context.type\0"
	"StructureDefinition.identifier\0" "StructureDefinition.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-keyword\0" "StructureDefinition.keyword\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-kind\0" "StructureDefinition.kind\0"
	"StructureDefinition.name\0" "http://hl7.org/fhir/SearchParameter/StructureDefinition-path\0"
	"StructureDefinition.snapshot.element.path | StructureDefinition.differential.element.path\0"
	"StructureDefinition.publisher\0" "StructureDefinition.status\0" "StructureDefinition.title\0"
	"http://hl7.org/fhir/SearchParameter/StructureDefinition-type\0" "StructureDefinition.type\0"
	"StructureDefinition.url\0" "valueset\0" "http://hl7.org/fhir/SearchParameter/StructureDefinition-valueset\0"
	"StructureDefinition.snapshot.element.binding.valueSet\0" "StructureDefinition.version\0"
	"(StructureMap.useContext.value as CodeableConcept)\0"
	"(StructureMap.useContext.value as Quantity) | (StructureMap.useContext.value as Range)\0"
	"StructureMap.useContext.code\0" "StructureMap.useContext\0" "StructureMap.date\0" "StructureMap.description\0"
	"StructureMap.identifier\0" "StructureMap.jurisdiction\0" "StructureMap.name\0" "StructureMap.publisher\0"
	"StructureMap.status\0" "StructureMap.title\0" "StructureMap.url\0" "StructureMap.version\0"
	"http://hl7.org/fhir/SearchParameter/Subscription-contact\0" "Subscription.contact\0"
	"http://hl7.org/fhir/SearchParameter/Subscription-criteria\0" "Subscription.criteria\0"
	"http://hl7.org/fhir/SearchParameter/Subscription-payload\0" "Subscription.channel.payload\0"
	"http://hl7.org/fhir/SearchParameter/Subscription-status\0" "Subscription.status\0"
	"http://hl7.org/fhir/SearchParameter/Subscription-type\0" "Subscription.channel.type\0"
	"http://hl7.org/fhir/SearchParameter/Subscription-url\0" "Subscription.channel.endpoint\0"
	"http://hl7.org/fhir/SearchParameter/Substance-category\0" "Substance.category\0"
	"http://hl7.org/fhir/SearchParameter/Substance-code\0"
	"Substance.code | (Substance.ingredient.substance as CodeableConcept)\0" "container-identifier\0"
	"http://hl7.org/fhir/SearchParameter/Substance-container-identifier\0" "Substance.instance.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Substance-expiry\0" "Substance.instance.expiry\0"
	"http://hl7.org/fhir/SearchParameter/Substance-identifier\0" "Substance.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Substance-quantity\0" "Substance.instance.quantity\0"
	"http://hl7.org/fhir/SearchParameter/Substance-status\0" "Substance.status\0" "substance-reference\0"
	"http://hl7.org/fhir/SearchParameter/Substance-substance-reference\0"
	"(Substance.ingredient.substance as Reference)\0" "http://hl7.org/fhir/SearchParameter/SubstanceSpecification-code\0"
	"SubstanceSpecification.code.code\0" "SupplyDelivery.identifier\0" "SupplyDelivery.patient\0"
	"http://hl7.org/fhir/SearchParameter/SupplyDelivery-receiver\0" "SupplyDelivery.receiver\0"
	"http://hl7.org/fhir/SearchParameter/SupplyDelivery-status\0" "SupplyDelivery.status\0"
	"http://hl7.org/fhir/SearchParameter/SupplyDelivery-supplier\0" "SupplyDelivery.supplier\0"
	"http://hl7.org/fhir/SearchParameter/SupplyRequest-category\0" "SupplyRequest.category\0" "SupplyRequest.authoredOn\0"
	"SupplyRequest.identifier\0" "http://hl7.org/fhir/SearchParameter/SupplyRequest-requester\0"
	"SupplyRequest.requester\0" "http://hl7.org/fhir/SearchParameter/SupplyRequest-status\0" "SupplyRequest.status\0"
	"http://hl7.org/fhir/SearchParameter/SupplyRequest-subject\0" "SupplyRequest.deliverTo\0"
	"http://hl7.org/fhir/SearchParameter/SupplyRequest-supplier\0" "SupplyRequest.supplier\0"
	"http://hl7.org/fhir/SearchParameter/Task-authored-on\0" "Task.authoredOn\0"
	"http://hl7.org/fhir/SearchParameter/Task-based-on\0" "Task.basedOn\0" "business-status\0"
	"http://hl7.org/fhir/SearchParameter/Task-business-status\0" "Task.businessStatus\0"
	"http://hl7.org/fhir/SearchParameter/Task-code\0" "Task.code\0" "http://hl7.org/fhir/SearchParameter/Task-encounter\0"
	"Task.encounter\0" "http://hl7.org/fhir/SearchParameter/Task-focus\0" "Task.focus\0"
	"http://hl7.org/fhir/SearchParameter/Task-group-identifier\0" "Task.groupIdentifier\0"
	"http://hl7.org/fhir/SearchParameter/Task-identifier\0" "Task.identifier\0"
	"http://hl7.org/fhir/SearchParameter/Task-intent\0" "Task.intent\0" "modified\0"
	"http://hl7.org/fhir/SearchParameter/Task-modified\0" "Task.lastModified\0"
	"http://hl7.org/fhir/SearchParameter/Task-owner\0" "Task.owner\0" "http://hl7.org/fhir/SearchParameter/Task-part-of\0"
	"Task.partOf\0" "http://hl7.org/fhir/SearchParameter/Task-patient\0" "Task.for.where(resolve() is Patient)\0"
	"http://hl7.org/fhir/SearchParameter/Task-performer\0" "Task.performerType\0"
	"http://hl7.org/fhir/SearchParameter/Task-period\0" "Task.executionPeriod\0"
	"http://hl7.org/fhir/SearchParameter/Task-priority\0" "Task.priority\0"
	"http://hl7.org/fhir/SearchParameter/Task-requester\0" "Task.requester\0"
	"http://hl7.org/fhir/SearchParameter/Task-status\0" "Task.status\0"
	"http://hl7.org/fhir/SearchParameter/Task-subject\0" "Task.for\0"
	"(TerminologyCapabilities.useContext.value as CodeableConcept)\0"
	"(TerminologyCapabilities.useContext.value as Quantity) | (TerminologyCapabilities.useContext.value as Range)\0"
	"TerminologyCapabilities.useContext.code\0" "TerminologyCapabilities.useContext\0" "TerminologyCapabilities.date\0"
	"TerminologyCapabilities.description\0" "TerminologyCapabilities.jurisdiction\0" "TerminologyCapabilities.name\0"
	"TerminologyCapabilities.publisher\0" "TerminologyCapabilities.status\0" "TerminologyCapabilities.title\0"
	"TerminologyCapabilities.url\0" "TerminologyCapabilities.version\0"
	"http://hl7.org/fhir/SearchParameter/TestReport-identifier\0" "TestReport.identifier\0"
	"http://hl7.org/fhir/SearchParameter/TestReport-issued\0" "TestReport.issued\0"
	"http://hl7.org/fhir/SearchParameter/TestReport-participant\0" "TestReport.participant.uri\0"
	"http://hl7.org/fhir/SearchParameter/TestReport-result\0" "TestReport.result\0"
	"http://hl7.org/fhir/SearchParameter/TestReport-tester\0" "TestReport.tester\0" "testscript\0"
	"http://hl7.org/fhir/SearchParameter/TestReport-testscript\0" "TestReport.testScript\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-context\0" "(TestScript.useContext.value as CodeableConcept)\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-context-quantity\0"
	"(TestScript.useContext.value as Quantity) | (TestScript.useContext.value as Range)\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-context-type\0" "TestScript.useContext.code\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-context-type-quantity\0" "TestScript.useContext\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-context-type-value\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-date\0" "TestScript.date\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-description\0" "TestScript.description\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-identifier\0" "TestScript.identifier\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-jurisdiction\0" "TestScript.jurisdiction\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-name\0" "TestScript.name\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-publisher\0" "TestScript.publisher\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-status\0" "TestScript.status\0" "testscript-capability\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-testscript-capability\0"
	"TestScript.metadata.capability.description\0" "http://hl7.org/fhir/SearchParameter/TestScript-title\0"
	"TestScript.title\0" "http://hl7.org/fhir/SearchParameter/TestScript-url\0" "TestScript.url\0"
	"http://hl7.org/fhir/SearchParameter/TestScript-version\0" "TestScript.version\0"
	"http://hl7.org/fhir/SearchParameter/ValueSet-code\0"
	"ValueSet.expansion.contains.code | ValueSet.compose.include.concept.code\0"
	"(ValueSet.useContext.value as CodeableConcept)\0"
	"(ValueSet.useContext.value as Quantity) | (ValueSet.useContext.value as Range)\0" "ValueSet.useContext.code\0"
	"ValueSet.useContext\0" "ValueSet.date\0" "ValueSet.description\0"
	"http://hl7.org/fhir/SearchParameter/ValueSet-expansion\0" "ValueSet.expansion.identifier\0" "ValueSet.identifier\0"
	"ValueSet.jurisdiction\0" "ValueSet.name\0" "ValueSet.publisher\0"
	"http://hl7.org/fhir/SearchParameter/ValueSet-reference\0" "ValueSet.compose.include.system\0" "ValueSet.status\0"
	"ValueSet.title\0" "ValueSet.url\0" "ValueSet.version\0"
	"http://hl7.org/fhir/SearchParameter/VerificationResult-target\0" "VerificationResult.target\0" "datewritten\0"
	"http://hl7.org/fhir/SearchParameter/VisionPrescription-datewritten\0" "VisionPrescription.dateWritten\0"
	"VisionPrescription.encounter\0" "VisionPrescription.identifier\0" "VisionPrescription.patient\0"
	"http://hl7.org/fhir/SearchParameter/VisionPrescription-prescriber\0" "VisionPrescription.prescriber\0"
	"http://hl7.org/fhir/SearchParameter/VisionPrescription-status\0" "VisionPrescription.status\0"
	"ActivityDefinition.useContext.value.ofType(CodeableConcept)\0"
	"ActivityDefinition.useContext.value.ofType(Quantity) | ActivityDefinition.useContext.value.ofType(Range)\0"
	"CapabilityStatement.useContext.value.ofType(CodeableConcept)\0"
	"CapabilityStatement.useContext.value.ofType(Quantity) | CapabilityStatement.useContext.value.ofType(Range)\0"
	"ChargeItemDefinition.useContext.value.ofType(CodeableConcept)\0"
	"ChargeItemDefinition.useContext.value.ofType(Quantity) | ChargeItemDefinition.useContext.value.ofType(Range)\0"
	"CodeSystem.useContext.value.ofType(CodeableConcept)\0"
	"CodeSystem.useContext.value.ofType(Quantity) | CodeSystem.useContext.value.ofType(Range)\0"
	"CommunicationRequest.occurrence.ofType(dateTime)\0"
	"CompartmentDefinition.useContext.value.ofType(CodeableConcept)\0"
	"CompartmentDefinition.useContext.value.ofType(Quantity) | CompartmentDefinition.useContext.value.ofType(Range)\0"
	"Composition.relatesTo.target.ofType(Identifier)\0" "Composition.relatesTo.target.ofType(Reference)\0"
	"ConceptMap.useContext.value.ofType(CodeableConcept)\0"
	"ConceptMap.useContext.value.ofType(Quantity) | ConceptMap.useContext.value.ofType(Range)\0"
	"ConceptMap.source.ofType(canonical)\0" "ConceptMap.source.ofType(uri)\0" "ConceptMap.target.ofType(canonical)\0"
	"ConceptMap.target.ofType(uri)\0" "Condition.abatement.ofType(Age) | Condition.abatement.ofType(Range)\0"
	"Condition.abatement.ofType(dateTime) | Condition.abatement.ofType(Period)\0" "Condition.abatement.ofType(string)\0"
	"Condition.onset.ofType(Age) | Condition.onset.ofType(Range)\0"
	"Condition.onset.ofType(dateTime) | Condition.onset.ofType(Period)\0" "Condition.onset.ofType(string)\0"
	"DeviceRequest.code.ofType(CodeableConcept)\0" "DeviceRequest.code.ofType(Reference)\0"
	"DeviceRequest.occurrence.ofType(dateTime) | DeviceRequest.occurrence.ofType(Period)\0"
	"EffectEvidenceSynthesis.useContext.value.ofType(CodeableConcept)\0"
	"EffectEvidenceSynthesis.useContext.value.ofType(Quantity) | EffectEvidenceSynthesis.useContext.value.ofType(Range)\0"
	"EpisodeOfCare.careManager\0" "EventDefinition.useContext.value.ofType(CodeableConcept)\0"
	"EventDefinition.useContext.value.ofType(Quantity) | EventDefinition.useContext.value.ofType(Range)\0"
	"Evidence.useContext.value.ofType(CodeableConcept)\0"
	"Evidence.useContext.value.ofType(Quantity) | Evidence.useContext.value.ofType(Range)\0"
	"EvidenceVariable.useContext.value.ofType(CodeableConcept)\0"
	"EvidenceVariable.useContext.value.ofType(Quantity) | EvidenceVariable.useContext.value.ofType(Range)\0"
	"ExampleScenario.useContext.value.ofType(CodeableConcept)\0"
	"ExampleScenario.useContext.value.ofType(Quantity) | ExampleScenario.useContext.value.ofType(Range)\0"
	"Goal.start.ofType(date)\0" "Goal.target.due.ofType(date)\0"
	"GraphDefinition.useContext.value.ofType(CodeableConcept)\0"
	"GraphDefinition.useContext.value.ofType(Quantity) | GraphDefinition.useContext.value.ofType(Range)\0"
	"Group.characteristic.value.ofType(CodeableConcept) | Group.characteristic.value.ofType(boolean)\0"
	"ImplementationGuide.useContext.value.ofType(CodeableConcept)\0"
	"ImplementationGuide.useContext.value.ofType(Quantity) | ImplementationGuide.useContext.value.ofType(Range)\0"
	"Library.useContext.value.ofType(CodeableConcept)\0"
	"Library.useContext.value.ofType(Quantity) | Library.useContext.value.ofType(Range)\0"
	"Measure.useContext.value.ofType(CodeableConcept)\0"
	"Measure.useContext.value.ofType(Quantity) | Measure.useContext.value.ofType(Range)\0"
	"Medication.ingredient.item.ofType(Reference)\0" "Medication.ingredient.item.ofType(CodeableConcept)\0"
	"MedicationAdministration.medication.ofType(CodeableConcept)\0"
	"MedicationAdministration.medication.ofType(Reference)\0" "MedicationDispense.medication.ofType(CodeableConcept)\0"
	"MedicationDispense.medication.ofType(Reference)\0" "MedicationKnowledge.ingredient.item.ofType(Reference)\0"
	"MedicationKnowledge.ingredient.item.ofType(CodeableConcept)\0"
	"MedicationRequest.medication.ofType(CodeableConcept)\0" "MedicationRequest.medication.ofType(Reference)\0"
	"MedicationStatement.medication.ofType(CodeableConcept)\0" "MedicationStatement.medication.ofType(Reference)\0"
	"MessageDefinition.useContext.value.ofType(CodeableConcept)\0"
	"MessageDefinition.useContext.value.ofType(Quantity) | MessageDefinition.useContext.value.ofType(Range)\0"
	"NamingSystem.useContext.value.ofType(CodeableConcept)\0"
	"NamingSystem.useContext.value.ofType(Quantity) | NamingSystem.useContext.value.ofType(Range)\0"
	"Observation.component.value.ofType(CodeableConcept)\0" "Observation.value.ofType(CodeableConcept)\0"
	"Observation.component.value.ofType(Quantity) | Observation.component.value.ofType(SampledData)\0"
	"Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData)\0"
	"Observation.value.ofType(dateTime) | Observation.value.ofType(Period)\0"
	"Observation.value.ofType(string) | Observation.value.ofType(CodeableConcept).text\0"
	"OperationDefinition.useContext.value.ofType(CodeableConcept)\0"
	"OperationDefinition.useContext.value.ofType(Quantity) | OperationDefinition.useContext.value.ofType(Range)\0"
	"Organization.alias\0" "Patient.deceased.ofType(dateTime)\0"
	"PlanDefinition.useContext.value.ofType(CodeableConcept)\0"
	"PlanDefinition.useContext.value.ofType(Quantity) | PlanDefinition.useContext.value.ofType(Range)\0"
	"Provenance.occurred.ofType(dateTime)\0" "Questionnaire.useContext.value.ofType(CodeableConcept)\0"
	"Questionnaire.useContext.value.ofType(Quantity) | Questionnaire.useContext.value.ofType(Range)\0"
	"ResearchDefinition.useContext.value.ofType(CodeableConcept)\0"
	"ResearchDefinition.useContext.value.ofType(Quantity) | ResearchDefinition.useContext.value.ofType(Range)\0"
	"ResearchElementDefinition.useContext.value.ofType(CodeableConcept)\0"
	"ResearchElementDefinition.useContext.value.ofType(Quantity) | ResearchElementDefinition.useContext.value.ofType(Range)\0"
	"RiskAssessment.occurrence.ofType(dateTime)\0" "RiskEvidenceSynthesis.useContext.value.ofType(CodeableConcept)\0"
	"RiskEvidenceSynthesis.useContext.value.ofType(Quantity) | RiskEvidenceSynthesis.useContext.value.ofType(Range)\0"
	"SearchParameter.useContext.value.ofType(CodeableConcept)\0"
	"SearchParameter.useContext.value.ofType(Quantity) | SearchParameter.useContext.value.ofType(Range)\0"
	"StructureDefinition.useContext.value.ofType(CodeableConcept)\0"
	"StructureDefinition.useContext.value.ofType(Quantity) | StructureDefinition.useContext.value.ofType(Range)\0"
	"StructureMap.useContext.value.ofType(CodeableConcept)\0"
	"StructureMap.useContext.value.ofType(Quantity) | StructureMap.useContext.value.ofType(Range)\0"
	"Substance.code | Substance.ingredient.substance.ofType(CodeableConcept)\0"
	"Substance.ingredient.substance.ofType(Reference)\0"
	"TerminologyCapabilities.useContext.value.ofType(CodeableConcept)\0"
	"TerminologyCapabilities.useContext.value.ofType(Quantity) | TerminologyCapabilities.useContext.value.ofType(Range)\0"
	"TestScript.useContext.value.ofType(CodeableConcept)\0"
	"TestScript.useContext.value.ofType(Quantity) | TestScript.useContext.value.ofType(Range)\0"
	"ValueSet.useContext.value.ofType(CodeableConcept)\0"
	"ValueSet.useContext.value.ofType(Quantity) | ValueSet.useContext.value.ofType(Range)\0";

const struct kl_type kl_types[] = {
	{0x1u, 4103, 0, 146, 0, 19, 0, 1017, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 725010, 1, 146, 19, 61, 32, 1163, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 3108876, 2, 146, 80, 28, 160, 493, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 3923986, 3, 146, 108, 28, 224, 1737, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 4616203, 4, 146, 136, 30, 288, 817, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 5529619, 5, 146, 166, 16, 352, 729, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 5824522, 6, 146, 182, 19, 384, 53, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 6189061, 7, 146, 201, 13, 448, 49, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 6213638, 8, 147, 214, 7, 480, 345, 13, KL_TYPE_RESOURCE, KL_PRIM_NONE, 0},
	{0x0u, 6377498, 9, 146, 221, 19, 488, 601, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 6840333, 10, 146, 240, 16, 520, 71, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 7069702, 11, 147, 256, 11, 552, 321, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_INVARIANTS},
	{0x1fu, 7249939, 12, 146, 267, 34, 568, 205, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 7823368, 13, 146, 301, 31, 696, 1211, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 8249352, 14, 146, 332, 21, 760, 41, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 8405004, 15, 146, 353, 21, 824, 141, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 9109514, 16, 146, 374, 37, 888, 127, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 10211348, 17, 146, 411, 31, 1016, 799, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xffu, 10510341, 18, 146, 442, 35, 1080, 207, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7fu, 11218957, 19, 146, 477, 35, 1208, 385, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 11845650, 20, 146, 512, 29, 1336, 37, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 12496906, 21, 146, 541, 34, 1400, 205, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 13025293, 22, 146, 575, 31, 1528, 77, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 13348884, 23, 146, 606, 31, 1592, 1431, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 13586453, 24, 146, 637, 22, 1656, 19, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 13742091, 25, 146, 659, 23, 1720, 133, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 14008330, 26, 146, 682, 28, 1784, 103, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 14290953, 27, 146, 710, 33, 1848, 7, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 14712839, 28, 146, 743, 22, 1976, 265, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 15163400, 29, 146, 765, 43, 2008, 769, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 16175112, 30, 146, 808, 25, 2136, 1445, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x37u, 16773146, 31, 146, 833, 23, 2200, 31, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xf7u, 16998427, 32, 146, 856, 24, 2264, 559, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 17113101, 33, 146, 880, 21, 2328, 49, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 17477638, 34, 146, 901, 34, 2392, 397, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 18178064, 35, 146, 935, 31, 2520, 629, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 18927628, 36, 146, 966, 18, 2584, 537, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 19222541, 37, 146, 984, 35, 2616, 71, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xbu, 19570706, 38, 146, 1019, 23, 2744, 41, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 19771408, 39, 146, 1042, 27, 2808, 1795, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 20226064, 40, 146, 1069, 20, 2872, 49, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 20365329, 41, 146, 1089, 24, 2936, 581, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 20594711, 42, 146, 1113, 41, 3000, 369, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 21176329, 43, 146, 1154, 31, 3128, 2043, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 21544968, 44, 146, 1185, 19, 3192, 479, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 21819409, 45, 146, 1204, 15, 3224, 191, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 21934098, 46, 146, 1219, 16, 3256, 31, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 22077453, 47, 146, 1235, 20, 3288, 113, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x5u, 22269967, 48, 146, 1255, 37, 3352, 197, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 22368264, 49, 146, 1292, 36, 3480, 197, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 22593552, 50, 146, 1328, 35, 3608, 35, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 22724623, 51, 146, 1363, 25, 3736, 581, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1ffu, 22859796, 52, 146, 1388, 51, 3800, 1399, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 23351315, 53, 146, 1439, 34, 3928, 195, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 24133636, 54, 146, 1473, 16, 4056, 49, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 24154116, 55, 146, 1489, 25, 4088, 433, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 24682511, 56, 146, 1514, 23, 4152, 103, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 24748037, 57, 146, 1537, 18, 4216, 1017, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 24891408, 58, 146, 1555, 25, 4248, 141, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 25440273, 59, 146, 1580, 32, 4312, 187, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 26300428, 60, 146, 1612, 28, 4440, 689, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 26808332, 61, 146, 1640, 37, 4504, 229, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 27525142, 62, 146, 1677, 23, 4632, 129, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 28192794, 63, 146, 1700, 13, 4696, 777, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 28364819, 64, 146, 1713, 28, 4712, 777, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 28626957, 65, 146, 1741, 22, 4776, 179, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 28798983, 66, 146, 1763, 24, 4840, 53, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 29179911, 67, 146, 1787, 40, 4904, 393, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 29212679, 68, 146, 1827, 11, 5032, 253, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 29245444, 69, 146, 1838, 21, 5048, 41, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 29376520, 70, 146, 1859, 25, 5112, 429, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 29573127, 71, 146, 1884, 50, 5176, 369, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 30240781, 72, 146, 1934, 19, 5304, 121, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x5u, 30441477, 73, 146, 1953, 31, 5368, 645, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 30765066, 74, 146, 1984, 16, 5432, 1, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 30908440, 75, 146, 2000, 29, 5464, 1125, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x5u, 31252498, 76, 146, 2029, 34, 5528, 1505, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 32063507, 77, 146, 2063, 30, 5592, 97, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1bu, 33214481, 78, 146, 2093, 42, 5656, 1681, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 33648659, 79, 146, 2135, 27, 5784, 683, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 33857552, 80, 146, 2162, 28, 5848, 995, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 35205149, 81, 146, 2190, 24, 5912, 131, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 35926048, 82, 146, 2214, 15, 5976, 121, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 36343834, 83, 146, 2229, 17, 6008, 361, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 36687898, 84, 146, 2246, 14, 6040, 7, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 37019675, 85, 146, 2260, 15, 6072, 77, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 37298204, 86, 146, 2275, 15, 6104, 379, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 37666840, 87, 146, 2290, 17, 6136, 333, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 37978142, 88, 146, 2307, 15, 6168, 73, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 38350881, 89, 146, 2322, 13, 6200, 53, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 38674449, 90, 146, 2335, 33, 6232, 203, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 39038989, 91, 146, 2368, 20, 6360, 1853, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 39182353, 92, 146, 2388, 24, 6392, 193, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 39694348, 93, 146, 2412, 21, 6456, 1, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 39784462, 94, 146, 2433, 25, 6520, 197, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 40275979, 95, 146, 2458, 45, 6584, 645, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 41299989, 96, 146, 2503, 21, 6712, 49, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7fu, 42135571, 97, 146, 2524, 34, 6776, 189, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 42446864, 98, 146, 2558, 9, 6904, 71, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 42541068, 99, 146, 2567, 18, 6920, 559, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 42594327, 100, 146, 2585, 20, 6952, 53, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 42872842, 101, 147, 2605, 5, 7016, 9, 13, KL_TYPE_RESOURCE, KL_PRIM_NONE, 0},
	{0x0u, 42917895, 102, 146, 2610, 26, 7024, 175, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1fu, 43401229, 103, 146, 2636, 20, 7088, 53, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 43565077, 104, 146, 2656, 23, 7152, 193, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 43843590, 105, 146, 2679, 18, 7216, 461, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 43872270, 106, 146, 2697, 40, 7248, 197, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 43933708, 107, 146, 2737, 18, 7376, 669, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 44044304, 108, 146, 2755, 22, 7408, 35, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 44167177, 109, 146, 2777, 40, 7472, 301, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xdu, 44867594, 110, 146, 2817, 19, 7600, 557, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 45043725, 111, 146, 2836, 30, 7632, 261, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 45150229, 112, 146, 2866, 19, 7696, 1297, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 45334541, 113, 146, 2885, 20, 7728, 133, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 45391884, 114, 146, 2905, 26, 7792, 777, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x5u, 45445138, 115, 146, 2931, 43, 7856, 369, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xdu, 45522969, 116, 146, 2974, 42, 7984, 197, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 45682701, 117, 146, 3016, 32, 8112, 239, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 46157839, 118, 146, 3048, 16, 8176, 679, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 46391310, 119, 146, 3064, 26, 8208, 191, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 46522389, 120, 146, 3090, 39, 8272, 1777, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 46665736, 121, 146, 3129, 16, 8400, 537, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7fu, 46768143, 122, 146, 3145, 34, 8432, 369, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xbu, 47149070, 123, 146, 3179, 46, 8560, 569, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 47783940, 124, 146, 3225, 19, 8688, 53, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 47886344, 125, 146, 3244, 21, 8720, 197, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 48099346, 126, 146, 3265, 14, 8784, 193, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3fu, 48402451, 127, 146, 3279, 35, 8816, 89, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN | KL_TYPE_INVARIANTS},
	{0xfu, 48820236, 128, 146, 3314, 26, 8944, 1, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0xfu, 48943116, 129, 146, 3340, 15, 9008, 43, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 49065993, 130, 146, 3355, 15, 9040, 1, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 49106964, 131, 146, 3370, 13, 9072, 1, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 49512464, 132, 146, 3383, 14, 9104, 73, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 49836048, 133, 146, 3397, 12, 9136, 429, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 49975325, 134, 146, 3409, 13, 9152, 1231, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 50167831, 135, 146, 3422, 21, 9168, 19, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 51167254, 136, 146, 3443, 27, 9232, 1797, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 51617806, 137, 146, 3470, 21, 9296, 21, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 51769357, 138, 146, 3491, 26, 9360, 41, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3u, 52056068, 139, 146, 3517, 39, 9424, 117, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 52375575, 140, 146, 3556, 32, 9552, 103, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 52785162, 141, 146, 3588, 20, 9680, 109, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x7u, 53010442, 142, 146, 3608, 32, 9744, 641, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 53190664, 143, 146, 3640, 26, 9808, 261, 10, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x1u, 53301266, 144, 146, 3666, 22, 9872, 1125, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x3fu, 53899282, 145, 146, 3688, 16, 9904, 1, 11, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
	{0x0u, 54145038, 146, 147, 3704, 8, 9936, 53, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_ABSTRACT | KL_TYPE_DOMAIN},
	{0x0u, 54206472, 147, KL_NO_TYPE, 3712, 4, 9952, 9, 13, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_ABSTRACT},
	{0x0u, 54243335, 148, 163, 3716, 12, 9960, 407, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 54423555, 149, 178, 3728, 7, 9976, 37, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x2u, 54464522, 150, 163, 3735, 6, 9984, 65, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 54648842, 151, 163, 3741, 10, 9992, 59, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 54771727, 152, 163, 3751, 3, 10008, 7, 14, KL_TYPE_COMPLEX, KL_PRIM_NONE, KL_TYPE_ABSTRACT},
	{0x0u, 54837263, 153, 163, 3754, 4, 10012, 1, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 54931462, 154, 163, 3758, 7, 10020, 37, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 55046157, 155, 163, 3765, 4, 10028, 1, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 55103500, 156, 163, 3769, 7, 10036, 41, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x3u, 55177227, 157, 163, 3776, 5, 10044, 1, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 55226373, 158, 178, 3781, 7, 10052, 37, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x1u, 55250959, 159, 163, 3788, 11, 10060, 127, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 55500808, 160, 178, 3799, 7, 10076, 37, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 55537670, 161, 152, 3806, 17, 10084, 1739, 11, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 56021000, 162, 178, 3823, 7, 10116, 37, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 56057863, 163, KL_NO_TYPE, 3830, 2, 10124, 1, 14, KL_TYPE_COMPLEX, KL_PRIM_NONE, KL_TYPE_ABSTRACT},
	{0x1u, 56090641, 164, 152, 3832, 200, 10128, 1301, 7, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x1u, 68812810, 165, 163, 4032, 7, 10640, 167, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x1u, 68857865, 166, 163, 4039, 53, 10648, 107, 9, KL_TYPE_COMPLEX, KL_PRIM_NONE, KL_TYPE_EXTENSION},
	{0x0u, 71196681, 167, 163, 4092, 9, 10776, 53, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 71348234, 168, 163, 4101, 8, 10792, 17, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x7u, 71430159, 169, 152, 4109, 8, 10808, 9, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 71536644, 170, 163, 4117, 8, 10824, 1, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 71651333, 171, 163, 4125, 4, 10840, 3, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x3u, 71712777, 172, 163, 4129, 4, 10848, 3, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x3u, 71770131, 173, 163, 4133, 9, 10856, 9, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 71909382, 174, 163, 4142, 4, 10872, 3, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 71938058, 175, 152, 4146, 8, 10880, 23, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 72175634, 176, 152, 4154, 14, 10896, 31, 11, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x3u, 72491024, 177, 152, 4168, 7, 10928, 67, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 72679432, 178, 163, 4175, 7, 10936, 37, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 72716293, 179, 163, 4182, 4, 10944, 7, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 72777733, 180, 163, 4186, 4, 10952, 11, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 72892425, 181, 163, 4190, 6, 10960, 35, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, KL_TYPE_REFERENCE},
	{0x1u, 72933391, 182, 163, 4196, 9, 10968, 69, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x7u, 73035787, 183, 163, 4205, 9, 10984, 7, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x7u, 73248777, 184, 163, 4214, 9, 11000, 5, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 73465871, 185, 152, 4223, 9, 11016, 39, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 73785350, 186, 152, 4232, 6, 11032, 11, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x1u, 73814033, 187, 163, 4238, 10, 11040, 45, 12, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x3u, 73998348, 188, 163, 4248, 7, 11056, 21, 13, KL_TYPE_COMPLEX, KL_PRIM_NONE, 0},
	{0x0u, 74051596, 189, 163, 4255, 2, 11064, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_BASE64, 0},
	{0x0u, 74104839, 190, 163, 4257, 2, 11068, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_BOOLEAN, 0},
	{0x0u, 74137609, 191, 205, 4259, 2, 11072, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_CANONICAL, 0},
	{0x0u, 1908740, 192, 202, 4261, 2, 11076, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_CODE, 0},
	{0x0u, 1130500, 193, 163, 4263, 2, 11080, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_DATE, 0},
	{0x0u, 14770184, 194, 163, 4265, 2, 11084, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_DATETIME, 0},
	{0x0u, 74178567, 195, 163, 4267, 2, 11088, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_DECIMAL, 0},
	{0x0u, 36866, 196, 202, 4269, 2, 11092, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_ID, 0},
	{0x0u, 74211335, 197, 163, 4271, 2, 11096, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_INSTANT, 0},
	{0x0u, 74244103, 198, 163, 4273, 2, 11100, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_INTEGER, 0},
	{0x0u, 74276872, 199, 202, 4275, 2, 11104, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_MARKDOWN, 0},
	{0x0u, 74313731, 200, 205, 4277, 2, 11108, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_OID, 0},
	{0x0u, 74330123, 201, 198, 4279, 2, 11112, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_POSITIVE, 0},
	{0x0u, 74379270, 202, 163, 4281, 2, 11116, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_STRING, 0},
	{0x0u, 54628356, 203, 163, 4283, 2, 11120, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_TIME, 0},
	{0x0u, 74407947, 204, 198, 4285, 2, 11124, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_UNSIGNED, 0},
	{0x0u, 74457091, 205, 163, 4287, 2, 11128, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_URI, 0},
	{0x0u, 802819, 206, 205, 4289, 2, 11132, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_URL, 0},
	{0x0u, 74473476, 207, 205, 4291, 2, 11136, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_UUID, 0},
	{0x0u, 74493957, 208, 163, 4293, 2, 11140, 1, 14, KL_TYPE_PRIMITIVE, KL_PRIM_XHTML, 0},
	{0x1u, 74518544, 209, 152, 4295, 5, 11144, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 74588177, 210, 152, 4300, 6, 11152, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 74715167, 211, 152, 4306, 5, 11160, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 74846238, 212, 152, 4311, 5, 11168, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 74973210, 213, 152, 4316, 5, 11176, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 75124772, 214, 152, 4321, 7, 11184, 159, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 75399195, 215, 152, 4328, 10, 11192, 67, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 75653143, 216, 152, 4338, 8, 11208, 89, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 75788304, 217, 152, 4346, 14, 11224, 5, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 75935768, 218, 152, 4360, 5, 11256, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 76038161, 219, 152, 4365, 12, 11264, 659, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 76197912, 220, 152, 4377, 6, 11280, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 76300305, 221, 152, 4383, 6, 11288, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 76410917, 222, 152, 4389, 7, 11296, 151, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 76746791, 223, 152, 4396, 6, 11304, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 77008933, 224, 152, 4402, 8, 11312, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 77201442, 225, 152, 4410, 7, 11328, 57, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 77418508, 226, 152, 4417, 9, 11336, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 77504532, 227, 152, 4426, 9, 11352, 9, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 77787157, 228, 152, 4435, 8, 11368, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 77897747, 229, 152, 4443, 5, 11384, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 77979659, 230, 152, 4448, 5, 11392, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 78065692, 231, 152, 4453, 6, 11400, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 78184482, 232, 152, 4459, 6, 11408, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 78327837, 233, 152, 4465, 7, 11416, 525, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 78577702, 234, 152, 4472, 5, 11424, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 78737454, 235, 152, 4477, 5, 11432, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 78929944, 236, 152, 4482, 11, 11440, 87, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 79220772, 237, 152, 4493, 5, 11456, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 79372321, 238, 152, 4498, 20, 11464, 1, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 80207917, 239, 152, 4518, 5, 11528, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 80396331, 240, 152, 4523, 6, 11536, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 80576557, 241, 152, 4529, 7, 11544, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 80764961, 242, 152, 4536, 6, 11552, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 80924700, 243, 152, 4542, 6, 11560, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 81092625, 244, 152, 4548, 8, 11568, 31, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 81297432, 245, 152, 4556, 23, 11584, 141, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 81645588, 246, 152, 4579, 7, 11648, 301, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 81731609, 247, 152, 4586, 5, 11656, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 81891348, 248, 152, 4591, 5, 11664, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 82014242, 249, 152, 4596, 6, 11672, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 82157602, 250, 152, 4602, 5, 11680, 39, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 82362417, 251, 152, 4607, 7, 11688, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 82567182, 252, 152, 4614, 7, 11696, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 82694158, 253, 152, 4621, 8, 11704, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 82755599, 254, 152, 4629, 9, 11720, 17, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 83099663, 255, 152, 4638, 10, 11736, 65, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 83271690, 256, 152, 4648, 27, 11752, 671, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 83972113, 257, 152, 4675, 15, 11816, 185, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 84086811, 258, 152, 4690, 14, 11848, 289, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 84201483, 259, 152, 4704, 5, 11864, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 84250639, 260, 152, 4709, 9, 11872, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 84418573, 261, 152, 4718, 6, 11888, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 84475924, 262, 152, 4724, 14, 11896, 45, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x9u, 84561941, 263, 152, 4738, 24, 11928, 87, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 84885532, 264, 152, 4762, 12, 11992, 223, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 85004326, 265, 152, 4774, 11, 12008, 223, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 85164051, 266, 152, 4785, 7, 12024, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 85319703, 267, 152, 4792, 8, 12032, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 85418002, 268, 152, 4800, 7, 12048, 191, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 85495839, 269, 152, 4807, 7, 12056, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 85626905, 270, 152, 4814, 7, 12064, 21, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 85733411, 271, 152, 4821, 6, 12072, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 85880853, 272, 152, 4827, 9, 12080, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 86085657, 273, 152, 4836, 7, 12096, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 86220819, 274, 152, 4843, 5, 12104, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 86302746, 275, 152, 4848, 6, 12112, 63, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 86413344, 276, 152, 4854, 5, 12120, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 86548498, 277, 152, 4859, 9, 12128, 9, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 86675486, 278, 152, 4868, 6, 12144, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 86802459, 279, 152, 4874, 11, 12152, 9, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 86917137, 280, 152, 4885, 7, 12168, 145, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 86990867, 281, 152, 4892, 7, 12176, 39, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 87072789, 282, 152, 4899, 6, 12184, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 87293980, 283, 152, 4905, 6, 12192, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 87412766, 284, 152, 4911, 6, 12200, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 87564308, 285, 152, 4917, 6, 12208, 51, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 87650321, 286, 152, 4923, 6, 12216, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 87724053, 287, 152, 4929, 6, 12224, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 87949331, 288, 152, 4935, 13, 12232, 89, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 88031248, 289, 152, 4948, 9, 12264, 41, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 88285208, 290, 152, 4957, 6, 12280, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 88387615, 291, 152, 4963, 9, 12288, 55, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 88600617, 292, 152, 4972, 7, 12304, 53, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 88772633, 293, 152, 4979, 7, 12312, 231, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 88879122, 294, 152, 4986, 5, 12320, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 88956943, 295, 152, 4991, 6, 12328, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 89022478, 296, 152, 4997, 5, 12336, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 89083921, 297, 152, 5002, 14, 12344, 51, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 89202711, 298, 152, 5016, 5, 12376, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 89301014, 299, 152, 5021, 5, 12384, 21, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 89427988, 300, 152, 5026, 6, 12392, 61, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 89673754, 301, 152, 5032, 9, 12400, 23, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 89923601, 302, 152, 5041, 5, 12416, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 89997326, 303, 152, 5046, 5, 12424, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 90058765, 304, 152, 5051, 5, 12432, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 90116111, 305, 152, 5056, 6, 12440, 107, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x2u, 90181645, 306, 152, 5062, 16, 12448, 119, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 90288148, 307, 152, 5078, 26, 12480, 191, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 90783772, 308, 152, 5104, 5, 12544, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 90902547, 309, 152, 5109, 18, 12552, 1231, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 91201563, 310, 152, 5127, 6, 12584, 101, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 91316254, 311, 152, 5133, 18, 12592, 387, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 91684883, 312, 152, 5151, 13, 12624, 45, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 91856922, 313, 152, 5164, 15, 12656, 7, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 91967513, 314, 152, 5179, 5, 12688, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 92074011, 315, 152, 5184, 7, 12696, 51, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 92221454, 316, 152, 5191, 6, 12704, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 92282906, 317, 152, 5197, 7, 12712, 133, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 92434468, 318, 152, 5204, 5, 12720, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 92586020, 319, 152, 5209, 6, 12728, 23, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 92737567, 320, 152, 5215, 13, 12736, 307, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 92962857, 321, 152, 5228, 5, 12752, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 93134889, 322, 152, 5233, 6, 12760, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 93409313, 323, 152, 5239, 4, 12768, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 93548581, 324, 152, 5243, 7, 12776, 23, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 93737002, 325, 152, 5250, 17, 12784, 207, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 94240818, 326, 152, 5267, 10, 12816, 71, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 94789658, 327, 163, 5277, 6, 12832, 21, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 94900250, 328, 163, 5283, 7, 12840, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 95010836, 329, 163, 5290, 4, 12848, 1, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 95137814, 330, 152, 5294, 5, 12856, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 95232024, 331, 152, 5299, 6, 12864, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 95334417, 332, 152, 5305, 5, 12872, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 95408143, 333, 152, 5310, 6, 12880, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 95473685, 334, 152, 5316, 5, 12888, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 95608849, 335, 152, 5321, 9, 12896, 47, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 95887374, 336, 152, 5330, 6, 12912, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 95948827, 337, 152, 5336, 5, 12920, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 96063515, 338, 152, 5341, 5, 12928, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 96178201, 339, 152, 5346, 6, 12936, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 96325657, 340, 152, 5352, 6, 12944, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 96432159, 341, 152, 5358, 5, 12952, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 96563236, 342, 152, 5363, 6, 12960, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 96714776, 343, 152, 5369, 6, 12968, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 96817175, 344, 152, 5375, 8, 12976, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 96915478, 345, 152, 5383, 5, 12992, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 97009688, 346, 152, 5388, 5, 13000, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 97128473, 347, 152, 5393, 5, 13008, 75, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 97280025, 348, 152, 5398, 10, 13016, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 97579035, 349, 152, 5408, 5, 13032, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 97693714, 350, 163, 5413, 8, 13040, 11, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 97947681, 351, 152, 5421, 6, 13056, 51, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 98205751, 352, 152, 5427, 6, 13064, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 98435110, 353, 152, 5433, 9, 13072, 13, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 98779192, 354, 152, 5442, 7, 13088, 463, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 99069993, 355, 152, 5449, 7, 13096, 331, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 99389474, 356, 152, 5456, 6, 13104, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 99684374, 357, 163, 5462, 5, 13112, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 99778585, 358, 163, 5467, 5, 13120, 13, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 99921948, 359, 163, 5472, 9, 13128, 13, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 100081689, 360, 163, 5481, 53, 13144, 1799, 9, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 100188185, 361, 163, 5534, 6, 13272, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 100347929, 362, 163, 5540, 6, 13280, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 100569127, 363, 163, 5546, 4, 13288, 1, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 100732950, 364, 163, 5550, 7, 13296, 29, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 100933654, 365, 152, 5557, 5, 13304, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 101027859, 366, 152, 5562, 6, 13312, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 101109785, 367, 152, 5568, 12, 13320, 1669, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 101699602, 368, 152, 5580, 7, 13336, 215, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 101777429, 369, 152, 5587, 6, 13344, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 101867543, 370, 152, 5593, 5, 13352, 39, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 101965847, 371, 152, 5598, 6, 13360, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 102064155, 372, 152, 5604, 5, 13368, 39, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 102178847, 373, 152, 5609, 18, 13376, 1345, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 103460885, 374, 152, 5627, 7, 13408, 107, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 103583768, 375, 152, 5634, 9, 13416, 41, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 103858218, 376, 152, 5643, 5, 13432, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 104034336, 377, 152, 5648, 5, 13440, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 104169495, 378, 152, 5653, 8, 13448, 11, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 104407068, 379, 152, 5661, 7, 13464, 97, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 104599592, 380, 152, 5668, 6, 13472, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 104767526, 381, 152, 5674, 13, 13480, 23, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 105095197, 382, 152, 5687, 7, 13512, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 105218076, 383, 152, 5694, 24, 13520, 13, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 105336867, 384, 152, 5718, 12, 13584, 223, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 105484333, 385, 152, 5730, 11, 13600, 223, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 105672739, 386, 152, 5741, 11, 13616, 397, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 105861165, 387, 152, 5752, 9, 13632, 71, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 106049565, 388, 152, 5761, 8, 13648, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 106172446, 389, 152, 5769, 9, 13664, 17, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 106299422, 390, 152, 5778, 6, 13680, 23, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 106426393, 391, 152, 5784, 29, 13688, 671, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 106532902, 392, 152, 5813, 7, 13752, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 106692640, 393, 152, 5820, 17, 13760, 185, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 106827818, 394, 152, 5837, 16, 13792, 185, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 107003930, 395, 152, 5853, 5, 13824, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 107114524, 396, 152, 5858, 9, 13832, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 107233310, 397, 152, 5867, 9, 13848, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 107360288, 398, 152, 5876, 7, 13864, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 107495452, 399, 152, 5883, 6, 13872, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 107614243, 400, 152, 5889, 14, 13880, 45, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 107761690, 401, 152, 5903, 5, 13912, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 107872285, 402, 152, 5908, 11, 13920, 397, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 108072971, 403, 152, 5919, 13, 13936, 39, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 108621844, 404, 152, 5932, 9, 13968, 15, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 108707867, 405, 152, 5941, 8, 13984, 31, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 108851239, 406, 152, 5949, 8, 14000, 3, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 109015060, 407, 152, 5957, 11, 14016, 227, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 109101068, 408, 152, 5968, 6, 14032, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 109191199, 409, 152, 5974, 7, 14040, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 109543453, 410, 152, 5981, 5, 14048, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 109666334, 411, 152, 5986, 5, 14056, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 109821971, 412, 152, 5991, 15, 14064, 97, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 109965340, 413, 152, 6006, 7, 14096, 281, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 110120989, 414, 152, 6013, 5, 14104, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 110243862, 415, 152, 6018, 7, 14112, 283, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 110460950, 416, 152, 6025, 5, 14120, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 110555164, 417, 152, 6030, 10, 14128, 15, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 110673941, 418, 152, 6040, 6, 14144, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 110800937, 419, 152, 6046, 17, 14152, 203, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 111476791, 420, 152, 6063, 5, 14184, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 111706142, 421, 152, 6068, 8, 14192, 21, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 111927335, 422, 152, 6076, 5, 14208, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 112091171, 423, 152, 6081, 8, 14216, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 112373800, 424, 152, 6089, 5, 14232, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 112541735, 425, 152, 6094, 10, 14240, 55, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 112881703, 426, 152, 6104, 6, 14256, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 113045533, 427, 152, 6110, 6, 14264, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 113168410, 428, 152, 6116, 5, 14272, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 113279004, 429, 152, 6121, 8, 14280, 13, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 113463329, 430, 152, 6129, 6, 14296, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 113631269, 431, 152, 6135, 7, 14304, 403, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 113840149, 432, 152, 6142, 7, 14312, 215, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 113930262, 433, 152, 6149, 6, 14320, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 114024478, 434, 152, 6155, 6, 14328, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 114200612, 435, 152, 6161, 5, 14336, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 114352146, 436, 152, 6166, 9, 14344, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 114532382, 437, 152, 6175, 7, 14360, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 114700319, 438, 152, 6182, 5, 14368, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 114831399, 439, 152, 6187, 5, 14376, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 114995244, 440, 152, 6192, 7, 14384, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 115224592, 441, 152, 6199, 7, 14392, 97, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 115482655, 442, 152, 6206, 7, 14400, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 115613715, 443, 152, 6213, 5, 14408, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 115695628, 444, 152, 6218, 5, 14416, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 115748874, 445, 152, 6223, 7, 14424, 53, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 115847193, 446, 152, 6230, 7, 14432, 91, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 116051985, 447, 152, 6237, 6, 14440, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 116240397, 448, 152, 6243, 7, 14448, 101, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 116342808, 449, 152, 6250, 6, 14456, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 116445208, 450, 152, 6256, 7, 14464, 223, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 116547618, 451, 152, 6263, 6, 14472, 41, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 116690968, 452, 152, 6269, 7, 14480, 77, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 116793363, 453, 152, 6276, 7, 14488, 101, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 116928542, 454, 152, 6283, 6, 14496, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 117116958, 455, 152, 6289, 5, 14504, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 117276710, 456, 152, 6294, 7, 14512, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 117436464, 457, 152, 6301, 5, 14520, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 117637169, 458, 152, 6306, 6, 14528, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 117841936, 459, 152, 6312, 5, 14536, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 117911573, 460, 152, 6317, 7, 14544, 85, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 118038559, 461, 152, 6324, 10, 14552, 295, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 118190114, 462, 152, 6334, 5, 14568, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 118333468, 463, 152, 6339, 5, 14576, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 118452255, 464, 152, 6344, 7, 14584, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 118714412, 465, 152, 6351, 7, 14592, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 119181363, 466, 152, 6358, 5, 14600, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 119394371, 467, 152, 6363, 6, 14608, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 119889944, 468, 152, 6369, 6, 14616, 39, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 119992358, 469, 152, 6375, 8, 14624, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 120152094, 470, 152, 6383, 7, 14640, 85, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 120279068, 471, 152, 6390, 6, 14648, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 120573994, 472, 152, 6396, 5, 14656, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 120750117, 473, 152, 6401, 5, 14664, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 120905757, 474, 152, 6406, 5, 14672, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 121028637, 475, 152, 6411, 5, 14680, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 121151518, 476, 152, 6416, 7, 14688, 65, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 121409578, 477, 152, 6423, 5, 14696, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 121585703, 478, 152, 6428, 4, 14704, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 121749547, 479, 152, 6432, 5, 14712, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 121962542, 480, 152, 6437, 5, 14720, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 122155041, 481, 152, 6442, 10, 14728, 159, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 122601517, 482, 152, 6452, 5, 14744, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 122789918, 483, 152, 6457, 6, 14752, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 123072559, 484, 152, 6463, 9, 14760, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 123605013, 485, 152, 6472, 6, 14776, 63, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 123846693, 486, 152, 6478, 6, 14784, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 124002334, 487, 152, 6484, 5, 14792, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 124149795, 488, 152, 6489, 11, 14800, 125, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 124379193, 489, 152, 6500, 8, 14816, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 124616743, 490, 152, 6508, 8, 14832, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 124928045, 491, 152, 6516, 6, 14848, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 125214759, 492, 152, 6522, 6, 14856, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 125378605, 493, 152, 6528, 7, 14864, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 125567030, 494, 152, 6535, 10, 14872, 237, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 126222408, 495, 152, 6545, 8, 14888, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 126591012, 496, 152, 6553, 5, 14904, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 126742567, 497, 152, 6558, 5, 14912, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 126906408, 498, 152, 6563, 5, 14920, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 127213604, 499, 152, 6568, 15, 14928, 5, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 127508526, 500, 152, 6583, 5, 14960, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 127701044, 501, 152, 6588, 10, 14968, 43, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 128315458, 502, 152, 6598, 5, 14984, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 128659539, 503, 152, 6603, 6, 14992, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 129032225, 504, 152, 6609, 5, 15000, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 129245207, 505, 152, 6614, 7, 15008, 77, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 129343513, 506, 152, 6621, 7, 15016, 65, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 129450006, 507, 152, 6628, 6, 15024, 39, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 129576980, 508, 152, 6634, 8, 15032, 15, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 129663001, 509, 152, 6642, 18, 15048, 391, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 130105373, 510, 152, 6660, 10, 15080, 51, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 130387998, 511, 152, 6670, 12, 15096, 309, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 130998300, 512, 152, 6682, 9, 15112, 17, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 131252258, 513, 152, 6691, 8, 15128, 9, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 131518504, 514, 152, 6699, 5, 15144, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 131686440, 515, 152, 6704, 5, 15152, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 131854361, 516, 152, 6709, 9, 15160, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 132173845, 517, 152, 6718, 8, 15176, 3, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 132304925, 518, 152, 6726, 12, 15192, 697, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 133120044, 519, 152, 6738, 7, 15208, 455, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 133304343, 520, 152, 6745, 9, 15216, 39, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 133607456, 521, 152, 6754, 5, 15232, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 133742623, 522, 152, 6759, 5, 15240, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 133910553, 523, 152, 6764, 8, 15248, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 134017045, 524, 152, 6772, 18, 15264, 657, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 134107162, 525, 152, 6790, 9, 15296, 11, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 134275111, 526, 152, 6799, 11, 15312, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 134524969, 527, 152, 6810, 7, 15328, 53, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 134893596, 528, 152, 6817, 5, 15336, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0xfu, 135069725, 529, 152, 6822, 14, 15344, 91, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 135299109, 530, 152, 6836, 5, 15376, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 135454764, 531, 152, 6841, 5, 15384, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 135675926, 532, 152, 6846, 9, 15392, 33, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 135819284, 533, 152, 6855, 7, 15408, 215, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 135905300, 534, 152, 6862, 56, 15416, 107, 9, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 135991317, 535, 152, 6918, 5, 15544, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 136081423, 536, 152, 6923, 10, 15552, 59, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 136146956, 537, 152, 6933, 5, 15568, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 136200220, 538, 152, 6938, 13, 15576, 31, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 136409121, 539, 152, 6951, 5, 15592, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 136548363, 540, 152, 6956, 5, 15600, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 136638485, 541, 152, 6961, 37, 15608, 763, 9, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 137240607, 542, 152, 6998, 5, 15736, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 137371682, 543, 152, 7003, 5, 15744, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 137515041, 544, 152, 7008, 5, 15752, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 137654307, 545, 152, 7013, 7, 15760, 191, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 137949203, 546, 152, 7020, 10, 15768, 91, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 138031130, 547, 152, 7030, 8, 15784, 117, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 138158106, 548, 152, 7038, 7, 15800, 241, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 138268702, 549, 152, 7045, 7, 15808, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 138395677, 550, 152, 7052, 5, 15816, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 138518549, 551, 152, 7057, 5, 15824, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 138657811, 552, 152, 7062, 6, 15832, 21, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 138739728, 553, 152, 7068, 7, 15840, 121, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 138809361, 554, 152, 7075, 6, 15848, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 138883090, 555, 152, 7081, 19, 15856, 89, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 139284511, 556, 152, 7100, 10, 15888, 61, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 139481117, 557, 152, 7110, 15, 15904, 57, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 140197914, 558, 152, 7125, 15, 15936, 7, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 140308506, 559, 152, 7140, 8, 15968, 47, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 140419105, 560, 152, 7148, 16, 15984, 13, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 140558363, 561, 152, 7164, 5, 16016, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 140673043, 562, 152, 7169, 27, 16024, 521, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 140754973, 563, 152, 7196, 5, 16088, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 140877857, 564, 152, 7201, 7, 16096, 191, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 141017128, 565, 152, 7208, 24, 16104, 529, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 142282769, 566, 152, 7232, 6, 16168, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 142356503, 567, 152, 7238, 5, 16176, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 142454809, 568, 152, 7243, 11, 16184, 13, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 142913567, 569, 152, 7254, 6, 16200, 51, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 143044661, 570, 152, 7260, 6, 16208, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 143265826, 571, 152, 7266, 10, 16216, 135, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 143540276, 572, 152, 7276, 7, 16232, 463, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 143757344, 573, 152, 7283, 6, 16240, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 143892505, 574, 152, 7289, 5, 16248, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 143998995, 575, 152, 7294, 12, 16256, 239, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 144289810, 576, 152, 7306, 10, 16272, 145, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 144646163, 577, 152, 7316, 8, 16288, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 144728093, 578, 152, 7324, 11, 16304, 495, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 145109031, 579, 152, 7335, 12, 16320, 147, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 145510448, 580, 152, 7347, 5, 16336, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 145711142, 581, 152, 7352, 7, 16344, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 146075675, 582, 152, 7359, 5, 16352, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 146190368, 583, 152, 7364, 4, 16360, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 146325531, 584, 152, 7368, 7, 16368, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 146440220, 585, 152, 7375, 4, 16376, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0xfu, 146558994, 586, 152, 7379, 9, 16384, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 146706456, 587, 152, 7388, 7, 16400, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 146808855, 588, 152, 7395, 9, 16408, 65, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 146907169, 589, 152, 7404, 5, 16424, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 147046430, 590, 152, 7409, 63, 16432, 1431, 9, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 147279902, 591, 152, 7472, 11, 16560, 89, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 147501096, 592, 152, 7483, 8, 16576, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 147669014, 593, 152, 7491, 7, 16592, 61, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 147763220, 594, 152, 7498, 7, 16600, 53, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 147849236, 595, 152, 7505, 6, 16608, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 148115474, 596, 152, 7511, 6, 16616, 67, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 148221982, 597, 163, 7517, 4, 16624, 1, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 148426780, 598, 152, 7521, 11, 16632, 173, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 148766756, 599, 152, 7532, 7, 16648, 107, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 149020706, 600, 152, 7539, 6, 16656, 107, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 149164059, 601, 152, 7545, 5, 16664, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 149389356, 602, 152, 7550, 7, 16672, 93, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 149618711, 603, 152, 7557, 7, 16680, 117, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 150003746, 604, 152, 7564, 8, 16688, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 150458425, 605, 152, 7572, 5, 16704, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 150724667, 606, 152, 7577, 6, 16712, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 150970392, 607, 152, 7583, 11, 16720, 7, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 151449644, 608, 152, 7594, 7, 16736, 79, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 151633954, 609, 152, 7601, 6, 16744, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 151855145, 610, 152, 7607, 6, 16752, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 152027172, 611, 152, 7613, 13, 16760, 137, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 152231979, 612, 152, 7626, 5, 16792, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 152502304, 613, 152, 7631, 11, 16800, 949, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 152932391, 614, 152, 7642, 5, 16816, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 153215015, 615, 152, 7647, 8, 16824, 15, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 153751600, 616, 152, 7655, 7, 16840, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 154013735, 617, 152, 7662, 5, 16848, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 154230811, 618, 152, 7667, 8, 16856, 3, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 154345501, 619, 152, 7675, 11, 16872, 303, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 154669083, 620, 152, 7686, 14, 16888, 1, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 154820644, 621, 152, 7700, 6, 16920, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 154972191, 622, 152, 7706, 10, 16928, 117, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 155394083, 623, 152, 7716, 14, 16944, 145, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 155672608, 624, 152, 7730, 11, 16976, 141, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 155942952, 625, 152, 7741, 8, 16992, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 156147768, 626, 152, 7749, 6, 17008, 53, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 156381231, 627, 152, 7755, 6, 17016, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 156577819, 628, 152, 7761, 6, 17024, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 156692503, 629, 152, 7767, 8, 17032, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 156790794, 630, 152, 7775, 54, 17048, 107, 9, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 156835851, 631, 152, 7829, 54, 17176, 107, 9, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 156885008, 632, 152, 7883, 6, 17304, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 157003807, 633, 152, 7889, 4, 17312, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 157134882, 634, 152, 7893, 6, 17320, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 157327402, 635, 152, 7899, 9, 17328, 1, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 157544497, 636, 152, 7908, 5, 17344, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 157761569, 637, 152, 7913, 8, 17352, 67, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 158072875, 638, 152, 7921, 5, 17368, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 158253094, 639, 152, 7926, 5, 17376, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 158412832, 640, 152, 7931, 5, 17384, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 158548003, 641, 152, 7936, 4, 17392, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 158732324, 642, 152, 7940, 4, 17400, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 158937110, 643, 152, 7944, 6, 17408, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 159031312, 644, 152, 7950, 4, 17416, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 159100951, 645, 152, 7954, 5, 17424, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 159227934, 646, 152, 7959, 6, 17432, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 159354913, 647, 152, 7965, 6, 17440, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 159494163, 648, 152, 7971, 4, 17448, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 159576090, 649, 152, 7975, 4, 17456, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 159686671, 650, 152, 7979, 6, 17464, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 159752214, 651, 152, 7985, 5, 17472, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 159846422, 652, 152, 7990, 5, 17480, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 159965202, 653, 152, 7995, 6, 17488, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 160133139, 654, 152, 8001, 5, 17496, 11, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 160215070, 655, 152, 8006, 10, 17504, 3, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 160436248, 656, 152, 8016, 5, 17520, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 160538641, 657, 152, 8021, 5, 17528, 19, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 160612368, 658, 152, 8026, 4, 17536, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 160682007, 659, 152, 8030, 5, 17544, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 160780318, 660, 152, 8035, 25, 17552, 3, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 161603617, 661, 152, 8060, 20, 17616, 23, 10, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 162021423, 662, 152, 8080, 5, 17680, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 162242579, 663, 152, 8085, 4, 17688, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 162324506, 664, 152, 8089, 4, 17696, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 162435087, 665, 152, 8093, 6, 17704, 15, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 162500630, 666, 152, 8099, 5, 17712, 7, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 162594835, 667, 152, 8104, 11, 17720, 95, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 162750477, 668, 163, 8115, 19, 17736, 861, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 163360784, 669, 152, 8134, 7, 17768, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 163463192, 670, 152, 8141, 8, 17776, 71, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 163565600, 671, 152, 8149, 6, 17792, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 163700780, 672, 152, 8155, 6, 17800, 9, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x7u, 163885087, 673, 152, 8161, 6, 17808, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 164016146, 674, 152, 8167, 9, 17816, 5, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 164130843, 675, 152, 8176, 11, 17832, 107, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 164245532, 676, 152, 8187, 11, 17848, 329, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 164364318, 677, 152, 8198, 11, 17864, 101, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x0u, 164909088, 678, 152, 8209, 10, 17880, 55, 12, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x1u, 165310492, 679, 152, 8219, 6, 17896, 25, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 165597220, 680, 152, 8225, 17, 17904, 769, 11, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
	{0x3u, 166019114, 681, 152, 8242, 5, 17936, 3, 13, KL_TYPE_BACKBONE, KL_PRIM_NONE, 0},
};

const struct kl_element kl_elements[] = {
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,2,26,0,1,0}, {413700,153,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {454663,181,0,9,0,0,0},
	{487437,174,0,8,0,0,0}, {544776,209,0,9,0,0,0}, {581637,181,0,8,0,0,0}, {606219,202,0,8,0,0,0},
	{655369,210,0,1,0,0,0}, {696326,181,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0},
	{913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0}, {1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0},
	{1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0},
	{1757199,182,0,1,0,0,0}, {1822727,191,0,1,0,0,0}, {1855492,192,179,8,0,0,0}, {1875975,191,0,0,0,0,0},
	{1908740,153,0,8,0,0,0}, {1929222,192,177,0,0,0,0}, {1957896,192,178,0,0,0,0}, {1994764,190,0,24,0,0,0},
	{2048012,186,0,4,6,3,0}, {2101262,194,0,4,6,3,0}, {2162697,149,0,4,6,3,0}, {2203660,174,0,4,6,3,0},
	{2256907,179,0,4,6,3,0}, {2306062,162,0,4,6,3,0}, {2367496,181,0,0,0,0,0}, {2404363,212,0,1,0,0,0},
	{2453520,181,0,4,7,4,0}, {2523158,153,0,4,7,4,0}, {2617352,178,0,0,0,0,0}, {2654214,161,0,1,0,0,0},
	{2682888,153,0,1,0,0,0}, {2719763,181,0,1,0,0,0}, {2801686,181,0,1,0,0,0}, {2895900,181,0,1,0,0,0},
	{3014665,191,0,0,0,0,0}, {3055628,211,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0}, {3162121,192,14,26,0,1,0},
	{3203080,153,0,9,0,0,0}, {3239941,153,0,8,0,0,0}, {454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {3305480,194,0,8,0,0,0}, {3342348,194,0,8,0,0,0}, {3395602,181,0,9,0,0,0},
	{2367496,181,0,8,0,0,0}, {3473419,153,0,8,0,0,0}, {3522568,153,16,8,0,0,0}, {3559431,153,15,8,0,0,0},
	{3592200,181,0,8,0,0,0}, {3629067,181,0,9,0,0,0}, {3678221,213,0,9,0,0,0}, {3735573,181,0,9,0,0,0},
	{3825681,181,0,9,0,0,0}, {3899397,181,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {4001806,153,21,24,0,0,0},
	{4063250,153,22,24,0,0,0}, {413700,192,20,8,0,0,0}, {3203080,192,18,9,0,0,0}, {4141067,192,19,8,0,0,0},
	{1908740,153,0,8,0,0,0}, {4190215,181,0,10,0,1,0}, {3264521,181,0,0,0,0,0}, {4222989,194,0,4,5,2,0},
	{4280328,149,0,4,5,2,0}, {4317195,174,0,4,5,2,0}, {4366346,179,0,4,5,2,0}, {4411403,202,0,4,5,2,0},
	{3342348,194,0,0,0,0,0}, {3592200,181,0,0,0,0,0}, {4460552,181,0,8,0,0,0}, {4497422,194,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {4579336,215,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,23,26,0,1,0},
	{4665361,153,0,8,0,0,0}, {4739087,153,0,9,0,0,0}, {4804619,153,0,9,0,0,0}, {4853769,153,0,9,0,0,0},
	{4894735,153,0,8,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,1,0,0,0}, {1957896,204,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {5070869,181,0,1,0,0,0}, {5160965,197,0,8,0,0,0}, {5185539,197,0,8,0,0,0},
	{5201935,201,0,0,0,0,0}, {5267460,181,0,1,0,0,0}, {5287943,194,0,0,0,0,0}, {5320711,202,0,0,0,0,0},
	{5353490,202,0,0,0,0,0}, {5431303,181,0,1,0,0,0}, {2404363,216,0,3,0,2,0}, {5464079,174,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5611531,181,0,10,0,1,0}, {5160965,197,0,0,0,0,0}, {5185539,197,0,0,0,0,0}, {5660687,153,0,9,0,0,0},
	{5726213,181,0,8,0,0,0}, {5750801,192,153,26,0,2,0}, {5320711,202,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {413700,154,0,10,0,1,0},
	{5869575,154,0,9,0,0,0}, {5902342,192,27,8,0,0,0}, {5931014,174,0,0,0,0,0}, {5959688,197,0,10,0,2,0},
	{3559431,192,28,8,0,0,0}, {5996555,202,0,8,0,0,0}, {6045710,153,0,9,0,0,0}, {6107141,217,0,3,0,3,0},
	{6131718,221,0,2,0,4,0}, {6160390,219,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {1908740,153,0,26,0,1,0},
	{454663,181,0,8,0,0,0}, {5287943,193,0,8,0,0,0}, {1626118,181,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {6242315,192,0,10,0,1,0},
	{6291471,181,0,8,0,0,0}, {6356996,189,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6488079,192,155,0,0,0,0},
	{6553611,153,0,0,0,0,0}, {385030,192,156,0,0,0,0}, {6602759,181,0,1,0,0,0}, {2617352,198,0,0,0,0,0},
	{6635526,181,0,1,0,0,0}, {6664202,222,0,0,0,0,0}, {6709258,224,0,1,0,0,0}, {6754316,223,0,0,0,0,0},
	{6807559,225,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,9,0,0,0}, {6897670,190,0,24,0,0,0}, {6926346,153,0,8,0,0,0}, {2367496,153,0,8,0,0,0},
	{6971409,153,0,1,0,0,0}, {606219,202,0,8,0,0,0}, {7045125,151,0,1,0,0,0}, {4190215,181,0,10,0,1,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {339978,168,0,8,0,0,0},
	{413700,192,30,10,0,1,0}, {7098377,197,0,8,0,0,0}, {7139333,204,0,8,0,0,0}, {7163908,230,0,9,0,0,0},
	{7184389,226,0,9,0,0,0}, {7208969,184,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,10,0,2,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1855492,192,31,10,0,3,0}, {7331852,191,0,9,0,0,0}, {7385095,191,0,9,0,0,0}, {7417864,243,0,8,0,0,0},
	{7454734,232,0,8,0,0,0}, {7516171,192,1,10,0,4,0}, {7565318,192,0,11,0,5,0}, {7593995,192,0,9,0,0,0},
	{7643155,191,0,9,0,0,0}, {7725060,236,0,9,0,0,0}, {7745545,233,0,9,0,0,0}, {7786504,231,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {8015880,181,0,9,0,0,0},
	{696326,181,0,9,0,0,0}, {385030,192,180,26,0,1,0}, {1929222,192,34,26,0,2,0}, {3203080,153,0,9,0,0,0},
	{851973,202,0,8,0,0,0}, {606219,202,0,8,0,0,0}, {454663,181,0,10,0,3,0}, {3264521,181,0,8,0,0,0},
	{5931014,174,0,8,0,0,0}, {5287943,194,0,8,0,0,0}, {1626118,181,0,8,0,0,0}, {3629067,181,0,1,0,0,0},
	{8052744,181,0,1,0,0,0}, {8089609,181,0,9,0,0,0}, {8130574,181,0,1,0,0,0}, {8192004,181,0,1,0,0,0},
	{8212488,244,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,35,24,0,0,0},
	{3203080,153,0,9,0,0,0}, {434180,202,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {3264521,181,0,8,0,0,0},
	{5931014,174,0,8,0,0,0}, {2404363,246,0,1,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0},
	{8286228,181,0,9,0,0,0}, {8372231,156,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{413700,153,0,0,0,0,0}, {8458249,190,0,10,0,1,0}, {8499214,181,0,10,0,2,0}, {8560660,168,0,1,0,0,0},
	{8646670,153,0,1,0,0,0}, {385030,192,160,0,0,0,0}, {8708110,174,0,0,0,0,0}, {8769543,194,0,0,0,0,0},
	{8802315,194,0,0,0,0,0}, {8851480,153,0,1,0,0,0}, {8953880,153,0,1,0,0,0}, {9056268,247,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{9154573,205,0,1,0,0,0}, {9211923,191,0,1,0,0,0}, {385030,192,36,26,0,1,0}, {696326,181,0,1,0,0,0},
	{1908740,153,0,10,0,2,0}, {454663,181,0,10,0,3,0}, {9293831,181,0,8,0,0,0}, {9326610,194,0,12,10,4,0},
	{9404432,174,0,12,10,4,0}, {9474064,186,0,12,10,4,0}, {9543689,248,0,1,0,0,0}, {9584662,181,0,0,0,0,0},
	{9678870,181,0,0,0,0,0}, {9773066,181,0,0,0,0,0}, {2617352,178,0,8,0,0,0}, {9818120,153,0,9,0,0,0},
	{9854990,195,0,0,0,0,0}, {9916429,171,0,0,0,0,0}, {9973774,202,0,0,0,0,0}, {10035207,181,0,8,0,0,0},
	{10067979,194,0,8,0,0,0}, {10117126,153,0,1,0,0,0}, {10145799,181,0,1,0,0,0}, {2453520,181,0,4,7,5,0},
	{2523158,153,0,4,7,5,0}, {10178567,181,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {5070869,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {10297358,205,0,9,0,0,0},
	{696326,191,0,9,0,0,0}, {8015880,191,0,9,0,0,0}, {385030,192,160,26,0,2,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1908740,153,0,8,0,0,0}, {10358792,181,0,1,0,0,0},
	{10395661,249,0,1,0,0,0}, {10453005,250,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,87,26,0,1,0},
	{413700,153,0,10,0,2,0}, {10534919,153,0,0,0,0,0}, {10567683,192,37,10,0,3,0}, {4190215,181,0,10,0,4,0},
	{10584078,174,0,8,0,0,0}, {5287943,194,0,10,0,5,0}, {10035207,181,0,0,0,0,0}, {10645511,181,0,8,0,0,0},
	{10678280,181,0,10,0,6,0}, {1957896,153,0,10,0,7,0}, {10715148,153,0,0,0,0,0}, {10768391,261,0,1,0,0,0},
	{10801164,181,0,0,0,0,0}, {10854420,181,0,0,0,0,0}, {10940421,259,0,0,0,0,0}, {10965000,181,0,0,0,0,0},
	{11001864,181,0,0,0,0,0}, {8052744,253,0,1,0,0,0}, {8130574,262,0,1,0,0,0}, {11038729,254,0,1,0,0,0},
	{11079689,260,0,1,0,0,0}, {11120649,255,0,11,0,8,0}, {11161608,252,0,0,0,0,0}, {11198468,256,0,1,0,0,0},
	{7139333,171,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,1,0,0,0}, {385030,192,87,26,0,1,0}, {413700,153,0,10,0,2,0}, {10534919,153,0,0,0,0,0},
	{10567683,192,37,10,0,3,0}, {4190215,181,0,10,0,4,0}, {5287943,194,0,10,0,5,0}, {10645511,181,0,10,0,6,0},
	{11276297,181,0,0,0,0,0}, {6602759,181,0,8,0,0,0}, {3559431,192,171,10,0,7,0}, {11317259,202,0,0,0,0,0},
	{11366410,202,0,0,0,0,0}, {11411469,174,0,0,0,0,0}, {11468809,153,0,0,0,0,0}, {11198468,268,0,1,0,0,0},
	{11509767,263,0,1,0,0,0}, {11542540,269,0,1,0,0,0}, {7139333,274,0,9,0,0,0}, {11595783,272,0,0,0,0,0},
	{10715148,153,0,0,0,0,0}, {11628552,153,0,0,0,0,0}, {11665412,151,0,0,0,0,0}, {11685899,273,0,1,0,0,0},
	{11735060,181,0,1,0,0,0}, {11120649,267,0,1,0,0,0}, {11821061,266,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,38,26,0,1,0}, {11923468,153,0,0,0,0,0}, {1908740,153,0,8,0,0,0}, {606219,202,0,8,0,0,0},
	{454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0}, {11976721,194,0,12,9,3,0}, {1536015,174,0,12,9,3,0},
	{1130500,194,0,8,0,0,0}, {12050440,181,0,8,0,0,0}, {12087304,181,0,0,0,0,0}, {12124167,181,0,9,0,0,0},
	{12156941,276,0,1,0,0,0}, {12214280,205,0,1,0,0,0}, {12251143,202,0,0,0,0,0}, {12283911,275,0,1,0,0,0},
	{12316696,153,0,1,0,0,0}, {12419090,181,0,1,0,0,0}, {8130574,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {12541965,190,0,8,0,0,0}, {12599304,191,0,8,0,0,0},
	{12636176,192,41,8,0,0,0}, {12705805,190,0,8,0,0,0}, {12763149,190,0,8,0,0,0}, {12820487,192,40,10,0,2,0},
	{12853259,191,0,8,0,0,0}, {12902405,204,0,8,0,0,0}, {12926982,280,0,9,0,0,0}, {12955656,281,0,9,0,0,0},
	{12992519,277,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {13082636,181,0,1,0,0,0}, {385030,192,79,26,0,1,0},
	{11923468,153,0,8,0,0,0}, {3203080,153,0,1,0,0,0}, {1957896,192,178,8,0,0,0}, {13135878,153,0,1,0,0,0},
	{454663,181,0,8,0,0,0}, {1601541,153,0,0,0,0,0}, {13164549,181,0,1,0,0,0}, {3264521,181,0,8,0,0,0},
	{13189124,194,0,0,0,0,0}, {13209608,194,0,0,0,0,0}, {13246473,181,0,1,0,0,0}, {13287430,181,0,0,0,0,0},
	{4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0}, {13316103,282,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {8015880,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0}, {385030,192,180,26,0,1,0},
	{11923468,153,0,0,0,0,0}, {3203080,153,0,1,0,0,0}, {1957896,192,178,8,0,0,0}, {1994764,190,0,24,0,0,0},
	{13135878,153,0,1,0,0,0}, {454663,181,0,0,0,0,0}, {13164549,181,0,1,0,0,0}, {3264521,181,0,8,0,0,0},
	{13316103,283,0,1,0,0,0}, {9326610,194,0,12,10,2,0}, {9404432,174,0,12,10,2,0}, {13500426,194,0,8,0,0,0},
	{13545481,181,0,8,0,0,0}, {13246473,181,0,1,0,0,0}, {13287430,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0},
	{5005327,181,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,10,0,2,0}, {385030,192,160,26,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1908740,192,42,10,0,4,0}, {13676550,190,0,10,0,5,0}, {13705224,284,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{385030,192,44,26,0,1,0}, {413700,153,0,10,0,2,0}, {3203080,153,0,9,0,0,0}, {454663,181,0,8,0,0,0},
	{3264521,181,0,8,0,0,0}, {1130500,194,0,10,0,3,0}, {1626118,181,0,11,0,4,0}, {851973,202,0,10,0,5,0},
	{13791247,192,116,8,0,0,0}, {13856776,285,0,1,0,0,0}, {13893641,181,0,8,0,0,0}, {13934601,287,0,1,0,0,0},
	{3239941,286,0,9,0,0,0}, {13975559,288,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {385030,192,160,26,0,1,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1380361,199,0,0,0,0,0}, {14053385,205,0,12,6,2,0}, {14094351,191,0,12,6,2,0}, {14159881,205,0,12,6,3,0},
	{14200847,191,0,12,6,3,0}, {14266373,289,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {4001806,153,48,24,0,0,0},
	{4063250,153,49,24,0,0,0}, {3203080,153,0,1,0,0,0}, {3522568,153,0,0,0,0,0}, {1908740,153,0,8,0,0,0},
	{2682888,153,0,9,0,0,0}, {454663,181,0,10,0,1,0}, {3264521,181,0,8,0,0,0}, {4222989,194,0,12,5,2,0},
	{4280328,149,0,12,5,2,0}, {4317195,174,0,12,5,2,0}, {4366346,179,0,12,5,2,0}, {4411403,202,0,12,5,2,0},
	{14331921,194,0,4,9,3,0}, {14405644,149,0,4,9,3,0}, {14458895,174,0,4,9,3,0}, {14524430,179,0,4,9,3,0},
	{14585871,202,0,4,9,3,0}, {3342348,194,0,8,0,0,0}, {3592200,181,0,8,0,0,0}, {4460552,181,0,8,0,0,0},
	{14651397,295,0,1,0,0,0}, {14675976,294,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,54,26,0,1,0}, {14745605,153,0,26,0,2,0}, {3203080,153,0,11,0,3,0}, {4190215,181,0,8,0,0,0},
	{14770184,194,0,8,0,0,0}, {9543689,181,0,9,0,0,0}, {14807052,181,0,9,0,0,0}, {14860304,151,0,12,6,4,0},
	{14929935,181,0,12,6,4,0}, {14995462,296,0,1,0,0,0}, {15024138,153,0,8,0,0,0}, {15069196,300,0,9,0,0,0},
	{15122441,297,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {802819,205,0,0,0,0,0}, {819207,202,0,8,0,0,0},
	{385030,192,59,24,0,0,0}, {15200266,153,0,0,0,0,0}, {7860245,181,0,0,0,0,0}, {7950351,205,0,0,0,0,0},
	{15245329,153,0,0,0,0,0}, {15319046,194,0,8,0,0,0}, {15347719,174,0,8,0,0,0}, {15380494,153,0,0,0,0,0},
	{454663,181,0,9,0,0,0}, {15441929,181,0,1,0,0,0}, {15482886,181,0,1,0,0,0}, {15511556,181,0,1,0,0,0},
	{434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {15532037,202,0,1,0,0,0},
	{1626118,181,0,0,0,0,0}, {14745605,153,0,0,0,0,0}, {15556628,153,0,4,5,1,0}, {15642638,181,0,4,5,1,0},
	{413700,153,0,8,0,0,0}, {10534919,153,0,9,0,0,0}, {15704081,301,0,0,0,0,0}, {15777796,306,0,1,0,0,0},
	{8130574,181,0,1,0,0,0}, {15798287,181,0,1,0,0,0}, {15863814,305,0,1,0,0,0}, {15892488,302,0,1,0,0,0},
	{15929349,303,0,1,0,0,0}, {15953924,304,0,1,0,0,0}, {15974424,151,0,4,14,2,0}, {16076823,181,0,4,14,2,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,87,26,0,1,0}, {413700,153,0,8,0,0,0}, {16211980,181,0,8,0,0,0}, {16265226,181,0,8,0,0,0},
	{16310284,202,0,8,0,0,0}, {16363531,181,0,10,0,2,0}, {16412681,202,0,8,0,0,0}, {16453644,153,0,0,0,0,0},
	{5931014,174,0,8,0,0,0}, {16506885,181,0,11,0,3,0}, {16531461,316,0,1,0,0,0}, {16556037,201,0,8,0,0,0},
	{16580615,202,0,8,0,0,0}, {16613393,317,0,1,0,0,0}, {16687115,190,0,0,0,0,0}, {16736264,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,87,26,0,1,0}, {1957896,153,0,0,0,0,0}, {1323015,192,72,11,0,2,0}, {4190215,181,0,10,0,3,0},
	{16883724,193,0,4,8,4,0}, {16936974,174,0,4,8,4,0}, {5287943,194,0,10,0,5,0}, {10035207,181,0,0,0,0,0},
	{10678280,181,0,0,0,0,0}, {10645511,181,0,10,0,6,0}, {11001864,181,0,0,0,0,0}, {8130574,322,0,1,0,0,0},
	{11120649,319,0,1,0,0,0}, {11198468,320,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,87,26,0,1,0},
	{1323015,192,73,11,0,2,0}, {4190215,181,0,10,0,3,0}, {16883724,193,0,4,8,4,0}, {16936974,174,0,4,8,4,0},
	{5287943,194,0,10,0,5,0}, {11276297,181,0,0,0,0,0}, {6602759,181,0,10,0,6,0}, {3559431,192,171,10,0,7,0},
	{11317259,202,0,0,0,0,0}, {10645511,181,0,10,0,8,0}, {11120649,324,0,1,0,0,0}, {11366410,202,0,0,0,0,0},
	{11665412,153,0,0,0,0,0}, {11821061,323,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,148,26,0,1,0},
	{1908740,153,0,8,0,0,0}, {3522568,192,63,8,0,0,0}, {4190215,181,0,8,0,0,0}, {17170450,194,0,12,10,2,0},
	{17248272,174,0,12,10,2,0}, {1626118,181,0,8,0,0,0}, {17317898,181,0,9,0,0,0}, {14675976,330,0,1,0,0,0},
	{17362950,202,0,0,0,0,0}, {17391625,205,0,0,0,0,0}, {17432586,331,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{17506314,181,0,0,0,0,0}, {17551370,335,0,9,0,0,0}, {385030,192,66,24,0,0,0}, {11923468,153,0,1,0,0,0},
	{17596434,202,0,0,0,0,0}, {17674252,202,0,0,0,0,0}, {17727503,194,0,0,0,0,0}, {17793038,194,0,0,0,0,0},
	{17854473,202,0,0,0,0,0}, {17895436,202,0,0,0,0,0}, {17948682,332,0,1,0,0,0}, {17993739,202,0,0,0,0,0},
	{18042890,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {18087950,334,0,1,0,0,0}, {819207,336,0,1,0,0,0},
	{12955656,333,0,1,0,0,0}, {4190215,181,0,0,0,0,0}, {581637,181,0,0,0,0,0}, {1191943,156,0,1,0,0,0},
	{2367496,181,0,0,0,0,0}, {802819,205,0,0,0,0,0}, {4558852,150,0,1,0,0,0}, {18149382,153,0,9,0,0,0},
	{6635526,181,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,1,0,0,0}, {18247699,342,0,1,0,0,0}, {18329618,202,0,4,12,1,0}, {18407445,181,0,4,12,1,0},
	{17948682,338,0,1,0,0,0}, {17993739,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {18087950,341,0,1,0,0,0},
	{819207,202,0,1,0,0,0}, {18149382,153,0,9,0,0,0}, {18497552,177,0,1,0,0,0}, {18567191,176,0,0,0,0,0},
	{18665484,153,0,1,0,0,0}, {18718730,337,0,1,0,0,0}, {12955656,340,0,1,0,0,0}, {581637,181,0,0,0,0,0},
	{1191943,156,0,1,0,0,0}, {802819,205,0,0,0,0,0}, {18763793,205,0,0,0,0,0}, {4558852,150,0,1,0,0,0},
	{2617352,178,0,0,0,0,0}, {18837516,181,0,8,0,0,0}, {18890760,339,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{413700,153,0,10,0,1,0}, {18980868,153,0,8,0,0,0}, {6131718,181,0,8,0,0,0}, {6635526,181,0,8,0,0,0},
	{19001361,192,140,8,0,0,0}, {19075077,192,139,8,0,0,0}, {3203080,192,138,10,0,2,0}, {19099665,186,0,8,0,0,0},
	{19173387,343,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {19279884,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0}, {385030,192,180,24,0,0,0},
	{1929222,192,177,26,0,1,0}, {1957896,192,178,8,0,0,0}, {19333133,181,0,14,4,2,0}, {19390483,153,0,14,4,2,0},
	{19472393,344,0,1,0,0,0}, {454663,181,0,10,0,3,0}, {3264521,181,0,8,0,0,0}, {9326610,194,0,12,10,4,0},
	{9404432,174,0,12,10,4,0}, {9474064,186,0,12,10,4,0}, {13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0},
	{19513357,153,0,8,0,0,0}, {9543689,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{11120649,181,0,1,0,0,0}, {8130574,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {15798287,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {385030,192,65,26,0,1,0}, {454663,181,0,10,0,2,0}, {19648523,181,0,9,0,0,0},
	{2048012,186,0,12,6,3,0}, {2203660,174,0,12,6,3,0}, {2101262,194,0,12,6,3,0}, {19697674,194,0,8,0,0,0},
	{6131718,181,0,8,0,0,0}, {19742726,181,0,10,0,4,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{2682888,153,0,8,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {5431303,181,0,1,0,0,0},
	{385030,192,67,26,0,1,0}, {3203080,153,0,9,0,0,0}, {1908740,153,0,10,0,2,0}, {454663,181,0,8,0,0,0},
	{3264521,181,0,8,0,0,0}, {11976721,194,0,12,9,3,0}, {1536015,174,0,12,9,3,0}, {15319046,197,0,8,0,0,0},
	{9543689,181,0,9,0,0,0}, {19841042,181,0,9,0,0,0}, {19918856,181,0,1,0,0,0}, {19955718,181,0,1,0,0,0},
	{19984396,181,0,1,0,0,0}, {20037637,345,0,9,0,0,0}, {20062218,202,0,0,0,0,0}, {20107278,153,0,1,0,0,0},
	{20168717,151,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {20295696,168,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,70,26,0,1,0},
	{413700,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {5287943,194,0,0,0,0,0}, {1626118,181,0,9,0,0,0},
	{13246473,181,0,1,0,0,0}, {6131718,205,0,0,0,0,0}, {606219,202,0,8,0,0,0}, {12820487,181,0,11,0,2,0},
	{10768391,346,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {20295696,168,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,70,26,0,1,0},
	{20439049,192,44,8,0,0,0}, {413700,153,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {454663,181,0,8,0,0,0},
	{1130500,197,0,8,0,0,0}, {1626118,181,0,9,0,0,0}, {20480013,181,0,0,0,0,0}, {13893641,181,0,0,0,0,0},
	{13934601,349,0,9,0,0,0}, {606219,202,0,8,0,0,0}, {20537357,153,0,9,0,0,0}, {12820487,347,0,11,0,2,0},
	{9293831,348,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {385030,192,160,26,0,1,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {20693005,153,0,0,0,0,0},
	{20750345,153,0,0,0,0,0}, {20791306,181,0,10,0,2,0}, {20836360,181,0,10,0,3,0}, {20873235,181,0,10,0,4,0},
	{3559431,181,0,10,0,5,0}, {20955146,356,0,0,0,0,0}, {21000209,355,0,1,0,0,0}, {21073934,353,0,9,0,0,0},
	{21135369,351,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,75,26,0,1,0}, {21217293,370,0,1,0,0,0},
	{16531461,154,0,10,0,2,0}, {21274636,365,0,1,0,0,0}, {413700,153,0,9,0,0,0}, {4804619,153,0,8,0,0,0},
	{1957896,153,0,0,0,0,0}, {454663,181,0,8,0,0,0}, {21327885,181,0,9,0,0,0}, {5431303,181,0,1,0,0,0},
	{2404363,369,0,9,0,0,0}, {5611531,181,0,9,0,0,0}, {5931014,174,0,0,0,0,0}, {21385222,162,0,0,0,0,0},
	{4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0}, {11038729,366,0,9,0,0,0}, {10178567,181,0,1,0,0,0},
	{21413903,367,0,0,0,0,0}, {2367496,368,0,1,0,0,0}, {21479439,181,0,0,0,0,0}, {696326,181,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,76,26,0,1,0}, {21581838,154,0,10,0,2,0}, {434180,202,0,8,0,0,0}, {8286228,181,0,8,0,0,0},
	{1191943,156,0,1,0,0,0}, {5931014,174,0,8,0,0,0}, {21643275,153,0,11,0,3,0}, {21692431,192,0,9,0,0,0},
	{21757959,206,0,10,0,4,0}, {21790726,202,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,87,24,0,0,0},
	{5287943,194,0,0,0,0,0}, {10645511,181,0,0,0,0,0}, {10678280,181,0,0,0,0,0}, {21893129,181,0,0,0,0,0},
	{544776,181,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,1,0,0,0}, {385030,192,87,24,0,0,0}, {6602759,181,0,0,0,0,0}, {3559431,192,171,0,0,0,0},
	{11317259,202,0,0,0,0,0}, {5287943,194,0,0,0,0,0}, {14807052,181,0,0,0,0,0}, {22011919,181,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,77,26,0,1,0}, {21217293,372,0,1,0,0,0}, {413700,153,0,9,0,0,0}, {11038729,371,0,9,0,0,0},
	{4190215,181,0,10,0,2,0}, {8286228,181,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {22134799,181,0,1,0,0,0},
	{22200331,181,0,0,0,0,0}, {22249476,181,0,1,0,0,0}, {10178567,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0},
	{1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,8,0,0,0}, {1474574,193,0,8,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {22335495,187,0,11,0,3,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{22405130,202,0,0,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0},
	{1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0},
	{22450194,181,0,10,0,2,0}, {22528015,181,0,9,0,0,0}, {3559431,181,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{22405130,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0},
	{1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0},
	{413700,192,216,8,0,0,0}, {22663182,373,0,11,0,2,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1323015,199,0,0,0,0,0}, {5726213,374,0,1,0,0,0},
	{10358792,375,0,1,0,0,0}, {22790151,378,0,1,0,0,0}, {22822920,191,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,82,26,0,1,0}, {413700,153,0,10,0,2,0}, {10534919,153,0,0,0,0,0}, {10567683,192,37,10,0,3,0},
	{4190215,181,0,10,0,4,0}, {10584078,174,0,8,0,0,0}, {5287943,194,0,10,0,5,0}, {10035207,181,0,0,0,0,0},
	{10645511,181,0,10,0,6,0}, {10678280,181,0,10,0,7,0}, {1957896,153,0,0,0,0,0}, {22945813,153,0,0,0,0,0},
	{10715148,153,0,0,0,0,0}, {10768391,399,0,1,0,0,0}, {10801164,181,0,0,0,0,0}, {10854420,181,0,0,0,0,0},
	{10940421,395,0,0,0,0,0}, {10965000,181,0,0,0,0,0}, {11001864,181,0,0,0,0,0}, {23035909,181,0,0,0,0,0},
	{23060493,181,0,0,0,0,0}, {3559431,192,171,10,0,8,0}, {11317259,202,0,0,0,0,0}, {11366410,202,0,1,0,0,0},
	{23117840,174,0,1,0,0,0}, {8052744,388,0,1,0,0,0}, {8130574,400,0,1,0,0,0}, {11038729,389,0,1,0,0,0},
	{11079689,397,0,1,0,0,0}, {23187466,201,0,0,0,0,0}, {11120649,390,0,11,0,9,0}, {11161608,382,0,0,0,0,0},
	{11198468,391,0,1,0,0,0}, {11509767,383,0,1,0,0,0}, {11542540,392,0,1,0,0,0}, {7139333,401,0,9,0,0,0},
	{11595783,396,0,0,0,0,0}, {11628552,153,0,0,0,0,0}, {11665412,151,0,0,0,0,0}, {11685899,398,0,1,0,0,0},
	{23232525,174,0,0,0,0,0}, {23289870,386,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0},
	{7950351,205,0,9,0,0,0}, {385030,192,96,26,0,1,0}, {23433232,153,0,8,0,0,0}, {4190215,181,0,10,0,2,0},
	{1130500,194,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {16453644,153,0,10,0,3,0}, {23502851,153,0,8,0,0,0},
	{23519242,174,0,4,4,4,0}, {23564296,193,0,4,4,4,0}, {23601162,202,0,4,4,4,0}, {23646214,149,0,12,3,5,0},
	{23674888,179,0,12,3,5,0}, {23711753,202,0,12,3,5,0}, {23752716,190,0,8,0,0,0}, {23805967,190,0,12,8,6,0},
	{23871499,149,0,12,8,6,0}, {23920653,179,0,12,8,6,0}, {23977996,193,0,12,8,6,0}, {24031246,202,0,12,8,6,0},
	{4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {24092681,402,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,86,26,0,1,0}, {3203080,153,0,9,0,0,0}, {1908740,153,0,10,0,2,0}, {454663,181,0,10,0,3,0},
	{5931014,174,0,8,0,0,0}, {3264521,181,0,8,0,0,0}, {1626118,181,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{24174607,192,88,26,0,1,0}, {24240145,153,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {1957896,153,0,8,0,0,0},
	{606219,153,0,10,0,2,0}, {454663,181,0,10,0,3,0}, {24313865,193,0,12,5,4,0}, {24354836,153,0,12,5,4,0},
	{24440838,403,0,1,0,0,0}, {24469514,193,0,8,0,0,0}, {11923468,202,0,0,0,0,0}, {24514571,181,0,8,0,0,0},
	{8089609,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {24563723,153,0,1,0,0,0}, {24612880,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,1,0}, {385030,192,160,26,0,2,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {5160965,192,186,10,0,3,0},
	{1875975,191,0,0,0,0,0}, {7163908,404,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6897670,190,0,8,0,0,0},
	{413700,192,92,10,0,1,0}, {24772614,190,0,10,0,2,0}, {1908740,153,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{2617352,204,0,8,0,0,0}, {24801294,181,0,8,0,0,0}, {22663182,407,0,1,0,0,0}, {24862726,408,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {24961041,168,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {25034761,205,0,14,6,1,0}, {25075727,191,0,14,6,1,0}, {25141269,153,0,14,6,1,0},
	{385030,192,93,26,0,2,0}, {454663,181,0,0,0,0,0}, {3264521,181,0,0,0,0,0}, {9326610,194,0,0,0,0,0},
	{9543689,181,0,0,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{25231377,181,0,1,0,0,0}, {25305104,181,0,0,0,0,0}, {19955718,181,0,0,0,0,0}, {25374735,159,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{6897670,190,0,24,0,0,0}, {25513994,181,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {413700,153,0,9,0,0,0},
	{4853769,153,0,9,0,0,0}, {2367496,181,0,9,0,0,0}, {434180,202,0,8,0,0,0}, {5320711,202,0,8,0,0,0},
	{25559052,199,0,0,0,0,0}, {25612293,151,0,8,0,0,0}, {8372231,156,0,1,0,0,0}, {25636876,181,0,1,0,0,0},
	{25690132,153,0,1,0,0,0}, {25776139,410,0,1,0,0,0}, {25825287,153,0,1,0,0,0}, {22663182,153,0,1,0,0,0},
	{25858061,153,0,1,0,0,0}, {25915406,153,0,1,0,0,0}, {25976851,190,0,0,0,0,0}, {26058765,409,0,1,0,0,0},
	{26116108,411,0,1,0,0,0}, {26169366,202,0,0,0,0,0}, {26263560,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,101,26,0,1,0}, {26353672,154,0,9,0,0,0}, {454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0},
	{26390535,194,0,8,0,0,0}, {5431303,181,0,9,0,0,0}, {26423304,181,0,8,0,0,0}, {26460171,181,0,9,0,0,0},
	{26263560,181,0,9,0,0,0}, {26509326,204,0,8,0,0,0}, {26570769,204,0,8,0,0,0}, {26644498,181,0,8,0,0,0},
	{26722317,153,0,9,0,0,0}, {2367496,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{4558852,150,0,9,0,0,0}, {606219,202,0,8,0,0,0}, {26779654,412,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,103,26,0,1,0}, {11923468,153,0,0,0,0,0}, {26861579,153,0,10,0,2,0}, {4190215,181,0,10,0,3,0},
	{3264521,181,0,0,0,0,0}, {9326610,194,0,14,10,4,0}, {26910736,202,0,14,10,4,0}, {5959688,194,0,0,0,0,0},
	{26980365,190,0,8,0,0,0}, {27037708,153,0,0,0,0,0}, {2367496,181,0,0,0,0,0}, {17674252,181,0,0,0,0,0},
	{17854473,202,0,0,0,0,0}, {17793038,193,0,0,0,0,0}, {15511556,153,0,0,0,0,0}, {27090949,153,0,0,0,0,0},
	{27115532,178,0,0,0,0,0}, {9543689,416,0,9,0,0,0}, {4558852,150,0,9,0,0,0}, {4960266,153,0,1,0,0,0},
	{5005327,181,0,1,0,0,0}, {27168779,190,0,24,0,0,0}, {27217935,153,0,1,0,0,0}, {27283465,415,0,1,0,0,0},
	{27324434,153,0,1,0,0,0}, {27402253,153,0,0,0,0,0}, {4579336,418,0,1,0,0,0}, {27459599,417,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,102,26,0,1,0}, {4190215,181,0,10,0,2,0}, {1130500,194,0,0,0,0,0}, {15441929,181,0,0,0,0,0},
	{27619341,153,0,10,0,3,0}, {27676689,181,0,10,0,4,0}, {27750410,153,0,10,0,5,0}, {27795472,153,0,1,0,0,0},
	{606219,202,0,0,0,0,0}, {26779654,202,0,0,0,0,0}, {27865109,201,0,4,10,6,0}, {27955216,202,0,4,10,6,0},
	{28024854,201,0,4,11,7,0}, {28119057,202,0,4,11,7,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {4190215,181,0,10,0,1,0},
	{1130500,194,0,10,0,2,0}, {15441929,181,0,0,0,0,0}, {28303374,419,0,11,0,3,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0}, {385030,192,160,26,0,3,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0},
	{28446729,196,0,10,0,4,0}, {28487687,192,197,8,0,0,0}, {7516171,192,1,11,0,5,0}, {28520457,427,0,9,0,0,0},
	{28561414,428,0,9,0,0,0}, {17506314,421,0,0,0,0,0}, {28590088,429,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,160,24,0,0,0}, {413700,153,0,9,0,0,0}, {434180,202,0,8,0,0,0}, {15532037,202,0,1,0,0,0},
	{5931014,174,0,0,0,0,0}, {28684295,181,0,8,0,0,0}, {28717070,181,0,8,0,0,0}, {25636876,181,0,9,0,0,0},
	{1191943,432,0,1,0,0,0}, {26263560,181,0,1,0,0,0}, {16580615,181,0,1,0,0,0}, {544776,433,0,1,0,0,0},
	{28778500,436,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,106,26,0,1,0}, {28831759,202,0,0,0,0,0},
	{413700,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {13246473,181,0,8,0,0,0}, {1130500,194,0,8,0,0,0},
	{2404363,443,0,1,0,0,0}, {28897286,181,0,0,0,0,0}, {10178567,181,0,0,0,0,0}, {28925960,441,0,1,0,0,0},
	{28962835,442,0,1,0,0,0}, {29044744,171,0,8,0,0,0}, {29081610,171,0,8,0,0,0}, {29126668,199,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0},
	{413700,153,0,10,0,2,0}, {966678,153,0,4,7,3,0}, {1060880,181,0,4,7,3,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0},
	{1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0},
	{1757199,182,0,1,0,0,0}, {19472393,173,0,1,0,0,0}, {25374735,159,0,1,0,0,0}, {12820487,151,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {6897670,190,0,8,0,0,0},
	{1626118,181,0,8,0,0,0}, {11198468,444,0,11,0,1,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,113,26,0,1,0},
	{29265924,192,112,26,0,2,0}, {851973,202,0,8,0,0,0}, {1908740,153,0,8,0,0,0}, {454663,181,0,8,0,0,0},
	{3264521,181,0,0,0,0,0}, {1130500,194,0,8,0,0,0}, {6131718,181,0,8,0,0,0}, {29286409,153,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {7184389,445,0,1,0,0,0}, {29327371,153,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,115,24,0,0,0}, {19001361,154,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {15532037,202,0,1,0,0,0},
	{606219,202,0,8,0,0,0}, {29265924,192,114,8,0,0,0}, {413700,153,0,9,0,0,0}, {8372231,156,0,1,0,0,0},
	{21757959,148,0,0,0,0,0}, {29413388,153,0,8,0,0,0}, {29466632,447,0,0,0,0,0}, {8286228,181,0,8,0,0,0},
	{696326,181,0,0,0,0,0}, {29503504,446,0,1,0,0,0}, {26169366,202,0,0,0,0,0}, {26263560,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0},
	{1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {1822727,191,0,1,0,0,0},
	{29605898,199,0,8,0,0,0}, {29650951,153,0,8,0,0,0}, {29683728,153,0,8,0,0,0}, {413700,153,0,9,0,0,0},
	{29753358,202,0,8,0,0,0}, {29814799,202,0,8,0,0,0}, {29880329,199,0,8,0,0,0}, {29921311,199,0,8,0,0,0},
	{30052371,153,124,8,0,0,0}, {17506314,199,0,9,0,0,0}, {30134280,199,0,8,0,0,0}, {14266373,448,0,1,0,0,0},
	{30171152,452,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,125,26,0,1,0}, {413700,192,126,10,0,2,0},
	{30298119,191,0,10,0,3,0}, {454663,181,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {30330888,181,0,8,0,0,0},
	{5931014,174,0,10,0,4,0}, {30052371,153,124,24,0,0,0}, {14266373,453,0,1,0,0,0}, {30367761,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,79,26,0,1,0}, {413700,153,0,8,0,0,0},
	{26353672,153,0,8,0,0,0}, {30466052,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {3264521,181,0,8,0,0,0},
	{30486543,194,0,12,7,2,0}, {30552077,174,0,12,7,2,0}, {15319046,197,0,8,0,0,0}, {30609416,181,0,8,0,0,0},
	{4960266,153,0,9,0,0,0}, {2682888,153,0,8,0,0,0}, {17948682,202,0,8,0,0,0}, {19742726,181,0,8,0,0,0},
	{30646278,201,0,8,0,0,0}, {30674949,201,0,8,0,0,0}, {30699526,201,0,8,0,0,0}, {30728200,195,0,8,0,0,0},
	{12820487,151,0,10,0,3,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {1908740,153,0,8,0,0,0},
	{385030,192,129,24,0,0,0}, {17674252,181,0,8,0,0,0}, {11665412,153,0,0,0,0,0}, {30810118,180,0,8,0,0,0},
	{30838794,460,0,1,0,0,0}, {30883845,459,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {7331852,205,0,9,0,0,0},
	{696326,181,0,9,0,0,0}, {385030,192,127,26,0,1,0}, {11923468,153,0,1,0,0,0}, {3203080,153,0,0,0,0,0},
	{31010841,153,0,14,10,2,0}, {31117331,181,0,14,10,2,0}, {454663,181,0,10,0,3,0}, {9293831,181,0,0,0,0,0},
	{5070869,181,0,1,0,0,0}, {11976721,194,0,14,9,4,0}, {1536015,174,0,14,9,4,0}, {9543689,462,0,9,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {6602759,181,0,0,0,0,0}, {19742726,181,0,1,0,0,0},
	{4558852,150,0,1,0,0,0}, {2654214,461,0,0,0,0,0}, {31199244,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{696326,181,0,1,0,0,0}, {385030,192,130,26,0,1,0}, {31330331,153,0,4,12,2,0}, {31445013,181,0,4,12,2,0},
	{3203080,153,0,0,0,0,0}, {31010841,153,0,14,10,3,0}, {31117331,181,0,14,10,3,0}, {454663,181,0,8,0,0,0},
	{9293831,181,0,0,0,0,0}, {5070869,181,0,1,0,0,0}, {9543689,463,0,1,0,0,0}, {2367496,181,0,0,0,0,0},
	{31535127,181,0,1,0,0,0}, {413700,153,0,0,0,0,0}, {2617352,178,0,0,0,0,0}, {31633418,178,0,0,0,0,0},
	{31678476,194,0,8,0,0,0}, {31731726,194,0,0,0,0,0}, {31793163,181,0,0,0,0,0}, {31842312,181,0,1,0,0,0},
	{4558852,150,0,1,0,0,0}, {31879185,161,0,1,0,0,0}, {31952908,464,0,0,0,0,0}, {32006157,181,0,1,0,0,0},
	{31199244,181,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {1908740,153,0,8,0,0,0}, {385030,192,131,24,0,0,0}, {17674252,181,0,8,0,0,0},
	{32145416,153,0,0,0,0,0}, {30810118,178,0,8,0,0,0}, {32182279,202,0,9,0,0,0}, {32215066,480,0,1,0,0,0},
	{32325652,181,0,1,0,0,0}, {32411659,153,0,1,0,0,0}, {32460809,474,0,1,0,0,0}, {30838794,470,0,1,0,0,0},
	{32501782,199,0,0,0,0,0}, {32595981,153,0,1,0,0,0}, {32653316,468,0,1,0,0,0}, {32673809,473,0,1,0,0,0},
	{32747544,465,0,1,0,0,0}, {32849942,472,0,1,0,0,0}, {32944137,475,0,0,0,0,0}, {32985106,469,0,1,0,0,0},
	{33062928,181,0,1,0,0,0}, {33132554,476,0,1,0,0,0}, {33177608,471,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,133,26,0,1,0}, {11923468,153,0,0,0,0,0}, {1929222,192,132,26,0,2,0}, {3203080,153,0,1,0,0,0},
	{1957896,192,178,8,0,0,0}, {1994764,190,0,24,0,0,0}, {33288207,190,0,12,8,3,0}, {33353745,181,0,12,8,3,0},
	{31010841,153,0,14,10,4,0}, {31117331,181,0,14,10,4,0}, {454663,181,0,10,0,5,0}, {3264521,181,0,0,0,0,0},
	{5070869,181,0,1,0,0,0}, {13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0}, {9543689,181,0,0,0,0,0},
	{19513357,153,0,8,0,0,0}, {3592200,181,0,0,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0},
	{33427475,153,0,0,0,0,0}, {11120649,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {31879185,161,0,1,0,0,0},
	{33509391,481,0,0,0,0,0}, {31952908,483,0,0,0,0,0}, {33574929,181,0,0,0,0,0}, {32006157,181,0,1,0,0,0},
	{31199244,181,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0},
	{385030,192,128,26,0,1,0}, {11923468,153,0,1,0,0,0}, {3203080,153,0,8,0,0,0}, {31010841,153,0,14,10,2,0},
	{31117331,181,0,14,10,2,0}, {454663,181,0,10,0,3,0}, {9293831,181,0,8,0,0,0}, {11976721,194,0,12,9,4,0},
	{1536015,174,0,12,9,4,0}, {33730572,194,0,8,0,0,0}, {33783825,181,0,0,0,0,0}, {19648523,181,0,1,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {2654214,161,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{413700,153,0,8,0,0,0}, {15482886,154,0,8,0,0,0}, {33927198,153,0,8,0,0,0}, {34054163,153,0,8,0,0,0},
	{34136093,153,0,8,0,0,0}, {34258959,202,0,9,0,0,0}, {34324502,153,0,8,0,0,0}, {34418709,153,0,9,0,0,0},
	{34508815,169,0,9,0,0,0}, {34574357,181,0,9,0,0,0}, {34664472,181,0,9,0,0,0}, {34766864,181,0,9,0,0,0},
	{34836490,181,0,9,0,0,0}, {1191943,181,0,9,0,0,0}, {34881549,181,0,9,0,0,0}, {434180,485,0,11,0,1,0},
	{34938894,168,0,9,0,0,0}, {35000350,484,0,9,0,0,0}, {35127314,488,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{454663,181,0,8,0,0,0}, {35328007,153,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {385030,153,0,8,0,0,0},
	{24469514,194,0,8,0,0,0}, {35360779,194,0,8,0,0,0}, {8708110,174,0,8,0,0,0}, {35409941,174,0,8,0,0,0},
	{35500056,194,0,8,0,0,0}, {35602454,194,0,8,0,0,0}, {35696650,153,0,8,0,0,0}, {35741723,489,0,9,0,0,0},
	{35856390,181,0,8,0,0,0}, {35885065,181,0,8,0,0,0}, {11079689,490,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {454663,181,0,9,0,0,0},
	{36061191,153,0,8,0,0,0}, {36093965,153,0,8,0,0,0}, {36151307,153,0,9,0,0,0}, {36200469,181,0,9,0,0,0},
	{36290572,491,0,9,0,0,0}, {20791306,175,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {454663,181,0,9,0,0,0}, {36454423,153,0,8,0,0,0},
	{36093965,153,0,8,0,0,0}, {36151307,153,0,9,0,0,0}, {36552718,153,0,8,0,0,0}, {30728200,178,0,8,0,0,0},
	{36290572,492,0,9,0,0,0}, {36614161,181,0,9,0,0,0}, {20791306,175,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{36798468,153,0,10,0,1,0}, {36818963,190,0,8,0,0,0}, {17674252,181,0,9,0,0,0}, {36900882,493,0,9,0,0,0},
	{36978697,496,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {454663,181,0,9,0,0,0}, {606219,202,0,8,0,0,0}, {37134347,497,0,9,0,0,0},
	{413700,153,0,8,0,0,0}, {37183494,153,0,8,0,0,0}, {37212169,153,0,8,0,0,0}, {37253130,153,0,8,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {37416980,153,0,10,0,1,0},
	{37502994,153,0,8,0,0,0}, {2617352,178,0,10,0,2,0}, {17674252,181,0,9,0,0,0}, {30838794,181,0,9,0,0,0},
	{18567191,176,0,8,0,0,0}, {37580820,153,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {454663,181,0,9,0,0,0},
	{606219,202,0,8,0,0,0}, {34054163,153,0,8,0,0,0}, {34508815,169,0,9,0,0,0}, {37769238,181,0,8,0,0,0},
	{17674252,181,0,9,0,0,0}, {37863439,498,0,9,0,0,0}, {37928971,499,0,11,0,1,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{38105109,153,0,10,0,1,0}, {37502994,153,0,8,0,0,0}, {30838794,181,0,9,0,0,0}, {19742726,181,0,9,0,0,0},
	{38195215,500,0,9,0,0,0}, {38260757,501,0,11,0,2,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {454663,181,0,9,0,0,0}, {38490134,153,0,8,0,0,0},
	{8646670,153,0,8,0,0,0}, {38584341,153,0,8,0,0,0}, {20791306,175,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{8015880,191,0,9,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,10,0,2,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,8,0,0,0}, {1380361,199,0,0,0,0,0}, {38748164,191,0,8,0,0,0},
	{6635526,191,0,9,0,0,0}, {38768651,154,0,14,5,3,0}, {38817800,205,0,14,5,3,0}, {3203080,192,134,8,0,0,0},
	{38854661,505,0,9,0,0,0}, {38879248,192,135,0,0,0,0}, {38948879,504,0,1,0,0,0}, {39014405,191,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {38768651,154,0,14,5,1,0},
	{38817800,205,0,14,5,1,0}, {31793163,506,0,9,0,0,0}, {13287430,181,0,8,0,0,0}, {10035207,181,0,8,0,0,0},
	{1626118,181,0,8,0,0,0}, {6131718,508,0,10,0,2,0}, {39096331,181,0,8,0,0,0}, {10117126,153,0,8,0,0,0},
	{39145480,507,0,8,0,0,0}, {38854661,181,0,9,0,0,0}, {17506314,191,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{413700,192,194,8,0,0,0}, {39256080,198,0,10,0,1,0}, {4190215,181,0,8,0,0,0}, {19918856,181,0,8,0,0,0},
	{19742726,181,0,8,0,0,0}, {9543689,181,0,8,0,0,0}, {2617352,178,0,8,0,0,0}, {39325708,511,0,8,0,0,0},
	{39378951,516,0,9,0,0,0}, {39411723,202,0,8,0,0,0}, {39460871,509,0,9,0,0,0}, {39493644,198,0,8,0,0,0},
	{39546890,512,0,9,0,0,0}, {39591943,181,0,9,0,0,0}, {39624720,513,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {434180,202,0,10,0,1,0},
	{385030,192,160,26,0,2,0}, {1855492,192,143,10,0,3,0}, {1130500,194,0,10,0,4,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {39096331,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1355781,202,0,0,0,0,0}, {39747592,517,0,11,0,5,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {7331852,205,0,1,0,0,0}, {385030,192,180,26,0,1,0},
	{1929222,192,177,26,0,2,0}, {4190215,181,0,10,0,3,0}, {3264521,181,0,0,0,0,0}, {14770184,194,0,10,0,4,0},
	{39845895,181,0,8,0,0,0}, {39878674,181,0,1,0,0,0}, {39956502,153,0,1,0,0,0}, {40050707,153,0,1,0,0,0},
	{40132616,520,0,0,0,0,0}, {40169482,523,0,1,0,0,0}, {40214542,518,0,0,0,0,0}, {4558852,150,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,148,26,0,1,0}, {3203080,153,0,1,0,0,0},
	{1908740,153,0,10,0,2,0}, {454663,181,0,8,0,0,0}, {38854661,181,0,9,0,0,0}, {3264521,181,0,8,0,0,0},
	{11976721,194,0,12,9,3,0}, {1536015,174,0,12,9,3,0}, {40325135,186,0,12,9,3,0}, {40390672,197,0,12,9,3,0},
	{15319046,197,0,8,0,0,0}, {9543689,181,0,9,0,0,0}, {40460301,178,0,12,5,4,0}, {40517652,153,0,12,5,4,0},
	{40603659,202,0,12,5,4,0}, {40652812,190,0,12,5,4,0}, {40706060,198,0,12,5,4,0}, {40759306,179,0,12,5,4,0},
	{40804362,180,0,12,5,4,0}, {40849424,183,0,12,5,4,0}, {40919049,203,0,12,5,4,0}, {40960013,194,0,12,5,4,0},
	{41017355,174,0,12,5,4,0}, {23433232,153,0,0,0,0,0}, {41066510,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{2682888,153,0,0,0,0,0}, {41127942,153,0,0,0,0,0}, {19918856,181,0,0,0,0,0}, {19742726,181,0,0,0,0,0},
	{41156622,525,0,1,0,0,0}, {41218057,181,0,9,0,0,0}, {19648523,181,0,9,0,0,0}, {41259017,524,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {3203080,153,0,9,0,0,0},
	{1908740,153,0,10,0,1,0}, {339978,168,0,9,0,0,0}, {41390097,192,154,1,0,0,0}, {41463830,190,0,0,0,0,0},
	{41127942,153,0,0,0,0,0}, {41558035,202,0,0,0,0,0}, {41639955,527,0,0,0,0,0}, {41721873,526,0,1,0,0,0},
	{41795602,181,0,0,0,0,0}, {41873427,181,0,0,0,0,0}, {41955349,181,0,0,0,0,0}, {42045461,181,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,1,0}, {851973,202,0,8,0,0,0}, {385030,192,160,26,0,2,0},
	{1855492,192,149,10,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {42217484,190,0,8,0,0,0}, {1908740,192,0,10,0,4,0}, {5320711,199,0,0,0,0,0},
	{38748164,191,0,8,0,0,0}, {13705224,192,186,9,0,0,0}, {42270726,190,0,10,0,5,0}, {413700,190,0,10,0,6,0},
	{10358792,190,0,10,0,7,0}, {42299404,191,0,0,0,0,0}, {42352653,191,0,0,0,0,0}, {19472393,529,0,1,0,0,0},
	{42409992,528,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {42516485,532,0,11,0,1,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6897670,190,0,24,0,0,0},
	{413700,153,0,9,0,0,0}, {434180,202,0,8,0,0,0}, {15532037,202,0,1,0,0,0}, {8372231,156,0,1,0,0,0},
	{21757959,148,0,1,0,0,0}, {696326,181,0,8,0,0,0}, {1191943,533,0,1,0,0,0}, {26263560,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{6897670,190,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {14807052,181,0,8,0,0,0}, {42692633,181,0,8,0,0,0},
	{16580615,181,0,9,0,0,0}, {1908740,153,0,9,0,0,0}, {4853769,153,0,9,0,0,0}, {2367496,181,0,9,0,0,0},
	{42799121,181,0,1,0,0,0}, {8372231,156,0,9,0,0,0}, {26263560,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {19472393,534,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{6897670,190,0,24,0,0,0}, {434180,167,0,9,0,0,0}, {8372231,156,0,9,0,0,0}, {42950662,192,13,8,0,0,0},
	{42979337,193,0,8,0,0,0}, {23805967,190,0,28,8,1,0}, {43020304,194,0,28,8,1,0}, {21757959,148,0,9,0,0,0},
	{43089933,153,0,0,0,0,0}, {43147284,190,0,4,13,2,0}, {43233300,198,0,4,13,2,0}, {25612293,151,0,1,0,0,0},
	{1191943,536,0,1,0,0,0}, {25858061,535,0,1,0,0,0}, {43319315,181,0,1,0,0,0}, {8286228,181,0,8,0,0,0},
	{7163908,537,0,25,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,87,26,0,1,0}, {6602759,181,0,0,0,0,0},
	{39145480,181,0,0,0,0,0}, {5287943,194,0,10,0,2,0}, {10678280,181,0,0,0,0,0}, {11595783,181,0,10,0,3,0},
	{43458571,193,0,0,0,0,0}, {10940421,181,0,0,0,0,0}, {13246473,181,0,10,0,4,0}, {30810118,171,0,10,0,5,0},
	{43507725,153,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,87,26,0,1,0}, {5931014,174,0,8,0,0,0},
	{5287943,194,0,10,0,2,0}, {43655181,181,0,8,0,0,0}, {6602759,181,0,0,0,0,0}, {11276297,181,0,0,0,0,0},
	{3559431,192,171,0,0,0,0}, {11317259,202,0,0,0,0,0}, {43458571,193,0,10,0,3,0}, {43712525,171,0,10,0,4,0},
	{43769873,168,0,0,0,0,0}, {17362950,538,0,1,0,0,0}, {11628552,153,0,0,0,0,0}, {11685899,539,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{434180,167,0,9,0,0,0}, {8372231,156,0,9,0,0,0}, {42950662,192,13,8,0,0,0}, {42979337,193,0,8,0,0,0},
	{21757959,148,0,1,0,0,0}, {25612293,151,0,0,0,0,0}, {8286228,181,0,8,0,0,0}, {6897670,190,0,24,0,0,0},
	{7163908,540,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {413700,153,0,8,0,0,0}, {385030,192,160,26,0,1,0},
	{913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0}, {1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0},
	{1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0},
	{1757199,182,0,1,0,0,0}, {1822727,191,0,1,0,0,0}, {8192004,546,0,1,0,0,0}, {5902342,541,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{6897670,190,0,8,0,0,0}, {434180,167,0,9,0,0,0}, {8372231,156,0,9,0,0,0}, {21757959,148,0,9,0,0,0},
	{42950662,192,13,8,0,0,0}, {42979337,193,0,8,0,0,0}, {25612293,151,0,1,0,0,0}, {43986957,548,0,1,0,0,0},
	{25858061,153,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6897670,190,0,8,0,0,0}, {5931014,174,0,8,0,0,0},
	{44113932,181,0,8,0,0,0}, {14807052,181,0,8,0,0,0}, {1908740,153,0,9,0,0,0}, {4853769,153,0,9,0,0,0},
	{2367496,181,0,9,0,0,0}, {42799121,181,0,1,0,0,0}, {8372231,156,0,9,0,0,0}, {26058765,549,0,1,0,0,0},
	{26116108,550,0,1,0,0,0}, {26169366,202,0,0,0,0,0}, {26263560,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0},
	{385030,192,79,26,0,1,0}, {11923468,153,0,8,0,0,0}, {3203080,153,0,8,0,0,0}, {1908740,153,0,8,0,0,0},
	{454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0}, {44208145,194,0,12,9,3,0}, {44281871,174,0,12,9,3,0},
	{44347407,202,0,12,9,3,0}, {44412940,149,0,12,9,3,0}, {44466190,179,0,12,9,3,0}, {3592200,181,0,8,0,0,0},
	{4460552,181,0,8,0,0,0}, {9543689,552,0,9,0,0,0}, {2367496,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0},
	{5005327,181,0,9,0,0,0}, {2682888,153,0,9,0,0,0}, {3559431,153,0,8,0,0,0}, {44527622,181,0,1,0,0,0},
	{44556300,153,0,1,0,0,0}, {44609554,181,0,1,0,0,0}, {44687368,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{44724235,551,0,1,0,0,0}, {44773389,181,0,1,0,0,0}, {44830728,153,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {24440838,181,0,11,0,1,0},
	{44912654,174,0,4,8,2,0}, {44974096,194,0,4,8,2,0}, {5959688,197,0,10,0,3,0}, {14995462,205,0,1,0,0,0},
	{2367496,181,0,0,0,0,0}, {10117126,153,0,1,0,0,0}, {8212488,153,0,0,0,0,0}, {6107141,553,0,3,0,4,0},
	{6160390,554,0,1,0,0,0}, {7208969,184,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {19648523,191,0,1,0,0,0},
	{385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {45101067,192,186,9,0,0,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1908740,154,0,9,0,0,0}, {11198468,555,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {45240333,191,0,8,0,0,0}, {385030,192,163,26,0,1,0},
	{454663,181,0,8,0,0,0}, {3264521,181,0,8,0,0,0}, {45297672,194,0,8,0,0,0}, {1626118,181,0,8,0,0,0},
	{6131718,181,0,8,0,0,0}, {11198468,559,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6897670,190,0,24,0,0,0},
	{4190215,181,0,10,0,1,0}, {16453644,153,0,9,0,0,0}, {434180,167,0,9,0,0,0}, {8372231,156,0,9,0,0,0},
	{42950662,192,13,8,0,0,0}, {42979337,193,0,8,0,0,0}, {21757959,148,0,9,0,0,0}, {25612293,151,0,1,0,0,0},
	{5931014,174,0,0,0,0,0}, {25858061,561,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0},
	{7950351,205,0,9,0,0,0}, {5431303,181,0,1,0,0,0}, {8015880,181,0,1,0,0,0}, {13434895,168,0,8,0,0,0},
	{385030,192,180,26,0,1,0}, {1929222,192,177,26,0,2,0}, {1957896,192,178,8,0,0,0}, {1908740,153,0,8,0,0,0},
	{454663,181,0,0,0,0,0}, {3264521,181,0,0,0,0,0}, {13500426,194,0,0,0,0,0}, {1626118,181,0,0,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {5902342,562,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{22405130,202,0,0,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0},
	{966678,153,0,4,7,2,0}, {1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {5320711,202,0,1,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0},
	{1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0},
	{1757199,182,0,1,0,0,0}, {1822727,191,0,1,0,0,0}, {20791306,181,0,10,0,3,0}, {20836360,181,0,8,0,0,0},
	{20873235,181,0,8,0,0,0}, {3559431,181,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {22405130,202,0,8,0,0,0},
	{876552,202,0,0,0,0,0}, {385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0},
	{1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,8,0,0,0}, {5320711,202,0,1,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0},
	{1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0},
	{1822727,191,0,1,0,0,0}, {413700,192,181,10,0,3,0}, {45629452,192,216,0,0,0,0}, {22663182,565,0,11,0,4,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{851973,202,0,8,0,0,0}, {12214280,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,182,26,0,1,0},
	{45740050,153,0,8,0,0,0}, {45817861,153,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {38854661,153,0,9,0,0,0},
	{24092681,153,0,9,0,0,0}, {1191943,155,0,9,0,0,0}, {1757199,182,0,1,0,0,0}, {45842439,153,0,9,0,0,0},
	{2367496,153,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {45875210,181,0,9,0,0,0}, {5931014,174,0,8,0,0,0},
	{45920263,181,0,8,0,0,0}, {45953045,181,0,8,0,0,0}, {15511556,181,0,9,0,0,0}, {46043149,153,0,8,0,0,0},
	{4558852,150,0,1,0,0,0}, {46100483,566,0,1,0,0,0}, {46116873,567,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,183,26,0,1,0}, {5931014,174,0,8,0,0,0}, {3899397,181,0,10,0,2,0}, {46223370,181,0,10,0,3,0},
	{46268427,202,0,0,0,0,0}, {46317577,202,0,0,0,0,0}, {46358535,181,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,0,0,0,0}, {6635526,181,0,0,0,0,0}, {385030,192,148,10,0,1,0}, {41127942,153,0,8,0,0,0},
	{1908740,153,0,8,0,0,0}, {454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0}, {9326610,194,0,12,10,3,0},
	{9404432,174,0,12,10,3,0}, {24092681,181,0,8,0,0,0}, {9543689,181,0,8,0,0,0}, {4960266,153,0,1,0,0,0},
	{5005327,181,0,1,0,0,0}, {46452741,181,0,1,0,0,0}, {46477322,568,0,1,0,0,0}, {17432586,202,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {385030,192,160,26,0,1,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {20693005,153,0,0,0,0,0},
	{20750345,153,0,0,0,0,0}, {20791306,181,0,10,0,2,0}, {20836360,181,0,8,0,0,0}, {3559431,181,0,10,0,3,0},
	{20955146,573,0,0,0,0,0}, {46612492,571,0,8,0,0,0}, {21135369,569,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{6897670,190,0,24,0,0,0}, {4739087,153,0,9,0,0,0}, {4804619,153,0,9,0,0,0}, {4853769,153,0,9,0,0,0},
	{5726213,181,0,11,0,1,0}, {46702607,174,0,8,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {19648523,191,0,0,0,0,0}, {385030,192,160,26,0,3,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,10,0,4,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1908740,192,0,10,0,5,0}, {38748164,192,186,11,0,6,0}, {413700,192,192,10,0,7,0}, {46833674,202,0,0,0,0,0},
	{46878725,202,0,0,0,0,0}, {46903306,192,193,0,0,0,0}, {24440838,192,186,1,0,0,0}, {46948362,190,0,0,0,0,0},
	{46993419,190,0,0,0,0,0}, {47042570,192,189,1,0,0,0}, {47087624,192,191,1,0,0,0}, {47124485,202,0,1,0,0,0},
	{41259017,574,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {8015880,181,0,9,0,0,0}, {47210507,168,0,8,0,0,0}, {385030,192,180,26,0,1,0},
	{1929222,192,177,26,0,2,0}, {3203080,153,0,9,0,0,0}, {1957896,192,178,8,0,0,0}, {1994764,190,0,24,0,0,0},
	{1908740,153,0,8,0,0,0}, {47259659,153,0,9,0,0,0}, {47308816,178,0,12,8,3,0}, {47378445,180,0,12,8,3,0},
	{47435789,179,0,12,8,3,0}, {454663,181,0,10,0,4,0}, {3264521,181,0,8,0,0,0}, {9326610,194,0,12,10,5,0},
	{9404432,174,0,12,10,5,0}, {9474064,186,0,12,10,5,0}, {47493135,190,0,12,8,6,0}, {47558679,153,0,12,8,6,0},
	{13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0}, {19513357,153,0,8,0,0,0}, {9543689,181,0,9,0,0,0},
	{47656972,153,0,9,0,0,0}, {47710225,181,0,9,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{11120649,181,0,1,0,0,0}, {8130574,181,0,1,0,0,0}, {19918856,181,0,9,0,0,0}, {2682888,153,0,9,0,0,0},
	{4558852,150,0,1,0,0,0}, {5353490,202,0,8,0,0,0}, {15798287,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{4739087,153,0,9,0,0,0}, {4804619,153,0,9,0,0,0}, {4853769,153,0,9,0,0,0}, {4894735,153,0,8,0,0,0},
	{47804424,181,0,10,0,1,0}, {385030,192,195,10,0,2,0}, {5160965,197,0,10,0,3,0}, {5185539,197,0,10,0,4,0},
	{47841290,190,0,0,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {47923219,168,0,8,0,0,0},
	{385030,192,199,24,0,0,0}, {413700,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {48005132,194,0,8,0,0,0},
	{6635526,181,0,1,0,0,0}, {6602759,181,0,1,0,0,0}, {6664202,575,0,0,0,0,0}, {6709258,577,0,1,0,0,0},
	{48058377,576,0,1,0,0,0}, {24092681,153,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{48177165,153,0,8,0,0,0}, {48234514,153,0,9,0,0,0}, {48312330,202,0,8,0,0,0}, {6664202,153,0,9,0,0,0},
	{48357386,578,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0}, {385030,192,160,26,0,3,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{45842439,154,0,9,0,0,0}, {7516171,192,1,8,0,0,0}, {48484359,584,0,1,0,0,0}, {1855492,192,201,10,0,4,0},
	{48517128,190,0,10,0,5,0}, {9293831,582,0,9,0,0,0}, {48554000,202,0,9,0,0,0}, {413700,205,0,10,0,6,0},
	{48623630,191,0,8,0,0,0}, {48685066,192,212,8,0,0,0}, {48730120,585,0,0,0,0,0}, {48766988,583,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0},
	{385030,192,160,26,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {48873481,593,0,9,0,0,0}, {48914438,191,0,9,0,0,0},
	{14266373,586,0,11,0,4,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {385030,192,203,26,0,1,0}, {1191943,156,0,9,0,0,0}, {5185539,197,0,8,0,0,0},
	{10117126,202,0,10,0,2,0}, {48996360,202,0,10,0,3,0}, {11821061,202,0,8,0,0,0}, {49033223,594,0,10,0,4,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,204,24,0,0,0}, {3203080,153,0,9,0,0,0}, {1908740,153,0,10,0,1,0}, {606219,202,0,8,0,0,0},
	{10358792,596,0,9,0,0,0}, {30838794,595,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {49192972,153,0,8,0,0,0}, {49246224,198,0,8,0,0,0},
	{49315859,202,0,8,0,0,0}, {49397779,153,0,8,0,0,0}, {49479687,598,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {16531461,153,0,8,0,0,0},
	{49582088,153,0,8,0,0,0}, {49618965,153,0,9,0,0,0}, {49709068,202,0,9,0,0,0}, {49762314,601,0,9,0,0,0},
	{49807366,603,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {49192972,153,0,8,0,0,0}, {49246224,198,0,8,0,0,0}, {49905680,202,0,9,0,0,0},
	{49479687,607,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {5320711,202,0,8,0,0,0}, {50098180,609,0,9,0,0,0}, {50118667,610,0,9,0,0,0},
	{8646670,608,0,9,0,0,0}, {24440838,611,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {50266131,153,0,8,0,0,0}, {50348050,153,0,8,0,0,0},
	{50425875,153,0,8,0,0,0}, {50507786,168,0,8,0,0,0}, {50552844,202,0,8,0,0,0}, {50606097,168,0,9,0,0,0},
	{50679827,202,0,9,0,0,0}, {50761743,153,0,9,0,0,0}, {50827284,202,0,9,0,0,0}, {50913296,153,0,8,0,0,0},
	{50982931,612,0,9,0,0,0}, {51064840,613,0,8,0,0,0}, {51101711,617,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{413700,153,0,8,0,0,0}, {385030,153,0,8,0,0,0}, {15482886,153,0,8,0,0,0}, {606219,202,0,8,0,0,0},
	{6131718,181,0,9,0,0,0}, {5320711,202,0,8,0,0,0}, {51261446,619,0,9,0,0,0}, {12955656,622,0,9,0,0,0},
	{51290132,181,0,8,0,0,0}, {48873481,624,0,8,0,0,0}, {1908740,618,0,9,0,0,0}, {434180,620,0,9,0,0,0},
	{51376143,626,0,9,0,0,0}, {16453644,623,0,9,0,0,0}, {51441675,181,0,8,0,0,0}, {51490823,181,0,8,0,0,0},
	{51523591,181,0,8,0,0,0}, {51556366,181,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {5431303,181,0,9,0,0,0},
	{696326,181,0,9,0,0,0}, {385030,192,205,24,0,0,0}, {4190215,181,0,0,0,0,0}, {413700,153,206,0,0,0,0},
	{51679244,628,0,0,0,0,0}, {9326610,194,0,12,10,1,0}, {9404432,174,0,12,10,1,0}, {9474064,186,0,12,10,1,0},
	{51732488,181,0,0,0,0,0}, {31793163,181,0,0,0,0,0}, {31842312,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,207,24,0,0,0}, {3203080,153,0,8,0,0,0}, {1957896,192,178,8,0,0,0}, {51826707,153,0,14,4,1,0},
	{51908621,181,0,14,4,1,0}, {2617352,178,0,10,0,2,0}, {19472393,629,0,1,0,0,0}, {9326610,194,0,12,10,3,0},
	{9404432,174,0,12,10,3,0}, {9474064,186,0,12,10,3,0}, {13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0},
	{51732488,181,0,9,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {51965963,181,0,0,0,0,0},
	{52015113,181,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {7860245,191,0,8,0,0,0}, {7950351,205,0,8,0,0,0},
	{5431303,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,210,26,0,1,0},
	{11923468,153,0,8,0,0,0}, {52076558,153,0,8,0,0,0}, {1929222,192,209,10,0,2,0}, {1957896,192,178,0,0,0,0},
	{1908740,153,0,8,0,0,0}, {606219,202,0,8,0,0,0}, {38854661,181,0,8,0,0,0}, {52137987,181,0,8,0,0,0},
	{3264521,181,0,8,0,0,0}, {52154383,174,0,8,0,0,0}, {13500426,194,0,0,0,0,0}, {52219916,194,0,8,0,0,0},
	{13545481,181,0,8,0,0,0}, {19513357,153,0,1,0,0,0}, {581637,181,0,8,0,0,0}, {2367496,181,0,8,0,0,0},
	{4960266,153,0,0,0,0,0}, {5005327,181,0,0,0,0,0}, {11120649,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{15798287,181,0,1,0,0,0}, {52273163,632,0,0,0,0,0}, {52322309,630,0,1,0,0,0}, {52346886,631,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {385030,192,160,26,0,1,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,10,0,2,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1380361,199,0,8,0,0,0}, {1855492,192,31,10,0,3,0}, {7417864,640,0,8,0,0,0}, {7454734,639,0,8,0,0,0},
	{52473866,190,0,8,0,0,0}, {52518922,634,0,1,0,0,0}, {52563977,637,0,0,0,0,0}, {52604938,192,39,0,0,0,0},
	{52649996,642,0,0,0,0,0}, {52703243,641,0,0,0,0,0}, {52752391,633,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {385030,192,175,26,0,1,0}, {52830218,181,0,10,0,2,0}, {19955718,192,174,10,0,3,0},
	{52875269,195,0,8,0,0,0}, {52899846,202,0,8,0,0,0}, {15319046,194,0,8,0,0,0}, {2404363,643,0,1,0,0,0},
	{52928517,644,0,0,0,0,0}, {52953092,650,0,1,0,0,0}, {52973576,648,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{339978,168,0,8,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0},
	{385030,192,160,26,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {53055494,657,0,1,0,0,0}, {31793163,652,0,1,0,0,0},
	{53084168,654,0,0,0,0,0}, {53121031,653,0,1,0,0,0}, {1875975,181,0,1,0,0,0}, {53153800,667,0,1,0,0,0},
	{52928517,658,0,0,0,0,0}, {52953092,665,0,1,0,0,0}, {52973576,663,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{385030,192,160,26,0,1,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{53227529,190,0,8,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {53268487,669,0,0,0,0,0},
	{52563977,674,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {24440838,181,0,9,0,0,0}, {53379086,202,0,9,0,0,0}, {53440516,153,0,8,0,0,0},
	{385030,192,217,10,0,1,0}, {24469514,194,0,8,0,0,0}, {53461006,153,0,8,0,0,0}, {53522449,153,0,9,0,0,0},
	{53596169,186,0,0,0,0,0}, {53637133,194,0,0,0,0,0}, {53694477,193,0,0,0,0,0}, {53751821,153,0,8,0,0,0},
	{26980365,678,0,1,0,0,0}, {53809163,677,0,0,0,0,0}, {53858313,679,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,87,26,0,1,0}, {5287943,194,0,10,0,2,0}, {4190215,181,0,10,0,3,0}, {3264521,181,0,0,0,0,0},
	{53977099,194,0,10,0,4,0}, {54026250,181,0,10,0,5,0}, {54071313,680,0,11,0,6,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{10567683,192,12,24,0,0,0}, {413700,192,11,8,0,0,0}, {163844,202,0,8,0,0,0}, {54276100,202,0,9,0,0,0},
	{54296580,202,0,8,0,0,0}, {54317064,202,0,8,0,0,0}, {54353925,202,0,8,0,0,0}, {54378506,202,0,8,0,0,0},
	{35328007,202,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{54439941,195,0,8,0,0,0}, {47042570,192,162,24,0,0,0}, {18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0},
	{1908740,192,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54509583,181,0,12,6,1,0},
	{54575116,202,0,12,6,1,0}, {54628356,194,0,8,0,0,0}, {163844,199,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {6242315,192,0,8,0,0,0}, {126984,192,0,8,0,0,0}, {6356996,189,0,0,0,0,0},
	{802819,206,0,8,0,0,0}, {54693892,204,0,8,0,0,0}, {54714372,189,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{54734856,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54902790,154,0,9,0,0,0}, {163844,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {42270726,205,0,8,0,0,0}, {819207,202,0,8,0,0,0},
	{1908740,192,0,8,0,0,0}, {54960135,202,0,8,0,0,0}, {54992908,190,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {434180,202,0,8,0,0,0}, {8372231,156,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {42270726,192,56,8,0,0,0}, {54439941,202,0,8,0,0,0}, {10567683,192,57,24,0,0,0},
	{55156740,201,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{413700,192,60,10,0,1,0}, {434180,202,0,10,0,2,0}, {1191943,155,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0}, {47042570,192,162,24,0,0,0}, {18980868,202,0,8,0,0,0},
	{42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{413700,192,17,10,0,1,0}, {1875975,191,0,9,0,0,0}, {966678,153,0,12,7,2,0}, {1060880,181,0,12,7,2,0},
	{55316491,202,0,9,0,0,0}, {55365642,327,0,9,0,0,0}, {55410698,328,0,9,0,0,0}, {55455749,201,0,8,0,0,0},
	{55480324,329,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0},
	{47042570,192,162,24,0,0,0}, {18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,198,0,8,0,0,0},
	{163844,202,0,8,0,0,0}, {55603221,153,0,9,0,0,0}, {5353490,202,0,8,0,0,0}, {55693318,186,0,8,0,0,0},
	{47493135,190,0,12,8,1,0}, {47558679,153,0,12,8,1,0}, {15511556,153,0,8,0,0,0}, {27090949,153,0,8,0,0,0},
	{41127942,153,0,8,0,0,0}, {55721995,350,0,9,0,0,0}, {55771152,180,0,8,0,0,0}, {55840792,178,0,8,0,0,0},
	{55943186,178,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0},
	{47042570,192,162,24,0,0,0}, {18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{56164356,202,0,10,0,1,0}, {56184846,192,158,9,0,0,0}, {56246281,202,0,8,0,0,0}, {56287251,190,0,8,0,0,0},
	{56369157,202,0,8,0,0,0}, {1908740,154,0,9,0,0,0}, {56393735,362,0,8,0,0,0}, {56426501,202,0,8,0,0,0},
	{17506314,199,0,8,0,0,0}, {5320711,199,0,8,0,0,0}, {56451084,199,0,8,0,0,0}, {15532037,202,0,9,0,0,0},
	{56504323,204,0,8,0,0,0}, {56520707,202,0,8,0,0,0}, {38748164,357,0,8,0,0,0}, {56537104,205,0,8,0,0,0},
	{413700,364,0,9,0,0,0}, {56606744,189,0,12,12,2,0}, {56709139,190,0,12,12,2,0}, {56791061,191,0,12,12,2,0},
	{56881168,192,0,12,12,2,0}, {56950800,193,0,12,12,2,0}, {57020436,194,0,12,12,2,0}, {57106451,195,0,12,12,2,0},
	{57188366,196,0,12,12,2,0}, {57249811,197,0,12,12,2,0}, {57331731,198,0,12,12,2,0}, {57413652,199,0,12,12,2,0},
	{57499663,200,0,12,12,2,0}, {57565207,201,0,12,12,2,0}, {57663506,202,0,12,12,2,0}, {57741328,203,0,12,12,2,0},
	{57810967,204,0,12,12,2,0}, {57909263,205,0,12,12,2,0}, {57974799,206,0,12,12,2,0}, {58040336,207,0,12,12,2,0},
	{58109971,148,0,12,12,2,0}, {58191887,149,0,12,12,2,0}, {58257430,150,0,12,12,2,0}, {58351638,151,0,12,12,2,0},
	{58445851,153,0,12,12,2,0}, {58560530,154,0,12,12,2,0}, {58638360,156,0,12,12,2,0}, {58740753,158,0,12,12,2,0},
	{58814484,160,0,12,12,2,0}, {58900500,162,0,12,12,2,0}, {58986517,167,0,12,12,2,0}, {59076630,168,0,12,12,2,0},
	{59170833,171,0,12,12,2,0}, {59244562,174,0,12,12,2,0}, {59322388,178,0,12,12,2,0}, {59408401,179,0,12,12,2,0},
	{59482129,180,0,12,12,2,0}, {59555861,181,0,12,12,2,0}, {59645975,183,0,12,12,2,0}, {59744277,184,0,12,12,2,0},
	{59834386,186,0,12,12,2,0}, {59912217,155,0,12,12,2,0}, {60018711,157,0,12,12,2,0}, {60117019,159,0,12,12,2,0},
	{60231702,165,0,12,12,2,0}, {60325919,173,0,12,12,2,0}, {60456987,182,0,12,12,2,0}, {60571677,187,0,12,12,2,0},
	{60694552,188,0,12,12,2,0}, {60796946,161,0,12,12,2,0}, {60874768,170,0,12,12,2,0}, {60944402,199,0,8,0,0,0},
	{61022220,202,0,8,0,0,0}, {61075473,189,0,12,5,3,0}, {61149196,190,0,12,5,3,0}, {61202446,191,0,12,5,3,0},
	{61263881,192,0,12,5,3,0}, {61304841,193,0,12,5,3,0}, {61345805,194,0,12,5,3,0}, {61403148,195,0,12,5,3,0},
	{61456391,196,0,12,5,3,0}, {61489164,197,0,12,5,3,0}, {61542412,198,0,12,5,3,0}, {61595661,199,0,12,5,3,0},
	{61653000,200,0,12,5,3,0}, {61689872,201,0,12,5,3,0}, {61759499,202,0,12,5,3,0}, {61808649,203,0,12,5,3,0},
	{61849616,204,0,12,5,3,0}, {61919240,205,0,12,5,3,0}, {61956104,206,0,12,5,3,0}, {61992969,207,0,12,5,3,0},
	{62033932,148,0,12,5,3,0}, {62087176,149,0,12,5,3,0}, {62124047,150,0,12,5,3,0}, {62189583,151,0,12,5,3,0},
	{62255124,153,0,12,5,3,0}, {62341131,154,0,12,5,3,0}, {62390289,156,0,12,5,3,0}, {62464010,158,0,12,5,3,0},
	{62509069,160,0,12,5,3,0}, {62566413,162,0,12,5,3,0}, {62623758,167,0,12,5,3,0}, {62685199,168,0,12,5,3,0},
	{62750730,171,0,12,5,3,0}, {62795787,174,0,12,5,3,0}, {62844941,178,0,12,5,3,0}, {62902282,179,0,12,5,3,0},
	{62947338,180,0,12,5,3,0}, {62992398,181,0,12,5,3,0}, {63053840,183,0,12,5,3,0}, {63123470,184,0,12,5,3,0},
	{63184907,186,0,12,5,3,0}, {63234066,155,0,12,5,3,0}, {63311888,157,0,12,5,3,0}, {63381524,159,0,12,5,3,0},
	{63467535,165,0,12,5,3,0}, {63533080,173,0,12,5,3,0}, {63635476,182,0,12,5,3,0}, {63721494,187,0,12,5,3,0},
	{63815697,188,0,12,5,3,0}, {63889419,161,0,12,5,3,0}, {63938569,170,0,12,5,3,0}, {63979539,189,0,12,7,4,0},
	{64061454,190,0,12,7,4,0}, {64122896,191,0,12,7,4,0}, {64192523,192,0,12,7,4,0}, {64241675,193,0,12,7,4,0},
	{64290831,194,0,12,7,4,0}, {64356366,195,0,12,7,4,0}, {64417801,196,0,12,7,4,0}, {64458766,197,0,12,7,4,0},
	{64520206,198,0,12,7,4,0}, {64581647,199,0,12,7,4,0}, {64647178,200,0,12,7,4,0}, {64692242,201,0,12,7,4,0},
	{64770061,202,0,12,7,4,0}, {64827403,203,0,12,7,4,0}, {64876562,204,0,12,7,4,0}, {64954378,205,0,12,7,4,0},
	{64999434,206,0,12,7,4,0}, {65044491,207,0,12,7,4,0}, {65093646,148,0,12,7,4,0}, {65155082,149,0,12,7,4,0},
	{65200145,150,0,12,7,4,0}, {65273873,151,0,12,7,4,0}, {65347606,153,0,12,7,4,0}, {65441805,154,0,12,7,4,0},
	{65499155,156,0,12,7,4,0}, {65581068,158,0,12,7,4,0}, {65634319,160,0,12,7,4,0}, {65699855,162,0,12,7,4,0},
	{65765392,167,0,12,7,4,0}, {65835025,168,0,12,7,4,0}, {65908748,171,0,12,7,4,0}, {65961997,174,0,12,7,4,0},
	{66019343,178,0,12,7,4,0}, {66084876,179,0,12,7,4,0}, {66138124,180,0,12,7,4,0}, {66191376,181,0,12,7,4,0},
	{66261010,183,0,12,7,4,0}, {66338832,184,0,12,7,4,0}, {66408461,186,0,12,7,4,0}, {66465812,155,0,12,7,4,0},
	{66551826,157,0,12,7,4,0}, {66629654,159,0,12,7,4,0}, {66723857,165,0,12,7,4,0}, {66797594,173,0,12,7,4,0},
	{66908182,182,0,12,7,4,0}, {67002392,187,0,12,7,4,0}, {67104787,188,0,12,7,4,0}, {67186701,161,0,12,7,4,0},
	{67244043,170,0,12,7,4,0}, {67293191,360,0,9,0,0,0}, {67325964,193,0,12,8,5,0}, {67379216,194,0,12,8,5,0},
	{67448847,197,0,12,8,5,0}, {67514380,203,0,12,8,5,0}, {67567631,195,0,12,8,5,0}, {67633167,198,0,12,8,5,0},
	{67698707,201,0,12,8,5,0}, {67780627,204,0,12,8,5,0}, {67862544,178,0,12,8,5,0}, {67932172,193,0,12,8,6,0},
	{67985424,194,0,12,8,6,0}, {68055055,197,0,12,8,6,0}, {68120588,203,0,12,8,6,0}, {68173839,195,0,12,8,6,0},
	{68239375,198,0,12,8,6,0}, {68304915,201,0,12,8,6,0}, {68386835,204,0,12,8,6,0}, {68468752,178,0,12,8,6,0},
	{68538377,198,0,8,0,0,0}, {24092681,196,0,9,0,0,0}, {68579338,359,0,9,0,0,0}, {55316491,190,0,8,0,0,0},
	{68624394,190,0,8,0,0,0}, {68669456,202,0,8,0,0,0}, {68739081,190,0,8,0,0,0}, {68780039,358,0,8,0,0,0},
	{48484359,361,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {606219,202,0,8,0,0,0},
	{434180,196,0,8,0,0,0}, {126984,192,0,10,0,1,0}, {46833674,202,0,8,0,0,0}, {17391625,205,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {802819,205,0,2,0,1,0}, {68898833,189,0,4,5,2,0},
	{40652812,190,0,4,5,2,0}, {68972558,191,0,4,5,2,0}, {69033993,192,0,4,5,2,0}, {69074953,193,0,4,5,2,0},
	{40960013,194,0,4,5,2,0}, {69115916,195,0,4,5,2,0}, {69169159,196,0,4,5,2,0}, {69201932,197,0,4,5,2,0},
	{40706060,198,0,4,5,2,0}, {69255181,199,0,4,5,2,0}, {69312520,200,0,4,5,2,0}, {69349392,201,0,4,5,2,0},
	{40603659,202,0,4,5,2,0}, {40919049,203,0,4,5,2,0}, {69419024,204,0,4,5,2,0}, {69488648,205,0,4,5,2,0},
	{69525512,206,0,4,5,2,0}, {69562377,207,0,4,5,2,0}, {69603340,148,0,4,5,2,0}, {69656584,149,0,4,5,2,0},
	{69693455,150,0,4,5,2,0}, {69758991,151,0,4,5,2,0}, {40517652,153,0,4,5,2,0}, {69824523,154,0,4,5,2,0},
	{69873681,156,0,4,5,2,0}, {69947402,158,0,4,5,2,0}, {69992461,160,0,4,5,2,0}, {70049805,162,0,4,5,2,0},
	{70107150,167,0,4,5,2,0}, {70168591,168,0,4,5,2,0}, {70234122,171,0,4,5,2,0}, {41017355,174,0,4,5,2,0},
	{40460301,178,0,4,5,2,0}, {40759306,179,0,4,5,2,0}, {40804362,180,0,4,5,2,0}, {70279182,181,0,4,5,2,0},
	{40849424,183,0,4,5,2,0}, {70340622,184,0,4,5,2,0}, {70402059,186,0,4,5,2,0}, {70451218,155,0,4,5,2,0},
	{70529040,157,0,4,5,2,0}, {70598676,159,0,4,5,2,0}, {70684687,165,0,4,5,2,0}, {70750232,173,0,4,5,2,0},
	{70852628,182,0,4,5,2,0}, {70938646,187,0,4,5,2,0}, {71032849,188,0,4,5,2,0}, {71106571,161,0,4,5,2,0},
	{71155721,170,0,4,5,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {10567683,192,141,24,0,0,0},
	{163844,202,0,8,0,0,0}, {71237638,202,0,8,0,0,0}, {71266309,202,0,9,0,0,0}, {71290886,202,0,9,0,0,0},
	{71319558,202,0,9,0,0,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{10567683,192,99,24,0,0,0}, {413700,153,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {54439941,202,0,8,0,0,0},
	{5931014,174,0,8,0,0,0}, {71393288,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {35328007,153,0,10,0,1,0}, {1269772,153,0,8,0,0,0}, {385030,153,0,10,0,2,0},
	{71495689,174,0,10,0,3,0}, {35360779,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{71557129,196,0,8,0,0,0}, {8802315,197,0,8,0,0,0}, {6131718,205,0,8,0,0,0}, {1875975,191,0,9,0,0,0},
	{71598088,154,0,9,0,0,0}, {71634947,154,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{54439941,195,0,8,0,0,0}, {71675912,192,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{385030,192,144,2,0,1,0}, {71753731,208,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{434180,192,0,8,0,0,0}, {10567683,192,150,10,0,1,0}, {56504323,198,0,8,0,0,0}, {56520707,202,0,8,0,0,0},
	{71852045,202,0,8,0,0,0}, {413700,192,17,10,0,2,0}, {1875975,191,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {5160965,194,0,8,0,0,0}, {5185539,194,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {23674888,179,0,12,3,1,0}, {71983122,153,0,12,3,1,0},
	{42950662,153,0,8,0,0,0}, {72060932,153,0,8,0,0,0}, {72081430,153,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {30646278,178,0,8,0,0,0}, {30674949,178,0,8,0,0,0},
	{72253445,178,0,8,0,0,0}, {72278022,178,0,8,0,0,0}, {72306701,178,0,8,0,0,0}, {72364048,178,0,8,0,0,0},
	{72433669,202,0,8,0,0,0}, {19075077,202,0,9,0,0,0}, {72458247,202,0,9,0,0,0}, {7045125,151,0,9,0,0,0},
	{29650951,153,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,8,0,0,0}, {413700,153,0,10,0,1,0}, {5931014,178,0,10,0,2,0}, {72560668,153,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0}, {47042570,192,162,24,0,0,0},
	{18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {72740867,178,0,8,0,0,0}, {72757252,178,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {72802313,178,0,8,0,0,0}, {72843275,178,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {17391625,202,0,8,0,0,0}, {413700,205,0,8,0,0,0}, {339978,168,0,8,0,0,0},
	{54960135,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {413700,192,169,10,0,1,0},
	{56369157,202,0,8,0,0,0}, {54960135,202,0,8,0,0,0}, {72998920,199,0,8,0,0,0}, {802819,206,0,8,0,0,0},
	{7786504,151,0,8,0,0,0}, {13705224,191,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{53055494,178,0,10,0,1,0}, {5931014,195,0,10,0,2,0}, {73084934,195,0,8,0,0,0}, {73113610,195,0,8,0,0,0},
	{73158666,195,0,8,0,0,0}, {73203722,201,0,10,0,3,0}, {6356996,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {413700,154,0,11,0,1,0}, {73289732,197,0,10,0,2,0}, {73310211,181,0,10,0,3,0},
	{73326602,181,0,8,0,0,0}, {73371660,192,0,0,0,0,0}, {73424905,192,0,0,0,0,0}, {6356996,189,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {73531406,178,0,12,6,1,0},
	{73592843,179,0,12,6,1,0}, {73641996,202,0,12,6,1,0}, {73695242,153,0,8,0,0,0}, {73740298,202,0,8,0,0,0},
	{41156622,597,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{3239941,194,0,9,0,0,0}, {49807366,668,0,8,0,0,0}, {1908740,153,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {413700,192,211,10,0,1,0}, {434180,202,0,8,0,0,0}, {2048012,186,0,12,6,2,0},
	{73887759,181,0,12,6,2,0}, {73953290,193,0,12,6,2,0}, {2101262,194,0,12,6,2,0}, {6356996,159,0,9,0,0,0},
	{24092681,165,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {1908740,154,0,10,0,1,0},
	{40517652,153,0,14,5,2,0}, {40460301,178,0,14,5,2,0}, {40759306,179,0,14,5,2,0}, {70279182,181,0,14,5,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {544776,181,0,10,0,1,0},
	{1957896,201,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{74661893,181,0,2,0,1,0}, {74686470,190,0,0,0,0,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {56164356,202,0,2,0,1,0}, {46833674,165,0,2,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,6,2,0,1,0},
	{36798468,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{10358792,181,0,10,0,1,0}, {75083785,214,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {75276298,153,0,8,0,0,0}, {75321362,202,0,8,0,0,0}, {1626118,181,0,8,0,0,0},
	{41127942,153,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{36978697,153,0,0,0,0,0}, {75513869,153,0,3,0,1,0}, {606219,202,0,0,0,0,0}, {75571205,194,0,0,0,0,0},
	{3522568,192,166,0,0,0,0}, {75595789,153,0,0,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,9,0,0,0}, {5726213,181,0,8,0,0,0},
	{75751432,192,152,8,0,0,0}, {385030,192,153,10,0,1,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {36798468,153,0,1,0,0,0},
	{73310211,181,0,8,0,0,0}, {75857925,202,0,0,0,0,0}, {434180,202,0,0,0,0,0}, {11276297,190,0,10,0,1,0},
	{2367496,181,0,0,0,0,0}, {14995462,205,0,1,0,0,0}, {20037637,154,0,0,0,0,0}, {16580615,218,0,0,0,0,0},
	{75882508,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{21757959,202,0,0,0,0,0}, {413700,192,145,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {76111876,181,0,8,0,0,0}, {413700,154,0,0,0,0,0}, {36798468,154,0,0,0,0,0},
	{76132361,154,0,0,0,0,0}, {20537357,154,0,1,0,0,0}, {434180,202,0,8,0,0,0}, {606219,202,0,0,0,0,0},
	{76173317,189,0,8,0,0,0}, {17362950,220,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,202,0,2,0,1,0}, {40603659,202,0,6,5,2,0}, {68898833,189,0,6,5,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {15511556,202,0,0,0,0,0},
	{76374024,181,0,10,0,1,0}, {413700,154,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {76566537,181,0,0,0,0,0}, {6131718,181,0,0,0,0,0}, {76607505,194,0,4,9,1,0},
	{76681231,174,0,4,9,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,0,0,0,0}, {76910604,194,0,4,4,1,0}, {76963850,174,0,4,4,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {11079689,153,0,0,0,0,0},
	{77164552,181,0,0,0,0,0}, {76910604,194,0,4,4,1,0}, {76963850,174,0,4,4,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {77344779,195,0,0,0,0,0},
	{77393925,192,157,0,0,0,0}, {30728200,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {7163908,230,0,9,0,0,0}, {77471751,205,0,8,0,0,0}, {13705224,147,0,40,0,0,0},
	{13676550,229,0,8,0,0,0}, {6602759,227,0,8,0,0,0}, {39145480,228,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {41127942,192,98,10,0,1,0}, {802819,205,0,10,0,2,0},
	{77590539,202,0,8,0,0,0}, {77639695,197,0,8,0,0,0}, {77705223,202,0,8,0,0,0}, {77737995,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {385030,202,0,10,0,1,0},
	{2367496,205,0,8,0,0,0}, {77877252,202,0,8,0,0,0}, {52219916,197,0,8,0,0,0}, {3559431,147,0,40,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {29265924,192,190,8,0,0,0},
	{52875269,195,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{78028808,202,0,10,0,1,0}, {802819,205,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {29265924,192,69,10,0,1,0}, {71852045,199,0,0,0,0,0}, {1875975,191,0,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,10,0,1,0},
	{802819,206,0,8,0,0,0}, {13893641,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {26263560,234,0,1,0,0,0}, {78450701,204,0,0,0,0,0}, {71852045,199,0,0,0,0,0},
	{78508048,235,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{12214280,154,0,2,0,1,0}, {21757959,206,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {29265924,192,78,10,0,1,0}, {17506314,191,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {29265924,192,188,10,0,1,0}, {71852045,199,0,0,0,0,0},
	{71598088,242,0,8,0,0,0}, {13705224,238,0,9,0,0,0}, {79032331,237,0,1,0,0,0}, {79081483,241,0,1,0,0,0},
	{79130633,240,0,9,0,0,0}, {79171595,191,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,208,2,0,1,0}, {71852045,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,186,10,0,1,0}, {1875975,191,0,8,0,0,0},
	{79511568,191,0,9,0,0,0}, {71852045,199,0,0,0,0,0}, {79032331,239,0,1,0,0,0}, {79581194,192,218,0,0,0,0},
	{79626251,190,0,0,0,0,0}, {79675404,190,0,0,0,0,0}, {79728657,190,0,0,0,0,0}, {79802383,192,51,0,0,0,0},
	{79867921,190,0,0,0,0,0}, {79941649,192,50,0,0,0,0}, {80015375,192,167,1,0,0,0}, {80080909,202,0,1,0,0,0},
	{80138256,202,0,1,0,0,0}, {79081483,241,0,1,0,0,0}, {79130633,240,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,213,2,0,1,0}, {71852045,199,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0},
	{17506314,191,0,10,0,2,0}, {71852045,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {17506314,191,0,0,0,0,0}, {413700,192,192,2,0,2,0},
	{71852045,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{80904196,190,0,8,0,0,0}, {10145799,153,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0}, {819207,202,0,8,0,0,0},
	{81043467,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{81166358,153,0,1,0,0,0}, {24612880,181,0,1,0,0,0}, {81260552,150,0,1,0,0,0}, {17391625,181,0,0,0,0,0},
	{17362950,245,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1855492,192,32,0,0,0,0}, {7860245,191,0,1,0,0,0}, {7950351,205,0,1,0,0,0}, {1908740,153,0,0,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {8192004,181,0,1,0,0,0}, {385030,192,33,18,0,1,0},
	{11923468,153,0,0,0,0,0}, {1994764,190,0,16,0,0,0}, {81399823,186,0,4,9,2,0}, {81465359,174,0,4,9,2,0},
	{81530895,202,0,4,9,2,0}, {2367496,181,0,0,0,0,0}, {9543689,181,0,1,0,0,0}, {2523158,153,0,4,7,3,0},
	{2453520,181,0,4,7,3,0}, {81596427,178,0,0,0,0,0}, {2617352,178,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36798468,153,0,9,0,0,0},
	{24862726,181,0,8,0,0,0}, {73326602,181,0,8,0,0,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81838092,192,170,2,0,1,0}, {11198468,181,0,2,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81977352,153,0,0,0,0,0},
	{5726213,181,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,0,0,0,0}, {126984,202,0,0,0,0,0}, {46833674,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {10395661,249,0,1,0,0,0}, {82300942,251,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,105,2,0,1,0},
	{1908740,153,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {30810118,171,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1130500,193,0,2,0,1,0}, {413700,153,0,0,0,0,0},
	{82628623,148,0,4,8,2,0}, {47710225,181,0,4,8,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {10678280,181,0,2,0,2,0}, {39096331,190,0,0,0,0,0},
	{36798468,153,0,0,0,0,0}, {43986957,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {82821144,153,0,6,9,2,0}, {82923538,181,0,6,9,2,0},
	{413700,153,0,1,0,0,0}, {83001355,153,0,0,0,0,0}, {83050507,153,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,201,0,10,0,1,0}, {83165189,190,0,10,0,2,0},
	{339978,168,0,0,0,0,0}, {544776,181,0,10,0,3,0}, {83189779,202,0,0,0,0,0}, {11366410,202,0,1,0,0,0},
	{23060493,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{55566344,201,0,2,0,1,0}, {83316752,201,0,1,0,0,0}, {83386385,201,0,1,0,0,0}, {83460113,201,0,1,0,0,0},
	{83533843,201,0,1,0,0,0}, {83615751,153,0,0,0,0,0}, {3203080,153,0,0,0,0,0}, {83648528,153,0,2,0,2,0},
	{47087624,153,0,1,0,0,0}, {83718155,153,0,1,0,0,0}, {16883724,193,0,4,8,3,0}, {16936974,174,0,4,8,3,0},
	{83767319,153,0,4,8,4,0}, {82628623,148,0,4,8,4,0}, {47710225,181,0,4,8,4,0}, {2617352,178,0,0,0,0,0},
	{83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {83922947,181,0,1,0,0,0},
	{2682888,153,0,0,0,0,0}, {83939335,153,0,1,0,0,0}, {3264521,181,0,1,0,0,0}, {17362950,257,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0},
	{83615751,153,0,0,0,0,0}, {3203080,153,0,0,0,0,0}, {83648528,153,0,2,0,2,0}, {47087624,153,0,1,0,0,0},
	{83718155,153,0,1,0,0,0}, {2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0},
	{83906563,171,0,0,0,0,0}, {83922947,181,0,1,0,0,0}, {84045833,258,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {83615751,153,0,0,0,0,0},
	{3203080,153,0,0,0,0,0}, {83648528,153,0,2,0,2,0}, {47087624,153,0,1,0,0,0}, {83718155,153,0,1,0,0,0},
	{2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0},
	{83922947,181,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {74661893,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {413700,153,0,1,0,0,0}, {1130500,194,0,0,0,0,0},
	{84316184,153,0,6,9,2,0}, {26644498,181,0,6,9,2,0}, {83922947,181,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {23035909,181,0,0,0,0,0}, {16453644,153,0,0,0,0,0},
	{17391625,168,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{55566344,201,0,2,0,1,0}, {3203080,153,0,2,0,2,0}, {1908740,153,0,0,0,0,0}, {73953290,193,0,4,6,3,0},
	{2203660,174,0,4,6,3,0}, {40652812,190,0,4,5,4,0}, {40603659,202,0,4,5,4,0}, {40460301,178,0,4,5,4,0},
	{69758991,151,0,4,5,4,0}, {70279182,181,0,4,5,4,0}, {10117126,153,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {84652044,201,0,1,0,0,0}, {84705294,201,0,1,0,0,0},
	{84766737,201,0,1,0,0,0}, {10678280,181,0,1,0,0,0}, {83648528,153,0,2,0,1,0}, {47087624,153,0,1,0,0,0},
	{83718155,153,0,1,0,0,0}, {16883724,193,0,4,8,2,0}, {16936974,174,0,4,8,2,0}, {83767319,153,0,4,8,3,0},
	{82628623,148,0,4,8,3,0}, {47710225,181,0,4,8,3,0}, {2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0},
	{73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {2682888,153,0,0,0,0,0}, {83939335,153,0,1,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,269,0,3,0,4,0}, {17362950,264,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {83648528,153,0,2,0,1,0}, {47087624,153,0,1,0,0,0},
	{2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,269,0,3,0,2,0}, {84045833,265,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {83648528,153,0,2,0,1,0}, {47087624,153,0,1,0,0,0},
	{2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,269,0,3,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {84652044,201,0,0,0,0,0}, {84705294,201,0,0,0,0,0}, {85245969,201,0,0,0,0,0},
	{1908740,153,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{55566344,201,0,2,0,1,0}, {83165189,190,0,2,0,2,0}, {544776,181,0,2,0,3,0}, {83189779,202,0,0,0,0,0},
	{23060493,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{84652044,201,0,2,0,1,0}, {84840458,201,0,1,0,0,0}, {11542540,269,0,3,0,2,0}, {17362950,270,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,153,0,2,0,1,0},
	{10117126,153,0,0,0,0,0}, {30810118,171,0,0,0,0,0}, {54439941,195,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {84705294,201,0,2,0,1,0}, {84840458,201,0,1,0,0,0},
	{11542540,269,0,3,0,2,0}, {84045833,271,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {85245969,201,0,2,0,1,0}, {84840458,201,0,1,0,0,0}, {11542540,269,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0},
	{85970954,171,0,0,0,0,0}, {86016016,153,0,0,0,0,0}, {1130500,193,0,0,0,0,0}, {30810118,171,0,2,0,2,0},
	{339978,168,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{86192134,201,0,0,0,0,0}, {413700,192,146,0,0,0,0}, {163844,202,0,2,0,1,0}, {126984,153,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,153,0,10,0,1,0},
	{30810118,171,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{51826707,153,0,0,0,0,0}, {51908621,181,0,0,0,0,0}, {46452741,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,2,0,1,0}, {11198468,181,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,0,2,0,1,0},
	{54960135,202,0,0,0,0,0}, {17506314,202,0,0,0,0,0}, {86626315,278,0,1,0,0,0}, {12955656,279,0,1,0,0,0},
	{12992519,277,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{126984,192,0,0,0,0,0}, {10567683,154,0,0,0,0,0}, {54439941,202,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,0,2,0,1,0}, {69033993,192,0,6,5,2,0},
	{69824523,154,0,6,5,2,0}, {40603659,202,0,6,5,2,0}, {40706060,198,0,6,5,2,0}, {40652812,190,0,6,5,2,0},
	{40960013,194,0,6,5,2,0}, {69115916,195,0,6,5,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,0,10,0,1,0}, {606219,202,0,8,0,0,0}, {30609416,192,85,11,0,2,0},
	{54439941,202,0,10,0,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,0,10,0,1,0}, {74457091,205,0,8,0,0,0}, {606219,202,0,8,0,0,0}, {413700,192,46,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {87162893,202,0,6,7,1,0},
	{87220241,151,0,6,7,1,0}, {56537104,181,0,6,7,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {87162893,202,0,6,7,1,0}, {87220241,151,0,6,7,1,0}, {56537104,181,0,6,7,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,186,10,0,1,0},
	{87539717,202,0,9,0,0,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {29265924,192,43,2,0,1,0}, {54628356,194,0,0,0,0,0}, {74661893,181,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,9,0,0,0},
	{5931014,174,0,8,0,0,0}, {17362950,181,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,71,2,0,1,0}, {87814160,168,0,6,6,2,0}, {87883791,181,0,6,6,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {851973,202,0,0,0,0,0},
	{1908740,153,0,0,0,0,0}, {1626118,181,0,1,0,0,0}, {38854661,181,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{29265924,192,112,0,0,0,0}, {29286409,153,0,0,0,0,0}, {7184389,181,0,1,0,0,0}, {29327371,153,0,0,0,0,0},
	{13975559,288,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{6131718,205,0,0,0,0,0}, {88100877,202,0,0,0,0,0}, {24440838,205,0,0,0,0,0}, {88158221,202,0,0,0,0,0},
	{88215559,290,0,3,0,1,0}, {88248328,293,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,0,0,0,0,0}, {54960135,202,0,0,0,0,0}, {24440838,291,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,0,0,0,0,0},
	{54960135,202,0,0,0,0,0}, {88518667,192,45,18,0,1,0}, {5320711,202,0,0,0,0,0}, {28520457,292,0,1,0,0,0},
	{88567815,292,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{12955656,205,0,2,0,1,0}, {42270726,191,0,0,0,0,0}, {54439941,202,0,2,0,2,0}, {54960135,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {29265924,192,47,2,0,1,0},
	{1908740,192,0,0,0,0,0}, {54960135,202,0,0,0,0,0}, {802819,191,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,9,0,0,0}, {17362950,181,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {12251143,153,0,0,0,0,0},
	{75276298,181,0,1,0,0,0}, {413700,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {15441929,205,0,0,0,0,0}, {74457091,205,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,53,8,0,0,0}, {5931014,174,0,8,0,0,0},
	{5726213,298,0,1,0,0,0}, {5902342,153,0,9,0,0,0}, {20537357,154,0,9,0,0,0}, {1323015,154,0,9,0,0,0},
	{16531461,154,0,9,0,0,0}, {1908740,153,0,9,0,0,0}, {89157642,174,0,8,0,0,0}, {6356996,299,0,9,0,0,0},
	{15122441,297,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{36798468,153,0,2,0,1,0}, {17391625,181,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {89395207,192,52,10,0,1,0}, {17391625,181,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {89513992,190,0,10,0,1,0}, {89550860,181,0,0,0,0,0},
	{89604112,194,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {10534919,153,0,0,0,0,0}, {1150985,181,0,0,0,0,0}, {89784335,194,0,0,0,0,0},
	{89849873,192,58,2,0,2,0}, {1380361,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {87220241,151,0,6,7,1,0}, {56537104,181,0,6,7,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {87220241,151,0,6,7,1,0}, {56537104,181,0,6,7,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {87220241,151,0,6,7,1,0},
	{56537104,181,0,6,7,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,154,0,2,0,1,0}, {74661893,181,0,2,0,2,0}, {7208969,184,0,3,0,3,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,8,0,0,0}, {15319046,194,0,8,0,0,0},
	{15347719,174,0,8,0,0,0}, {15556628,153,0,4,5,1,0}, {15642638,181,0,4,5,1,0}, {413700,153,0,0,0,0,0},
	{10534919,153,0,0,0,0,0}, {163844,202,0,8,0,0,0}, {20537357,315,0,1,0,0,0}, {90238981,312,0,2,0,2,0},
	{90263557,309,0,1,0,0,0}, {5902342,307,0,1,0,0,0}, {14266373,306,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1994764,190,0,16,0,0,0}, {413700,153,0,2,0,1,0},
	{454663,308,0,1,0,0,0}, {1929222,153,0,2,0,2,0}, {90374150,202,0,1,0,0,0}, {385030,153,0,2,0,3,0},
	{9293831,181,0,0,0,0,0}, {90402829,202,0,1,0,0,0}, {9326610,194,0,4,10,4,0}, {9404432,174,0,4,10,4,0},
	{9474064,186,0,4,10,4,0}, {13545481,181,0,1,0,0,0}, {90460175,202,0,1,0,0,0}, {19513357,153,0,1,0,0,0},
	{90525709,153,0,0,0,0,0}, {9543689,181,0,0,0,0,0}, {90583055,202,0,1,0,0,0}, {4960266,153,0,1,0,0,0},
	{5005327,181,0,1,0,0,0}, {10117126,202,0,1,0,0,0}, {90648588,202,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{90701843,204,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{17391625,181,0,3,0,1,0}, {36798468,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {14745605,153,0,0,0,0,0}, {413700,153,0,1,0,0,0}, {90984461,181,0,1,0,0,0},
	{5869575,153,0,1,0,0,0}, {16453644,154,0,0,0,0,0}, {9293831,310,0,1,0,0,0}, {24092681,202,0,0,0,0,0},
	{91041802,153,0,1,0,0,0}, {5931014,174,0,1,0,0,0}, {91086857,174,0,1,0,0,0}, {163844,202,0,0,0,0,0},
	{90374150,202,0,1,0,0,0}, {91127814,313,0,1,0,0,0}, {90701843,204,0,1,0,0,0}, {91156490,311,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {17391625,181,0,0,0,0,0},
	{1908740,153,0,1,0,0,0}, {163844,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {91443221,153,0,4,6,1,0}, {91533327,181,0,4,6,1,0}, {339978,168,0,0,0,0,0},
	{91598861,194,0,0,0,0,0}, {2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0},
	{91656198,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {11595783,202,0,0,0,0,0}, {43458571,194,0,0,0,0,0},
	{39096331,181,0,0,0,0,0}, {13246473,181,0,0,0,0,0}, {90374150,202,0,1,0,0,0}, {90701843,204,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,1,0,0,0},
	{74661893,314,0,1,0,0,0}, {1601541,181,0,8,0,0,0}, {413700,153,0,0,0,0,0}, {91766792,153,0,0,0,0,0},
	{91803660,153,0,1,0,0,0}, {91127814,313,0,1,0,0,0}, {163844,202,0,0,0,0,0}, {90374150,202,0,1,0,0,0},
	{90701843,204,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{40652812,190,0,6,5,1,0}, {69115916,195,0,6,5,1,0}, {40706060,198,0,6,5,1,0}, {69074953,193,0,6,5,1,0},
	{40960013,194,0,6,5,1,0}, {40919049,203,0,6,5,1,0}, {40603659,202,0,6,5,1,0}, {69488648,205,0,6,5,1,0},
	{69758991,151,0,6,5,1,0}, {69824523,154,0,6,5,1,0}, {40460301,178,0,6,5,1,0}, {70279182,181,0,6,5,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {17391625,181,0,3,0,1,0},
	{36798468,153,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{86192134,204,0,1,0,0,0}, {8646670,154,0,2,0,1,0}, {3203080,154,0,1,0,0,0}, {92188679,154,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,10,0,1,0},
	{54439941,202,0,10,0,2,0}, {434180,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,8,0,0,0}, {40460301,178,0,14,5,1,0}, {70234122,171,0,14,5,1,0},
	{92393481,318,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,10,0,1,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {83165189,190,0,0,0,0,0}, {544776,181,0,2,0,1,0}, {83189779,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {92868630,201,0,1,0,0,0},
	{3203080,153,0,0,0,0,0}, {83648528,153,0,0,0,0,0}, {47087624,153,0,1,0,0,0}, {10678280,181,0,0,0,0,0},
	{2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {11001864,181,0,0,0,0,0}, {11038729,321,0,1,0,0,0},
	{17362950,181,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{82821144,153,0,4,9,1,0}, {82923538,181,0,4,9,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {93306891,181,0,2,0,2,0}, {93356044,190,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,2,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {544776,181,0,10,0,1,0},
	{93704199,190,0,0,0,0,0}, {23232525,174,0,0,0,0,0}, {11198468,325,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,153,0,0,0,0,0}, {83648528,153,0,0,0,0,0},
	{47087624,153,0,1,0,0,0}, {10678280,181,0,0,0,0,0}, {93913096,190,0,0,0,0,0}, {434180,202,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {16580615,153,0,0,0,0,0}, {18980868,153,0,0,0,0,0}, {15777796,153,0,0,0,0,0},
	{93949959,326,0,1,0,0,0}, {93982741,190,0,0,0,0,0}, {94072855,153,0,1,0,0,0}, {94171152,205,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0},
	{94449682,204,0,4,7,2,0}, {94527501,202,0,4,7,2,0}, {94584844,171,0,4,7,2,0}, {94638095,204,0,4,4,3,0},
	{94703626,202,0,4,4,3,0}, {94748681,171,0,4,4,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{56164356,202,0,8,0,0,0}, {79081483,202,0,8,0,0,0}, {12599304,191,0,8,0,0,0}, {1908740,154,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {56164356,202,0,8,0,0,0}, {79081483,202,0,8,0,0,0},
	{40960013,194,0,12,5,1,0}, {41017355,174,0,12,5,1,0}, {70049805,162,0,12,5,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {56164356,202,0,10,0,1,0}, {95096841,192,196,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,1,0,0,0}, {17362950,181,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5902342,153,0,2,0,1,0},
	{1130500,194,0,0,0,0,0}, {1626118,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {413700,192,64,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {40460301,178,0,1,0,0,0},
	{69033993,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{95563786,153,0,2,0,1,0}, {819207,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {95682576,202,0,8,0,0,0}, {28897286,205,0,0,0,0,0}, {1269772,205,0,0,0,0,0},
	{95752203,189,0,8,0,0,0}, {95801354,202,0,8,0,0,0}, {95846409,192,214,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {41259017,168,0,0,0,0,0},
	{54439941,202,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {606219,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {413700,192,64,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36978697,153,0,2,0,1,0}, {96284681,190,0,0,0,0,0},
	{36818963,190,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {40460301,178,0,1,0,0,0}, {69033993,153,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {95563786,202,0,2,0,1,0}, {819207,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {95682576,202,0,2,0,1,0},
	{28897286,205,0,2,0,2,0}, {1269772,205,0,2,0,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,192,137,8,0,0,0}, {54353925,192,136,8,0,0,0}, {54628356,197,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0},
	{40517652,153,0,4,5,1,0}, {40460301,178,0,4,5,1,0}, {40759306,179,0,4,5,1,0}, {40652812,190,0,4,5,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5320711,202,0,0,0,0,0},
	{7163908,181,0,10,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,0,0,0,0}, {97112067,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {97234954,151,0,10,0,1,0}, {7565318,154,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3264521,181,0,1,0,0,0}, {3239941,153,0,1,0,0,0},
	{5931014,174,0,8,0,0,0}, {97386508,153,0,0,0,0,0}, {97439759,153,0,0,0,0,0}, {97505297,181,0,0,0,0,0},
	{10768391,181,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,71,10,0,1,0}, {24440838,181,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{413700,153,0,8,0,0,0}, {97771529,179,0,12,4,1,0}, {27115532,178,0,12,4,1,0}, {97812489,180,0,12,4,2,0},
	{97853449,179,0,12,4,2,0}, {97894412,178,0,12,4,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {98086918,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {98115605,352,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{98086918,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {98594828,153,0,0,0,0,0},
	{54439941,195,0,0,0,0,0}, {98648077,153,0,0,0,0,0}, {98705425,354,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {99012613,195,0,0,0,0,0},
	{99037188,195,0,0,0,0,0}, {99057666,195,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {99241997,192,83,0,0,0,0}, {98594828,153,0,0,0,0,0},
	{99299349,181,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,0,0,0,0}, {99532815,198,0,0,0,0,0}, {99598356,198,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {56164356,202,0,10,0,1,0}, {56504323,204,0,10,0,2,0}, {56520707,202,0,10,0,3,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {99885064,192,29,10,0,1,0}, {606219,202,0,8,0,0,0},
	{12599304,191,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {100040707,196,0,10,0,1,0},
	{56451084,202,0,8,0,0,0}, {3522568,192,55,10,0,2,0}, {100057093,202,0,10,0,3,0}, {46833674,202,0,8,0,0,0},
	{46878725,202,0,8,0,0,0}, {6131718,191,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{56369157,202,0,10,0,1,0}, {68898833,189,0,14,5,2,0}, {40652812,190,0,14,5,2,0}, {68972558,191,0,14,5,2,0},
	{69033993,192,0,14,5,2,0}, {69074953,193,0,14,5,2,0}, {40960013,194,0,14,5,2,0}, {69115916,195,0,14,5,2,0},
	{69169159,196,0,14,5,2,0}, {69201932,197,0,14,5,2,0}, {40706060,198,0,14,5,2,0}, {69255181,199,0,14,5,2,0},
	{69312520,200,0,14,5,2,0}, {69349392,201,0,14,5,2,0}, {40603659,202,0,14,5,2,0}, {40919049,203,0,14,5,2,0},
	{69419024,204,0,14,5,2,0}, {69488648,205,0,14,5,2,0}, {69525512,206,0,14,5,2,0}, {69562377,207,0,14,5,2,0},
	{69603340,148,0,14,5,2,0}, {69656584,149,0,14,5,2,0}, {69693455,150,0,14,5,2,0}, {69758991,151,0,14,5,2,0},
	{40517652,153,0,14,5,2,0}, {69824523,154,0,14,5,2,0}, {69873681,156,0,14,5,2,0}, {69947402,158,0,14,5,2,0},
	{69992461,160,0,14,5,2,0}, {70049805,162,0,14,5,2,0}, {70107150,167,0,14,5,2,0}, {70168591,168,0,14,5,2,0},
	{70234122,171,0,14,5,2,0}, {41017355,174,0,14,5,2,0}, {40460301,178,0,14,5,2,0}, {40759306,179,0,14,5,2,0},
	{40804362,180,0,14,5,2,0}, {70279182,181,0,14,5,2,0}, {40849424,183,0,14,5,2,0}, {70340622,184,0,14,5,2,0},
	{70402059,186,0,14,5,2,0}, {70451218,155,0,14,5,2,0}, {70529040,157,0,14,5,2,0}, {70598676,159,0,14,5,2,0},
	{70684687,165,0,14,5,2,0}, {70750232,173,0,14,5,2,0}, {70852628,182,0,14,5,2,0}, {70938646,187,0,14,5,2,0},
	{71032849,188,0,14,5,2,0}, {71106571,161,0,14,5,2,0}, {71155721,170,0,14,5,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {100294664,196,0,10,0,1,0}, {126984,192,0,8,0,0,0}, {100331523,202,0,10,0,2,0},
	{5320711,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {100454413,363,0,9,0,0,0},
	{606219,202,0,8,0,0,0}, {100511751,190,0,8,0,0,0}, {100544517,192,185,10,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {413700,192,68,10,0,1,0}, {56164356,202,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {1908740,205,0,10,0,1,0}, {1875975,191,0,9,0,0,0}, {100827149,191,0,9,0,0,0},
	{100884491,192,184,9,0,0,0}, {79581194,192,168,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {16531461,154,0,2,0,1,0}, {5931014,174,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {24092681,181,0,10,0,1,0}, {10567683,153,0,0,0,0,0},
	{55156740,201,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{101216278,168,0,0,0,0,0}, {53055494,181,0,0,0,0,0}, {101310475,153,0,0,0,0,0}, {101359627,153,0,0,0,0,0},
	{101408782,153,0,1,0,0,0}, {101470223,153,0,1,0,0,0}, {101535762,153,0,1,0,0,0}, {31793163,181,0,0,0,0,0},
	{101613588,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{2367496,181,0,2,0,1,0}, {385030,192,74,0,0,0,0}, {29413388,153,0,0,0,0,0}, {5931014,174,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,9,0,0,0},
	{5931014,174,0,0,0,0,0}, {46223370,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {385030,192,75,2,0,1,0}, {5931014,174,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {24092681,181,0,10,0,1,0}, {36798468,153,0,8,0,0,0},
	{55156740,201,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{385030,192,77,2,0,1,0}, {5931014,174,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {102309907,181,0,14,10,1,0}, {9211923,191,0,14,10,1,0},
	{102391833,153,0,14,10,1,0}, {102498324,165,0,14,10,1,0}, {102584345,159,0,14,10,1,0}, {102690843,187,0,14,10,1,0},
	{102805516,188,0,1,0,0,0}, {102858759,190,0,0,0,0,0}, {102891548,194,0,4,20,2,0}, {103010330,174,0,4,20,2,0},
	{103120924,162,0,4,20,2,0}, {103239706,186,0,4,20,2,0}, {103350285,162,0,0,0,0,0}, {103407628,192,91,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {103550983,202,0,2,0,1,0},
	{413700,192,81,2,0,2,0}, {434180,202,0,0,0,0,0}, {606219,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {103686154,202,0,2,0,1,0}, {103731212,192,186,2,0,2,0},
	{434180,202,0,0,0,0,0}, {606219,199,0,0,0,0,0}, {819207,377,0,1,0,0,0}, {103784465,376,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {103686154,202,0,2,0,1,0},
	{71557129,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{71557129,202,0,2,0,1,0}, {606219,199,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {851973,202,0,10,0,1,0}, {606219,199,0,0,0,0,0}, {104267789,199,0,0,0,0,0},
	{104325134,199,0,0,0,0,0}, {104386564,379,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {22790151,378,0,1,0,0,0}, {104525829,190,0,0,0,0,0}, {79130633,381,0,0,0,0,0},
	{104550411,380,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{851973,202,0,2,0,1,0}, {606219,199,0,0,0,0,0}, {104386564,379,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {86192134,202,0,2,0,1,0}, {413700,202,0,0,0,0,0},
	{434180,202,0,0,0,0,0}, {104927241,202,0,0,0,0,0}, {31842312,202,0,0,0,0,0}, {606219,199,0,0,0,0,0},
	{104968207,190,0,0,0,0,0}, {105033742,190,0,0,0,0,0}, {6602759,376,0,0,0,0,0}, {39145480,376,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1130500,193,0,0,0,0,0},
	{413700,153,0,0,0,0,0}, {82628623,148,0,4,8,1,0}, {47710225,181,0,4,8,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {84652044,201,0,1,0,0,0}, {84705294,201,0,1,0,0,0},
	{85245969,201,0,1,0,0,0}, {10678280,181,0,1,0,0,0}, {83648528,153,0,2,0,1,0}, {47087624,153,0,1,0,0,0},
	{83718155,153,0,1,0,0,0}, {16883724,193,0,4,8,2,0}, {16936974,174,0,4,8,2,0}, {83767319,153,0,4,8,3,0},
	{82628623,148,0,4,8,3,0}, {47710225,181,0,4,8,3,0}, {2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0},
	{73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {2682888,153,0,0,0,0,0}, {83939335,153,0,1,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,392,0,1,0,0,0}, {17362950,384,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {83648528,153,0,2,0,1,0}, {47087624,153,0,1,0,0,0},
	{2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,392,0,1,0,0,0}, {84045833,385,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {83648528,153,0,2,0,1,0}, {47087624,153,0,1,0,0,0},
	{2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,392,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {3203080,153,0,2,0,1,0}, {93913096,190,0,0,0,0,0}, {434180,202,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {16580615,153,0,0,0,0,0}, {18980868,153,0,0,0,0,0}, {15777796,153,0,0,0,0,0},
	{105820169,387,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {94449682,204,0,4,7,2,0}, {94527501,202,0,4,7,2,0}, {94584844,171,0,4,7,2,0},
	{94638095,204,0,4,4,3,0}, {94748681,171,0,4,4,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {10678280,181,0,2,0,2,0}, {39096331,190,0,0,0,0,0},
	{36798468,153,0,0,0,0,0}, {43986957,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {82821144,153,0,6,9,2,0}, {82923538,181,0,6,9,2,0},
	{413700,153,0,1,0,0,0}, {83001355,153,0,0,0,0,0}, {83050507,153,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {83165189,190,0,10,0,1,0}, {544776,181,0,10,0,2,0},
	{11366410,202,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{55566344,201,0,2,0,1,0}, {83316752,201,0,1,0,0,0}, {83386385,201,0,1,0,0,0}, {83460113,201,0,1,0,0,0},
	{83533843,201,0,1,0,0,0}, {83615751,153,0,0,0,0,0}, {3203080,153,0,0,0,0,0}, {83648528,153,0,2,0,2,0},
	{47087624,153,0,1,0,0,0}, {83718155,153,0,1,0,0,0}, {16883724,193,0,4,8,3,0}, {16936974,174,0,4,8,3,0},
	{83767319,153,0,4,8,4,0}, {82628623,148,0,4,8,4,0}, {47710225,181,0,4,8,4,0}, {2617352,178,0,0,0,0,0},
	{83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {83922947,181,0,1,0,0,0},
	{2682888,153,0,0,0,0,0}, {83939335,153,0,1,0,0,0}, {3264521,181,0,1,0,0,0}, {84840458,201,0,1,0,0,0},
	{11542540,392,0,1,0,0,0}, {17362950,393,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {3203080,153,0,2,0,1,0}, {10117126,153,0,0,0,0,0}, {30810118,171,0,0,0,0,0},
	{54439941,195,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{55566344,201,0,2,0,1,0}, {83615751,153,0,0,0,0,0}, {3203080,153,0,0,0,0,0}, {83648528,153,0,2,0,2,0},
	{47087624,153,0,1,0,0,0}, {83718155,153,0,1,0,0,0}, {2617352,178,0,0,0,0,0}, {83865609,171,0,0,0,0,0},
	{73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {83922947,181,0,1,0,0,0}, {84840458,201,0,1,0,0,0},
	{11542540,392,0,1,0,0,0}, {84045833,394,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {83615751,153,0,0,0,0,0}, {3203080,153,0,0,0,0,0},
	{83648528,153,0,2,0,2,0}, {47087624,153,0,1,0,0,0}, {83718155,153,0,1,0,0,0}, {2617352,178,0,0,0,0,0},
	{83865609,171,0,0,0,0,0}, {73084934,195,0,0,0,0,0}, {83906563,171,0,0,0,0,0}, {83922947,181,0,1,0,0,0},
	{84840458,201,0,1,0,0,0}, {11542540,392,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {74661893,181,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {85970954,171,0,0,0,0,0},
	{86016016,153,0,0,0,0,0}, {1130500,193,0,0,0,0,0}, {30810118,171,0,0,0,0,0}, {339978,168,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0},
	{413700,153,0,1,0,0,0}, {1130500,194,0,0,0,0,0}, {84316184,153,0,6,9,2,0}, {26644498,181,0,6,9,2,0},
	{83922947,181,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{86192134,201,0,0,0,0,0}, {413700,192,146,0,0,0,0}, {163844,202,0,0,0,0,0}, {126984,153,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {23035909,181,0,0,0,0,0},
	{16453644,153,0,0,0,0,0}, {17391625,168,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {55566344,201,0,2,0,1,0}, {3203080,153,0,2,0,2,0}, {1908740,153,0,0,0,0,0},
	{73953290,193,0,4,6,3,0}, {2203660,174,0,4,6,3,0}, {40652812,190,0,4,5,4,0}, {40603659,202,0,4,5,4,0},
	{40460301,178,0,4,5,4,0}, {69758991,151,0,4,5,4,0}, {70279182,181,0,4,5,4,0}, {10117126,154,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,153,0,10,0,1,0},
	{30810118,171,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,153,0,2,0,1,0}, {3559431,153,0,0,0,0,0}, {107995154,190,0,0,0,0,0}, {4280328,149,0,4,5,2,0},
	{4366346,179,0,4,5,2,0}, {4317195,174,0,4,5,2,0}, {4411403,202,0,4,5,2,0}, {4558852,150,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {30298119,153,0,8,0,0,0},
	{108122126,178,0,12,6,1,0}, {108183563,179,0,12,6,1,0}, {108232725,153,0,12,6,1,0}, {108322828,202,0,12,6,1,0},
	{108376077,190,0,12,6,1,0}, {108433421,198,0,12,6,1,0}, {108490763,180,0,12,6,1,0}, {108539911,193,0,12,3,2,0},
	{108572683,162,0,12,3,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{56164356,202,0,0,0,0,0}, {56246281,202,0,0,0,0,0}, {56504323,198,0,0,0,0,0}, {56520707,202,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {24440838,405,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,192,186,2,0,1,0}, {108822534,202,0,0,0,0,0}, {1875975,191,0,0,0,0,0},
	{79171595,406,0,1,0,0,0}, {7163908,404,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {10567683,192,90,2,0,1,0}, {1908740,192,42,2,0,2,0}, {15953924,192,89,2,0,3,0},
	{46833674,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,2,0,1,0}, {40517652,153,0,6,5,2,0}, {40652812,190,0,6,5,2,0},
	{40460301,178,0,6,5,2,0}, {40759306,179,0,6,5,2,0}, {70279182,181,0,6,5,2,0}, {102858759,190,0,2,0,3,0},
	{5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{6160390,181,0,2,0,1,0}, {5931014,174,0,0,0,0,0}, {109154312,190,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {109322250,192,61,1,0,0,0}, {109367302,190,0,0,0,0,0},
	{109395986,203,0,0,0,0,0}, {109473808,203,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0}, {5320711,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,2,0,1,0}, {109793286,174,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {109903875,196,0,10,0,1,0},
	{86192134,204,0,8,0,0,0}, {26353672,154,0,10,0,2,0}, {606219,202,0,8,0,0,0}, {26570769,204,0,8,0,0,0},
	{26263560,181,0,9,0,0,0}, {2682888,154,0,8,0,0,0}, {109920266,154,0,8,0,0,0}, {19918856,181,0,9,0,0,0},
	{26390535,194,0,8,0,0,0}, {9543689,414,0,9,0,0,0}, {10358792,413,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {109903875,196,0,2,0,1,0}, {110084104,154,0,2,0,2,0},
	{86192134,204,0,0,0,0,0}, {851973,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {81977352,153,0,8,0,0,0}, {5726213,181,0,10,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {110338060,202,0,0,0,0,0}, {17391625,205,0,0,0,0,0},
	{89784335,194,0,0,0,0,0}, {110391312,194,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {81977352,153,0,8,0,0,0}, {5726213,181,0,10,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {26779654,202,0,0,0,0,0}, {15441929,181,0,0,0,0,0},
	{27619341,153,0,1,0,0,0}, {27865109,201,0,6,10,1,0}, {27955216,202,0,6,10,1,0}, {28024854,201,0,4,11,2,0},
	{28119057,202,0,4,11,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1130500,194,0,0,0,0,0}, {17362950,181,0,0,0,0,0}, {110764040,190,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {26861579,153,0,9,0,0,0}, {27619341,153,0,8,0,0,0},
	{110972954,153,0,9,0,0,0}, {111083534,153,0,26,0,1,0}, {111144974,153,0,9,0,0,0}, {111206413,420,0,1,0,0,0},
	{606219,202,0,0,0,0,0}, {26779654,202,0,0,0,0,0}, {27865109,201,0,12,10,2,0}, {27955216,202,0,12,10,2,0},
	{28024854,201,0,4,11,3,0}, {28119057,202,0,4,11,3,0}, {111263766,181,0,1,0,0,0}, {111357980,181,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,2,0,1,0},
	{54439941,194,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{111833096,422,0,1,0,0,0}, {13705224,425,0,3,0,1,0}, {111869956,423,0,0,0,0,0}, {19472393,424,0,1,0,0,0},
	{111890440,426,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{434180,202,0,2,0,1,0}, {606219,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {112238599,206,0,6,4,1,0}, {112271373,181,0,6,4,1,0}, {851973,202,0,2,0,2,0},
	{112328714,192,94,2,0,3,0}, {111869956,423,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,95,2,0,1,0}, {54439941,202,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {17391625,181,0,2,0,1,0}, {7516171,192,1,1,0,0,0},
	{434180,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {112705550,190,0,4,7,2,0}, {112766992,191,0,4,7,2,0},
	{112836618,196,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,0,2,0,1,0}, {6131718,202,0,2,0,2,0}, {14745605,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {74457091,191,0,10,0,1,0}, {28446729,196,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,192,186,10,0,1,0}, {1875975,191,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {113397769,206,0,8,0,0,0}, {13705224,431,0,11,0,1,0}, {111869956,430,0,1,0,0,0},
	{7045125,202,0,1,0,0,0}, {113438725,202,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {851973,202,0,0,0,0,0}, {113602566,202,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {17391625,181,0,10,0,1,0},
	{112705550,190,0,4,7,2,0}, {112766992,191,0,4,7,2,0}, {113786892,206,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1323015,153,0,0,0,0,0}, {434180,167,0,0,0,0,0},
	{8372231,156,0,1,0,0,0}, {21757959,148,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {16580615,181,0,1,0,0,0}, {93949959,434,0,3,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0},
	{114151435,202,0,0,0,0,0}, {55455749,435,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {54439941,178,0,0,0,0,0}, {1908740,153,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,9,0,0,0}, {413700,153,0,0,0,0,0},
	{25636876,181,0,9,0,0,0}, {16580615,181,0,1,0,0,0}, {114429963,437,0,1,0,0,0}, {114479116,438,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{114659337,201,0,0,0,0,0}, {32653316,171,0,0,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,153,0,2,0,1,0}, {93949959,439,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0},
	{32653316,440,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {10395661,153,104,0,0,0,0}, {115179530,153,0,1,0,0,0}, {54439941,178,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,201,0,0,0,0,0},
	{115294227,181,0,6,10,1,0}, {115376153,153,0,6,10,1,0}, {82300942,442,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,105,2,0,1,0}, {1908740,153,0,0,0,0,0},
	{73084934,195,0,0,0,0,0}, {30810118,171,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {36798468,153,0,0,0,0,0}, {5726213,181,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,111,10,0,1,0}, {13705224,181,0,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {115793924,153,0,0,0,0,0},
	{115814407,190,0,16,0,0,0}, {1130500,194,0,0,0,0,0}, {11198468,181,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {109322250,192,61,1,0,0,0}, {109367302,190,0,0,0,0,0},
	{115953675,203,0,0,0,0,0}, {116002827,203,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {116125705,195,0,2,0,1,0}, {116166664,195,0,2,0,2,0}, {116203528,195,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {20791306,449,0,1,0,0,0}, {116297738,450,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{48996360,165,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,153,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {48996360,165,0,0,0,0,0}, {41259017,451,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {48996360,165,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0}, {1355781,153,0,1,0,0,0}, {606219,202,0,0,0,0,0},
	{48996360,165,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,153,0,8,0,0,0}, {20791306,454,0,1,0,0,0}, {116875276,178,0,8,0,0,0}, {116297738,455,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,8,0,0,0},
	{12902405,198,0,0,0,0,0}, {117055502,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,1,0,0,0}, {117243911,456,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {54439941,153,0,0,0,0,0}, {41259017,457,0,1,0,0,0},
	{20791306,458,0,1,0,0,0}, {116875276,178,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,2,0,1,0}, {54439941,153,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0}, {12902405,198,0,0,0,0,0},
	{117055502,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{17854473,202,0,0,0,0,0}, {17793038,194,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {51826707,153,0,6,4,1,0}, {51908621,181,0,6,4,1,0}, {118001672,190,0,0,0,0,0},
	{99885064,180,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{163844,202,0,0,0,0,0}, {15511556,153,0,0,0,0,0}, {27090949,153,0,0,0,0,0}, {41127942,153,0,0,0,0,0},
	{118169604,178,0,0,0,0,0}, {97812489,180,0,4,4,1,0}, {97894412,178,0,4,4,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81977352,153,0,0,0,0,0}, {5726213,181,0,10,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81977352,153,0,0,0,0,0},
	{5726213,181,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{118583310,190,0,2,0,1,0}, {413700,153,0,0,0,0,0}, {10117126,153,0,1,0,0,0}, {118644752,181,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {2654214,466,0,1,0,0,0},
	{118898713,153,0,4,10,1,0}, {119005203,181,0,4,10,1,0}, {119087126,467,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {2654214,161,0,3,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {119672861,153,0,6,14,1,0},
	{119795734,178,0,6,14,1,0}, {54439941,202,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {6131718,202,0,0,0,0,0}, {32653316,171,0,2,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{40517652,153,0,4,5,1,0}, {40603659,202,0,4,5,1,0}, {40460301,178,0,4,5,1,0}, {68898833,189,0,4,5,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {51826707,153,0,6,4,1,0},
	{51908621,181,0,6,4,1,0}, {118001672,190,0,0,0,0,0}, {99885064,180,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {120397838,178,0,1,0,0,0}, {120459276,178,0,1,0,0,0},
	{120512526,162,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {8646670,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {434180,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {6131718,181,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{2617352,178,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{121278483,181,0,2,0,1,0}, {31952908,479,0,1,0,0,0}, {47804424,478,0,1,0,0,0}, {121360395,477,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {2617352,178,0,2,0,1,0},
	{5931014,162,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{47804424,153,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {121929735,190,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {17391625,181,0,3,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {122294283,482,0,0,0,0,0}, {122343440,162,0,0,0,0,0},
	{8708110,174,0,0,0,0,0}, {122413078,204,0,0,0,0,0}, {2617352,178,0,0,0,0,0}, {122507286,162,0,0,0,0,0},
	{9543689,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{2617352,178,0,0,0,0,0}, {30728200,162,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {122916878,190,0,6,7,1,0}, {122978326,153,0,6,7,1,0}, {10117126,153,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {123269133,153,0,8,0,0,0},
	{123326492,168,0,8,0,0,0}, {123445261,194,0,8,0,0,0}, {123502616,153,0,8,0,0,0}, {17674252,181,0,9,0,0,0},
	{35885065,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{123695115,202,0,10,0,1,0}, {123744264,487,0,9,0,0,0}, {123781135,486,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {35328007,153,0,10,0,1,0}, {1269772,153,0,8,0,0,0},
	{126984,153,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{124129284,202,0,10,0,1,0}, {413700,154,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {339978,168,0,9,0,0,0}, {413700,153,0,8,0,0,0}, {124297227,153,0,8,0,0,0},
	{118898713,153,0,12,10,1,0}, {119005203,181,0,12,10,1,0}, {385030,153,0,8,0,0,0}, {1130500,194,0,8,0,0,0},
	{124346375,153,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,9,0,0,0}, {35328007,153,0,8,0,0,0}, {1269772,153,0,9,0,0,0}, {34054163,153,0,8,0,0,0},
	{8708110,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,8,0,0,0}, {413700,153,0,10,0,1,0}, {124780554,174,0,12,4,2,0}, {124825612,194,0,12,4,2,0},
	{124878859,490,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{125116439,153,0,10,0,1,0}, {31010841,153,0,14,10,2,0}, {31117331,181,0,14,10,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {125116439,153,0,10,0,1,0}, {31010841,153,0,14,10,2,0},
	{31117331,181,0,14,10,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,153,0,10,0,1,0}, {14266373,153,0,10,0,2,0}, {13791247,153,0,8,0,0,0}, {99885064,494,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {125792268,180,0,10,0,1,0},
	{125845524,180,0,24,0,0,0}, {125931533,180,0,8,0,0,0}, {125988885,180,0,24,0,0,0}, {126078992,202,0,8,0,0,0},
	{35328007,153,0,9,0,0,0}, {126148625,495,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {36978697,153,0,8,0,0,0}, {99885064,180,0,10,0,1,0}, {126521360,180,0,8,0,0,0},
	{126078992,202,0,8,0,0,0}, {35328007,153,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,10,0,1,0}, {99885064,494,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {51908621,181,0,14,4,1,0}, {51826707,153,0,14,4,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {127074318,168,0,10,0,1,0},
	{127135762,168,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,9,0,0,0}, {413700,153,0,10,0,1,0}, {2617352,178,0,10,0,2,0}, {18890760,153,0,9,0,0,0},
	{127365137,153,0,9,0,0,0}, {19742726,181,0,9,0,0,0}, {127438864,181,0,9,0,0,0}, {37928971,499,0,9,0,0,0},
	{18567191,176,0,8,0,0,0}, {37580820,153,0,9,0,0,0}, {18497552,177,0,9,0,0,0}, {17674252,181,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,10,0,1,0},
	{385030,153,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,153,0,10,0,1,0}, {127918089,178,0,8,0,0,0}, {127959053,178,0,8,0,0,0}, {128016397,178,0,8,0,0,0},
	{128073753,180,0,8,0,0,0}, {128180242,162,0,8,0,0,0}, {128258061,502,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,10,0,1,0}, {128589840,503,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {129003526,153,0,10,0,1,0},
	{54439941,178,0,10,0,2,0}, {5070869,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {129171463,191,0,2,0,1,0}, {129204233,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,186,10,0,1,0}, {1875975,191,0,0,0,0,0},
	{56504323,204,0,10,0,2,0}, {56520707,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,8,0,0,0}, {24440838,181,0,8,0,0,0}, {26263560,206,0,10,0,1,0},
	{31842312,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,196,0,10,0,1,0}, {1908740,192,187,10,0,2,0}, {129544199,181,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,8,0,0,0}, {7417864,202,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {1191943,156,0,8,0,0,0}, {26263560,206,0,10,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,161,10,0,1,0}, {129769488,153,0,8,0,0,0},
	{5160965,198,0,8,0,0,0}, {5185539,198,0,8,0,0,0}, {52875269,178,0,8,0,0,0}, {41127942,153,0,8,0,0,0},
	{129839111,195,0,8,0,0,0}, {129871879,195,0,8,0,0,0}, {129904647,195,0,8,0,0,0}, {129937415,195,0,8,0,0,0},
	{129970180,195,0,8,0,0,0}, {129990665,195,0,8,0,0,0}, {130031622,195,0,8,0,0,0}, {130060294,195,0,8,0,0,0},
	{130088963,510,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{52875269,198,0,9,0,0,0}, {130228229,198,0,9,0,0,0}, {130252805,198,0,9,0,0,0}, {130277381,198,0,9,0,0,0},
	{129990665,195,0,9,0,0,0}, {130301963,195,0,9,0,0,0}, {130351112,195,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {130514954,153,0,8,0,0,0}, {130560011,202,0,8,0,0,0},
	{130609163,192,151,8,0,0,0}, {130658318,153,0,8,0,0,0}, {130719763,181,0,8,0,0,0}, {130801682,202,0,8,0,0,0},
	{130879494,192,200,8,0,0,0}, {130908171,198,0,8,0,0,0}, {130957321,198,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,176,10,0,1,0}, {802819,205,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {131117065,202,0,8,0,0,0}, {131158028,202,0,8,0,0,0}, {131211273,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {131395595,153,0,8,0,0,0},
	{131444741,190,0,8,0,0,0}, {21385222,198,0,8,0,0,0}, {131469317,515,0,8,0,0,0}, {131493893,514,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5160965,198,0,8,0,0,0},
	{5185539,198,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{5160965,198,0,8,0,0,0}, {5185539,198,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5160965,198,0,8,0,0,0}, {5185539,198,0,8,0,0,0}, {131960846,202,0,8,0,0,0},
	{132022287,202,0,8,0,0,0}, {132087813,202,0,8,0,0,0}, {132112398,181,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,142,10,0,1,0}, {54439941,202,0,10,0,2,0},
	{132263945,190,0,0,0,0,0}, {5320711,202,0,0,0,0,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {132427791,153,0,8,0,0,0}, {132493334,202,0,0,0,0,0},
	{132587532,153,0,0,0,0,0}, {132640787,202,0,0,0,0,0}, {132722702,178,0,0,0,0,0}, {132784149,153,0,0,0,0,0},
	{132874254,519,0,1,0,0,0}, {132935698,178,0,0,0,0,0}, {133013529,202,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {47804424,186,0,0,0,0,0}, {2617352,178,0,0,0,0,0},
	{97894412,178,0,4,4,1,0}, {97812489,180,0,4,4,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,153,0,9,0,0,0}, {47804424,186,0,1,0,0,0}, {133402632,521,0,1,0,0,0},
	{133439495,522,0,1,0,0,0}, {133472276,153,0,1,0,0,0}, {133558283,202,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {47087624,153,0,0,0,0,0}, {30810118,178,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {47087624,153,0,0,0,0,0},
	{133873672,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,8,0,0,0}, {123695115,202,0,0,0,0,0}, {47804424,186,0,1,0,0,0}, {2617352,178,0,0,0,0,0},
	{133558283,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,153,0,10,0,1,0}, {40460301,178,0,12,5,2,0}, {40517652,153,0,12,5,2,0}, {40603659,202,0,12,5,2,0},
	{40652812,190,0,12,5,2,0}, {40706060,198,0,12,5,2,0}, {40759306,179,0,12,5,2,0}, {40804362,180,0,12,5,2,0},
	{40849424,183,0,12,5,2,0}, {40919049,203,0,12,5,2,0}, {40960013,194,0,12,5,2,0}, {41017355,174,0,12,5,2,0},
	{23433232,153,0,0,0,0,0}, {41066510,153,0,1,0,0,0}, {41156622,525,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {72740867,178,0,0,0,0,0}, {72757252,178,0,0,0,0,0},
	{413700,153,0,0,0,0,0}, {134217737,153,0,1,0,0,0}, {134258691,179,0,0,0,0,0}, {163844,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,192,147,0,0,0,0},
	{134438917,179,0,0,0,0,0}, {9293831,153,0,0,0,0,0}, {134217737,153,0,1,0,0,0}, {42950662,192,13,0,0,0,0},
	{134258691,179,0,0,0,0,0}, {134463502,179,0,0,0,0,0}, {24092681,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {134696973,153,0,0,0,0,0}, {18980868,153,0,0,0,0,0},
	{134754320,195,0,0,0,0,0}, {134823952,198,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {135012365,202,0,1,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,192,0,2,0,1,0}, {10567683,192,150,2,0,2,0},
	{56504323,198,0,2,0,3,0}, {56520707,202,0,2,0,4,0}, {71852045,202,0,0,0,0,0}, {413700,192,17,0,0,0,0},
	{100827149,191,0,1,0,0,0}, {135192586,192,192,0,0,0,0}, {68780039,530,0,0,0,0,0}, {135237646,531,0,1,0,0,0},
	{124129284,529,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{99885064,192,29,2,0,1,0}, {12599304,191,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {6131718,202,0,2,0,1,0}, {135639048,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3522568,192,107,10,0,1,0}, {1908740,192,108,10,0,2,0},
	{129544199,153,0,8,0,0,0}, {135770123,202,0,8,0,0,0}, {2367496,202,0,9,0,0,0}, {46833674,202,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1323015,153,0,0,0,0,0},
	{434180,167,0,0,0,0,0}, {8372231,156,0,1,0,0,0}, {21757959,148,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0}, {68898833,189,0,12,5,2,0},
	{40652812,190,0,12,5,2,0}, {68972558,191,0,12,5,2,0}, {69033993,192,0,12,5,2,0}, {69074953,193,0,12,5,2,0},
	{40960013,194,0,12,5,2,0}, {69115916,195,0,12,5,2,0}, {69169159,196,0,12,5,2,0}, {69201932,197,0,12,5,2,0},
	{40706060,198,0,12,5,2,0}, {69255181,199,0,12,5,2,0}, {69312520,200,0,12,5,2,0}, {69349392,201,0,12,5,2,0},
	{40603659,202,0,12,5,2,0}, {40919049,203,0,12,5,2,0}, {69419024,204,0,12,5,2,0}, {69488648,205,0,12,5,2,0},
	{69525512,206,0,12,5,2,0}, {69562377,207,0,12,5,2,0}, {69603340,148,0,12,5,2,0}, {69656584,149,0,12,5,2,0},
	{69693455,150,0,12,5,2,0}, {69758991,151,0,12,5,2,0}, {40517652,153,0,12,5,2,0}, {69824523,154,0,12,5,2,0},
	{69873681,156,0,12,5,2,0}, {69947402,158,0,12,5,2,0}, {69992461,160,0,12,5,2,0}, {70049805,162,0,12,5,2,0},
	{70107150,167,0,12,5,2,0}, {70168591,168,0,12,5,2,0}, {70234122,171,0,12,5,2,0}, {41017355,174,0,12,5,2,0},
	{40460301,178,0,12,5,2,0}, {40759306,179,0,12,5,2,0}, {40804362,180,0,12,5,2,0}, {70279182,181,0,12,5,2,0},
	{40849424,183,0,12,5,2,0}, {70340622,184,0,12,5,2,0}, {70402059,186,0,12,5,2,0}, {70451218,155,0,12,5,2,0},
	{70529040,157,0,12,5,2,0}, {70598676,159,0,12,5,2,0}, {70684687,165,0,12,5,2,0}, {70750232,173,0,12,5,2,0},
	{70852628,182,0,12,5,2,0}, {70938646,187,0,12,5,2,0}, {71032849,188,0,12,5,2,0}, {71106571,161,0,12,5,2,0},
	{71155721,170,0,12,5,2,0}, {13705224,147,0,40,0,0,0}, {124129284,534,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {126984,153,0,2,0,1,0}, {132263945,190,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {16453644,153,0,1,0,0,0},
	{434180,167,0,0,0,0,0}, {8372231,156,0,1,0,0,0}, {21757959,148,0,0,0,0,0}, {42950662,192,13,0,0,0,0},
	{14807052,181,0,0,0,0,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {113438725,181,0,10,0,1,0}, {413700,192,110,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,0,0,0,0}, {136318987,168,0,0,0,0,0},
	{413700,153,0,2,0,1,0}, {6602759,181,0,0,0,0,0}, {136368137,181,0,0,0,0,0}, {39145480,181,0,0,0,0,0},
	{1130500,193,0,0,0,0,0}, {39096331,181,0,0,0,0,0}, {10940421,181,0,0,0,0,0}, {30810118,171,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,146,0,0,0,0},
	{163844,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{24440838,181,0,2,0,1,0}, {136597513,192,100,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {71290886,202,0,0,0,0,0}, {851973,202,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{136728590,202,0,0,0,0,0}, {1957896,192,178,0,0,0,0}, {1908740,153,0,1,0,0,0}, {10117126,153,0,1,0,0,0},
	{71852045,182,0,1,0,0,0}, {136790022,196,0,1,0,0,0}, {966678,153,0,4,7,1,0}, {1060880,181,0,4,7,1,0},
	{22335495,187,0,1,0,0,0}, {24092681,542,0,1,0,0,0}, {52322309,159,0,1,0,0,0}, {52346886,159,0,1,0,0,0},
	{136818701,545,0,1,0,0,0}, {2101262,194,0,4,6,2,0}, {2162697,149,0,4,6,2,0}, {2203660,174,0,4,6,2,0},
	{2306062,162,0,4,6,2,0}, {2256907,179,0,4,6,2,0}, {2048012,186,0,4,6,2,0}, {2404363,544,0,1,0,0,0},
	{413700,153,0,0,0,0,0}, {136876048,192,5,0,0,0,0}, {136945681,192,10,0,0,0,0}, {137019408,192,9,0,0,0,0},
	{137089040,192,7,0,0,0,0}, {137158675,192,3,0,0,0,0}, {9211923,191,0,4,10,3,0}, {9154573,205,0,4,10,3,0},
	{3014665,191,0,0,0,0,0}, {3055628,543,0,1,0,0,0}, {5902342,541,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1855492,192,4,2,0,1,0}, {46833674,165,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {56164356,202,0,0,0,0,0},
	{46833674,165,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,192,6,2,0,1,0}, {36798468,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {137801736,196,0,2,0,1,0}, {16453644,192,8,2,0,2,0}, {137838606,162,0,4,6,3,0},
	{137900043,179,0,4,6,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{3203080,153,0,0,0,0,0}, {606219,153,0,2,0,1,0}, {1957896,153,0,0,0,0,0}, {5160965,153,0,0,0,0,0},
	{8089609,153,0,1,0,0,0}, {71852045,182,0,1,0,0,0}, {24440838,547,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {30298119,153,0,0,0,0,0}, {108122126,178,0,4,6,1,0},
	{108183563,179,0,4,6,1,0}, {108232725,153,0,4,6,1,0}, {138141699,162,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,1,0,0,0}, {1908740,153,0,2,0,1,0},
	{5931014,174,0,0,0,0,0}, {28897286,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {109322250,192,61,1,0,0,0}, {109367302,190,0,0,0,0,0}, {109395986,203,0,0,0,0,0},
	{109473808,203,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,2,0,1,0}, {109793286,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5902342,153,0,0,0,0,0}, {138608651,181,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81977352,153,0,8,0,0,0}, {5726213,181,0,10,0,1,0},
	{73326602,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,8,0,0,0}, {36798468,153,0,1,0,0,0}, {73310211,181,0,10,0,1,0}, {73326602,181,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36798468,192,159,10,0,1,0},
	{76111876,181,0,10,0,2,0}, {6107141,553,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {90374150,202,0,2,0,1,0}, {17506314,205,0,0,0,0,0}, {1908740,154,0,1,0,0,0},
	{71290886,202,0,0,0,0,0}, {163844,202,0,0,0,0,0}, {413700,192,109,2,0,2,0}, {138960906,557,0,17,0,0,0},
	{139005966,192,164,0,0,0,0}, {75751432,190,0,0,0,0,0}, {139067399,190,0,0,0,0,0}, {139100168,190,0,0,0,0,0},
	{68538377,198,0,0,0,0,0}, {139137038,191,0,0,0,0,0}, {139198476,556,0,1,0,0,0}, {139251719,558,0,1,0,0,0},
	{11198468,555,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{40706060,198,0,6,5,1,0}, {69074953,193,0,6,5,1,0}, {40919049,203,0,6,5,1,0}, {40603659,202,0,6,5,1,0},
	{69824523,154,0,6,5,1,0}, {70279182,181,0,6,5,1,0}, {139415567,190,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {139603976,202,0,2,0,1,0}, {30609416,192,165,2,0,2,0},
	{139640845,190,0,6,6,3,0}, {139698189,195,0,6,6,3,0}, {139755533,198,0,6,6,3,0}, {139812874,193,0,6,6,3,0},
	{139857934,194,0,6,6,3,0}, {139919370,203,0,6,6,3,0}, {139964428,202,0,6,6,3,0}, {140017676,154,0,6,6,3,0},
	{140070926,178,0,6,6,3,0}, {140132367,181,0,6,6,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {40652812,190,0,6,5,1,0}, {69115916,195,0,6,5,1,0}, {40706060,198,0,6,5,1,0},
	{69074953,193,0,6,5,1,0}, {40960013,194,0,6,5,1,0}, {40919049,203,0,6,5,1,0}, {40603659,202,0,6,5,1,0},
	{69488648,205,0,6,5,1,0}, {69758991,151,0,6,5,1,0}, {69824523,154,0,6,5,1,0}, {40460301,178,0,6,5,1,0},
	{70279182,181,0,6,5,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{90374150,202,0,2,0,1,0}, {17506314,205,0,0,0,0,0}, {163844,202,0,0,0,0,0}, {91127814,560,0,1,0,0,0},
	{11198468,559,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{40652812,190,0,4,5,1,0}, {69115916,195,0,4,5,1,0}, {40706060,198,0,4,5,1,0}, {69074953,193,0,4,5,1,0},
	{40960013,194,0,4,5,1,0}, {40919049,203,0,4,5,1,0}, {40603659,202,0,4,5,1,0}, {69488648,205,0,4,5,1,0},
	{69758991,151,0,4,5,1,0}, {69824523,154,0,4,5,1,0}, {40460301,178,0,4,5,1,0}, {70279182,181,0,4,5,1,0},
	{11198468,559,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{126984,153,0,2,0,1,0}, {132263945,190,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {71290886,202,0,0,0,0,0}, {851973,202,0,0,0,0,0}, {606219,202,0,8,0,0,0},
	{136728590,202,0,8,0,0,0}, {1957896,192,178,0,0,0,0}, {1908740,153,0,1,0,0,0}, {71852045,182,0,1,0,0,0},
	{24092681,563,0,1,0,0,0}, {136818701,564,0,1,0,0,0}, {2101262,194,0,4,6,1,0}, {2162697,149,0,4,6,1,0},
	{2203660,174,0,4,6,1,0}, {2306062,162,0,4,6,1,0}, {2256907,179,0,4,6,1,0}, {2048012,186,0,4,6,1,0},
	{2404363,181,0,1,0,0,0}, {413700,153,0,0,0,0,0}, {136876048,192,5,0,0,0,0}, {136945681,192,10,0,0,0,0},
	{137019408,192,9,0,0,0,0}, {137089040,192,7,0,0,0,0}, {137158675,192,3,0,0,0,0}, {13705224,181,0,0,0,0,0},
	{5902342,562,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1855492,192,4,2,0,1,0}, {46833674,165,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {137801736,196,0,2,0,1,0}, {16453644,192,8,2,0,2,0}, {137838606,162,0,4,6,3,0},
	{137900043,179,0,4,6,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{102391833,153,0,14,10,1,0}, {9211923,191,0,14,10,1,0}, {102498324,165,0,14,10,1,0}, {102584345,159,0,14,10,1,0},
	{102805516,188,0,1,0,0,0}, {102858759,190,0,0,0,0,0}, {98648077,153,0,0,0,0,0}, {141185049,202,0,0,0,0,0},
	{141291542,194,0,4,14,2,0}, {141385748,174,0,4,14,2,0}, {141471766,162,0,4,14,2,0}, {141565972,186,0,4,14,2,0},
	{141651995,162,0,0,0,0,0}, {141766682,192,91,0,0,0,0}, {141877279,202,0,0,0,0,0}, {102891548,194,0,4,20,3,0},
	{103010330,174,0,4,20,3,0}, {103120924,162,0,4,20,3,0}, {103239706,186,0,4,20,3,0}, {142008353,162,0,0,0,0,0},
	{142147616,192,91,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{434180,202,0,2,0,1,0}, {413700,153,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3559431,153,0,0,0,0,0}, {142561298,195,0,4,11,1,0},
	{142639120,179,0,4,11,1,0}, {142708751,153,0,0,0,0,0}, {142774284,195,0,0,0,0,0}, {142827530,174,0,4,4,2,0},
	{142872585,179,0,4,4,2,0}, {29880329,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {98086918,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {98115605,570,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{98086918,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {54439941,195,0,0,0,0,0},
	{98648077,153,0,0,0,0,0}, {143409168,198,0,0,0,0,0}, {143478798,198,0,0,0,0,0}, {98705425,572,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{99012613,195,0,0,0,0,0}, {99037188,195,0,0,0,0,0}, {99057666,195,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {99532815,198,0,0,0,0,0},
	{99598356,198,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{17506314,191,0,2,0,1,0}, {46833674,202,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {76566537,181,0,8,0,0,0}, {76607505,194,0,12,9,1,0}, {76681231,174,0,12,9,1,0},
	{30728200,162,0,8,0,0,0}, {2617352,178,0,0,0,0,0}, {41127942,153,0,0,0,0,0}, {2682888,153,0,0,0,0,0},
	{144080924,153,0,12,13,2,0}, {144199701,162,0,12,13,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {339978,168,0,9,0,0,0}, {606219,202,0,0,0,0,0}, {413700,153,0,0,0,0,0},
	{144367624,178,0,0,0,0,0}, {144404496,178,0,0,0,0,0}, {144474135,153,0,4,8,1,0}, {144572433,181,0,4,8,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0},
	{11079689,153,0,0,0,0,0}, {77164552,181,0,1,0,0,0}, {76910604,194,0,4,4,1,0}, {76963850,174,0,4,4,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {144850953,190,0,0,0,0,0},
	{413700,153,0,0,0,0,0}, {144891914,192,198,2,0,1,0}, {48058377,579,0,0,0,0,0}, {114151435,202,0,0,0,0,0},
	{144936973,162,0,0,0,0,0}, {144994322,153,0,1,0,0,0}, {145072136,581,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {18890760,153,0,0,0,0,0}, {413700,153,0,0,0,0,0},
	{145272835,153,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {144367624,178,0,0,0,0,0}, {145289237,178,0,4,13,1,0},
	{145379347,202,0,4,13,1,0}, {77164552,580,0,1,0,0,0}, {145461259,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {144474135,153,0,6,8,1,0}, {144572433,181,0,6,8,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {145870868,153,0,0,0,0,0},
	{145956880,179,0,0,0,0,0}, {146026507,162,0,0,0,0,0}, {133558283,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,84,10,0,1,0}, {46833674,202,0,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {88215559,164,0,3,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {100294664,196,0,2,0,1,0},
	{74457091,205,0,0,0,0,0}, {434180,202,0,0,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {88215559,164,0,3,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,196,0,10,0,1,0}, {146636807,196,0,8,0,0,0},
	{146669576,192,118,10,0,2,0}, {71852045,202,0,8,0,0,0}, {52322309,587,0,11,0,3,0}, {15953924,588,0,11,0,4,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,196,0,10,0,1,0},
	{413700,202,0,8,0,0,0}, {29265924,192,119,10,0,2,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,196,0,10,0,1,0}, {6131718,590,0,11,0,2,0},
	{24440838,591,0,9,0,0,0}, {15953924,588,0,9,0,0,0}, {16412681,589,0,9,0,0,0}, {71852045,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,196,0,10,0,1,0},
	{53153800,202,0,11,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{9293831,196,0,10,0,1,0}, {56504323,198,0,8,0,0,0}, {56520707,202,0,8,0,0,0}, {413700,202,0,8,0,0,0},
	{56606744,189,0,12,12,2,0}, {56709139,190,0,12,12,2,0}, {56791061,191,0,12,12,2,0}, {56881168,192,0,12,12,2,0},
	{56950800,193,0,12,12,2,0}, {57020436,194,0,12,12,2,0}, {57106451,195,0,12,12,2,0}, {57188366,196,0,12,12,2,0},
	{57249811,197,0,12,12,2,0}, {57331731,198,0,12,12,2,0}, {57413652,199,0,12,12,2,0}, {57499663,200,0,12,12,2,0},
	{57565207,201,0,12,12,2,0}, {57663506,202,0,12,12,2,0}, {57741328,203,0,12,12,2,0}, {57810967,204,0,12,12,2,0},
	{57909263,205,0,12,12,2,0}, {57974799,206,0,12,12,2,0}, {58040336,207,0,12,12,2,0}, {58109971,148,0,12,12,2,0},
	{58191887,149,0,12,12,2,0}, {58257430,150,0,12,12,2,0}, {58351638,151,0,12,12,2,0}, {58445851,153,0,12,12,2,0},
	{58560530,154,0,12,12,2,0}, {58638360,156,0,12,12,2,0}, {58740753,158,0,12,12,2,0}, {58814484,160,0,12,12,2,0},
	{58900500,162,0,12,12,2,0}, {58986517,167,0,12,12,2,0}, {59076630,168,0,12,12,2,0}, {59170833,171,0,12,12,2,0},
	{59244562,174,0,12,12,2,0}, {59322388,178,0,12,12,2,0}, {59408401,179,0,12,12,2,0}, {59482129,180,0,12,12,2,0},
	{59555861,181,0,12,12,2,0}, {59645975,183,0,12,12,2,0}, {59744277,184,0,12,12,2,0}, {59834386,186,0,12,12,2,0},
	{59912217,155,0,12,12,2,0}, {60018711,157,0,12,12,2,0}, {60117019,159,0,12,12,2,0}, {60231702,165,0,12,12,2,0},
	{60325919,173,0,12,12,2,0}, {60456987,182,0,12,12,2,0}, {60571677,187,0,12,12,2,0}, {60694552,188,0,12,12,2,0},
	{60796946,161,0,12,12,2,0}, {60874768,170,0,12,12,2,0}, {88215559,202,0,8,0,0,0}, {147173384,192,121,8,0,0,0},
	{53153800,196,0,8,0,0,0}, {24092681,202,0,8,0,0,0}, {147210245,202,0,8,0,0,0}, {147234826,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {9293831,196,0,8,0,0,0},
	{147406859,192,117,8,0,0,0}, {88215559,202,0,8,0,0,0}, {53153800,196,0,8,0,0,0}, {147173384,192,122,9,0,0,0},
	{147456010,196,0,8,0,0,0}, {3014665,192,123,8,0,0,0}, {19472393,592,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {69169159,196,0,14,5,1,0}, {40603659,202,0,14,5,1,0},
	{40652812,190,0,14,5,1,0}, {40706060,198,0,14,5,1,0}, {69115916,195,0,14,5,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {802819,191,0,10,0,1,0}, {29265924,192,120,10,0,2,0},
	{15532037,202,0,8,0,0,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,192,202,10,0,1,0}, {26263560,206,0,8,0,0,0}, {13316103,192,0,8,0,0,0},
	{21790726,202,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{2617352,180,0,8,0,0,0}, {147935256,153,0,14,9,1,0}, {148037650,181,0,14,9,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,8,0,0,0}, {148193286,194,0,8,0,0,0},
	{2617352,178,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {148348936,178,0,8,0,0,0},
	{148385801,178,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{49479687,198,0,8,0,0,0}, {55566344,202,0,8,0,0,0}, {21385222,198,0,8,0,0,0}, {148545554,151,0,8,0,0,0},
	{148623369,153,0,8,0,0,0}, {148664330,153,0,8,0,0,0}, {148709383,599,0,9,0,0,0}, {148742149,600,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {148918284,202,0,8,0,0,0},
	{339978,168,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {148971531,202,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{148971531,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{149278729,153,0,8,0,0,0}, {149319696,602,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {18890760,153,0,8,0,0,0}, {413700,153,0,8,0,0,0}, {149573642,190,0,8,0,0,0},
	{30810118,185,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{149717005,198,0,8,0,0,0}, {149774359,202,0,8,0,0,0}, {149872660,153,0,8,0,0,0}, {149958666,604,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {150147099,153,0,8,0,0,0},
	{149958666,202,0,8,0,0,0}, {30810118,185,0,8,0,0,0}, {150261782,605,0,9,0,0,0}, {150355992,606,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {150695942,153,0,8,0,0,0},
	{30810118,185,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,8,0,0,0}, {56184846,202,0,8,0,0,0}, {97234954,151,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {49479687,198,0,8,0,0,0}, {55566344,202,0,8,0,0,0},
	{21385222,198,0,8,0,0,0}, {148545554,151,0,8,0,0,0}, {151072791,168,0,8,0,0,0}, {151171093,202,0,8,0,0,0},
	{151261207,168,0,8,0,0,0}, {151359509,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {15482886,153,0,8,0,0,0}, {8646670,153,0,8,0,0,0}, {5869575,153,0,9,0,0,0},
	{6131718,181,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{151777298,153,0,8,0,0,0}, {50098180,153,0,8,0,0,0}, {6131718,181,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,8,0,0,0}, {88215559,168,0,8,0,0,0},
	{6131718,181,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{24440838,168,0,8,0,0,0}, {413700,153,0,8,0,0,0}, {79032331,153,0,8,0,0,0}, {51064840,153,0,8,0,0,0},
	{152178700,153,0,8,0,0,0}, {73531406,178,0,12,6,1,0}, {73592843,179,0,12,6,1,0}, {73641996,202,0,12,6,1,0},
	{73695242,153,0,8,0,0,0}, {6131718,181,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {152412168,202,0,8,0,0,0}, {152449036,153,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {71237638,153,0,8,0,0,0}, {152637445,153,0,8,0,0,0},
	{124346375,153,0,8,0,0,0}, {152662033,153,0,8,0,0,0}, {152735768,202,0,8,0,0,0}, {1626118,614,0,9,0,0,0},
	{152838150,615,0,8,0,0,0}, {152866831,616,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {153096202,153,0,8,0,0,0}, {153141265,202,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {153378834,202,0,8,0,0,0}, {153456660,202,0,8,0,0,0},
	{153542674,202,0,8,0,0,0}, {153620500,202,0,8,0,0,0}, {153706506,153,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {153952263,153,0,8,0,0,0}, {153985030,153,0,8,0,0,0},
	{16531461,153,0,8,0,0,0}, {16556037,153,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {124129284,153,0,8,0,0,0}, {154177548,153,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,8,0,0,0}, {385030,153,0,8,0,0,0},
	{24469514,194,0,8,0,0,0}, {5320711,202,0,8,0,0,0}, {6131718,181,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36798468,153,0,8,0,0,0}, {339978,168,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {154468367,153,0,8,0,0,0}, {154533903,153,0,8,0,0,0}, {154599440,202,0,8,0,0,0},
	{73531406,178,0,12,6,1,0}, {73641996,202,0,12,6,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0}, {413700,153,0,8,0,0,0}, {385030,153,0,8,0,0,0},
	{132263945,190,0,8,0,0,0}, {126984,153,0,9,0,0,0}, {15482886,153,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{32182279,620,0,9,0,0,0}, {52703243,620,0,9,0,0,0}, {154783752,621,0,9,0,0,0}, {6131718,181,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {15441929,153,0,8,0,0,0},
	{385030,153,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {3203080,153,0,8,0,0,0}, {1908740,153,0,8,0,0,0}, {155103242,202,0,8,0,0,0},
	{155148314,181,0,12,17,1,0}, {155258912,153,0,12,17,1,0}, {73531406,178,0,12,6,2,0}, {73641996,202,0,12,6,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {148037650,181,0,12,9,1,0},
	{147935256,153,0,12,9,1,0}, {16453644,153,0,8,0,0,0}, {149573642,190,0,8,0,0,0}, {73531406,178,0,12,6,2,0},
	{73592843,179,0,12,6,2,0}, {155541515,180,0,12,6,2,0}, {73641996,202,0,12,6,2,0}, {155590675,180,0,8,0,0,0},
	{73695242,153,0,8,0,0,0}, {6131718,181,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {154468367,153,0,8,0,0,0}, {154533903,153,0,8,0,0,0}, {154599440,202,0,8,0,0,0},
	{155807768,202,0,8,0,0,0}, {155910151,625,0,9,0,0,0}, {51376143,626,0,8,0,0,0}, {6131718,181,0,9,0,0,0},
	{56184846,627,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,8,0,0,0}, {434180,153,0,8,0,0,0}, {31952908,153,0,8,0,0,0}, {156110856,178,0,8,0,0,0},
	{51376143,626,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{41127942,153,0,8,0,0,0}, {413700,153,0,8,0,0,0}, {30810118,178,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,8,0,0,0}, {56184846,202,0,8,0,0,0},
	{97234954,151,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{2617352,178,0,0,0,0,0}, {51826707,153,0,4,4,1,0}, {51908621,181,0,4,4,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0}, {40517652,153,0,4,5,1,0},
	{40460301,178,0,4,5,1,0}, {40759306,179,0,4,5,1,0}, {40652812,190,0,4,5,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {68898833,189,0,6,5,2,0},
	{40652812,190,0,6,5,2,0}, {68972558,191,0,6,5,2,0}, {69033993,192,0,6,5,2,0}, {69074953,193,0,6,5,2,0},
	{40960013,194,0,6,5,2,0}, {69115916,195,0,6,5,2,0}, {69169159,196,0,6,5,2,0}, {69201932,197,0,6,5,2,0},
	{40706060,198,0,6,5,2,0}, {69255181,199,0,6,5,2,0}, {69312520,200,0,6,5,2,0}, {69349392,201,0,6,5,2,0},
	{40603659,202,0,6,5,2,0}, {40919049,203,0,6,5,2,0}, {69419024,204,0,6,5,2,0}, {69488648,205,0,6,5,2,0},
	{69525512,206,0,6,5,2,0}, {69562377,207,0,6,5,2,0}, {69603340,148,0,6,5,2,0}, {69656584,149,0,6,5,2,0},
	{69693455,150,0,6,5,2,0}, {69758991,151,0,6,5,2,0}, {40517652,153,0,6,5,2,0}, {69824523,154,0,6,5,2,0},
	{69873681,156,0,6,5,2,0}, {69947402,158,0,6,5,2,0}, {69992461,160,0,6,5,2,0}, {70049805,162,0,6,5,2,0},
	{70107150,167,0,6,5,2,0}, {70168591,168,0,6,5,2,0}, {70234122,171,0,6,5,2,0}, {41017355,174,0,6,5,2,0},
	{40460301,178,0,6,5,2,0}, {40759306,179,0,6,5,2,0}, {40804362,180,0,6,5,2,0}, {70279182,181,0,6,5,2,0},
	{40849424,183,0,6,5,2,0}, {70340622,184,0,6,5,2,0}, {70402059,186,0,6,5,2,0}, {70451218,155,0,6,5,2,0},
	{70529040,157,0,6,5,2,0}, {70598676,159,0,6,5,2,0}, {70684687,165,0,6,5,2,0}, {70750232,173,0,6,5,2,0},
	{70852628,182,0,6,5,2,0}, {70938646,187,0,6,5,2,0}, {71032849,188,0,6,5,2,0}, {71106571,161,0,6,5,2,0},
	{71155721,170,0,6,5,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {68898833,189,0,6,5,2,0}, {40652812,190,0,6,5,2,0}, {68972558,191,0,6,5,2,0},
	{69033993,192,0,6,5,2,0}, {69074953,193,0,6,5,2,0}, {40960013,194,0,6,5,2,0}, {69115916,195,0,6,5,2,0},
	{69169159,196,0,6,5,2,0}, {69201932,197,0,6,5,2,0}, {40706060,198,0,6,5,2,0}, {69255181,199,0,6,5,2,0},
	{69312520,200,0,6,5,2,0}, {69349392,201,0,6,5,2,0}, {40603659,202,0,6,5,2,0}, {40919049,203,0,6,5,2,0},
	{69419024,204,0,6,5,2,0}, {69488648,205,0,6,5,2,0}, {69525512,206,0,6,5,2,0}, {69562377,207,0,6,5,2,0},
	{69603340,148,0,6,5,2,0}, {69656584,149,0,6,5,2,0}, {69693455,150,0,6,5,2,0}, {69758991,151,0,6,5,2,0},
	{40517652,153,0,6,5,2,0}, {69824523,154,0,6,5,2,0}, {69873681,156,0,6,5,2,0}, {69947402,158,0,6,5,2,0},
	{69992461,160,0,6,5,2,0}, {70049805,162,0,6,5,2,0}, {70107150,167,0,6,5,2,0}, {70168591,168,0,6,5,2,0},
	{70234122,171,0,6,5,2,0}, {41017355,174,0,6,5,2,0}, {40460301,178,0,6,5,2,0}, {40759306,179,0,6,5,2,0},
	{40804362,180,0,6,5,2,0}, {70279182,181,0,6,5,2,0}, {40849424,183,0,6,5,2,0}, {70340622,184,0,6,5,2,0},
	{70402059,186,0,6,5,2,0}, {70451218,155,0,6,5,2,0}, {70529040,157,0,6,5,2,0}, {70598676,159,0,6,5,2,0},
	{70684687,165,0,6,5,2,0}, {70750232,173,0,6,5,2,0}, {70852628,182,0,6,5,2,0}, {70938646,187,0,6,5,2,0},
	{71032849,188,0,6,5,2,0}, {71106571,161,0,6,5,2,0}, {71155721,170,0,6,5,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {156954635,201,0,0,0,0,0}, {5931014,174,0,0,0,0,0},
	{13246473,181,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{52703243,190,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{74457091,191,0,0,0,0,0}, {819207,635,0,1,0,0,0}, {157278219,190,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,202,0,8,0,0,0}, {157503497,190,0,8,0,0,0},
	{12705805,190,0,0,0,0,0}, {126984,192,0,1,0,0,0}, {12926982,636,0,1,0,0,0}, {12955656,192,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,0,2,0,1,0},
	{157749250,192,0,3,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{157900812,190,0,0,0,0,0}, {157954054,190,0,0,0,0,0}, {157982730,190,0,0,0,0,0}, {19472393,638,0,1,0,0,0},
	{158027786,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{434180,192,0,2,0,1,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,10,0,1,0}, {802819,206,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0}, {819207,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {158695432,190,0,2,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {158883852,190,0,2,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,173,2,0,1,0},
	{74457091,205,0,2,0,2,0}, {54960135,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5902342,645,0,3,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {79130633,647,0,0,0,0,0}, {159199238,646,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {19955718,192,172,2,0,1,0}, {129171463,199,0,0,0,0,0},
	{17362950,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{19955718,192,172,2,0,1,0}, {129171463,199,0,0,0,0,0}, {17362950,205,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5902342,649,0,3,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {79130633,647,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{5902342,651,0,3,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{79130633,647,0,0,0,0,0}, {159199238,646,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {159940613,198,0,2,0,1,0}, {1875975,154,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {160043018,190,0,2,0,1,0}, {160088074,190,0,2,0,2,0},
	{13705224,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{7163908,656,0,1,0,0,0}, {18718730,655,0,3,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {75751432,190,0,2,0,1,0}, {160342025,190,0,2,0,2,0}, {606219,202,0,0,0,0,0},
	{53055494,198,0,1,0,0,0}, {31793163,198,0,0,0,0,0}, {7163908,205,0,1,0,0,0}, {160382988,191,0,2,0,3,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {802819,205,0,2,0,1,0},
	{606219,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{159940613,198,0,2,0,1,0}, {1875975,154,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5902342,659,0,3,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {79130633,661,0,0,0,0,0}, {159199238,660,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {56369157,202,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{95096841,192,24,0,0,0,0}, {160907281,202,0,0,0,0,0}, {160981017,202,0,0,0,0,0}, {161087507,202,0,0,0,0,0},
	{6242315,192,0,0,0,0,0}, {46833674,202,0,0,0,0,0}, {161169419,202,0,0,0,0,0}, {161218569,202,0,0,0,0,0},
	{161259535,190,0,0,0,0,0}, {30609416,192,25,0,0,0,0}, {56164356,202,0,0,0,0,0}, {161325069,192,97,0,0,0,0},
	{161382410,202,0,0,0,0,0}, {13705224,192,62,0,0,0,0}, {39145480,192,26,0,0,0,0}, {161427468,202,0,0,0,0,0},
	{135639048,196,0,0,0,0,0}, {161480721,196,0,0,0,0,0}, {54439941,202,0,0,0,0,0}, {161554443,190,0,2,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,154,0,0,0,0,0},
	{13705224,192,62,0,0,0,0}, {56369157,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {161742854,192,0,0,0,0,0},
	{6242315,192,0,0,0,0,0}, {31793163,198,0,0,0,0,0}, {161771536,190,0,2,0,1,0}, {41127942,192,97,0,0,0,0},
	{53055494,198,0,0,0,0,0}, {108822534,202,0,0,0,0,0}, {161841165,662,0,1,0,0,0}, {161898505,196,0,0,0,0,0},
	{161939466,196,0,0,0,0,0}, {135639048,196,0,0,0,0,0}, {161984520,196,0,0,0,0,0}, {802819,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {162217989,202,0,2,0,1,0},
	{54439941,202,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{5902342,664,0,3,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{79130633,661,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{434180,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {5902342,666,0,3,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {79130633,661,0,0,0,0,0}, {159199238,660,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0},
	{162676748,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {46833674,202,0,0,0,0,0}, {161169419,202,0,0,0,0,0},
	{162729988,202,0,0,0,0,0}, {56164356,202,0,0,0,0,0}, {135639048,196,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {162807822,162,0,12,6,1,0}, {162869259,179,0,12,6,1,0}, {162918412,174,0,12,6,1,0},
	{12902405,201,0,8,0,0,0}, {162971656,201,0,8,0,0,0}, {30728200,195,0,8,0,0,0}, {163008523,195,0,8,0,0,0},
	{163057676,192,215,8,0,0,0}, {53596169,201,0,8,0,0,0}, {163110924,201,0,8,0,0,0}, {5931014,195,0,8,0,0,0},
	{163164169,195,0,8,0,0,0}, {163205130,192,215,8,0,0,0}, {163250185,192,61,9,0,0,0}, {163291145,203,0,9,0,0,0},
	{73289732,192,80,9,0,0,0}, {163332102,204,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {52473866,193,0,8,0,0,0}, {109154312,190,0,8,0,0,0}, {163430407,670,0,11,0,1,0},
	{102858759,670,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{42270726,205,0,8,0,0,0}, {819207,202,0,8,0,0,0}, {12992519,671,0,1,0,0,0}, {12926982,673,0,9,0,0,0},
	{12599304,191,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,0,2,0,1,0}, {54960135,202,0,0,0,0,0}, {86626315,672,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {126984,192,0,0,0,0,0}, {10567683,154,0,0,0,0,0},
	{54439941,202,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{12955656,192,0,10,0,1,0}, {157749250,192,85,10,0,2,0}, {54439941,202,0,10,0,3,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,205,0,0,0,0,0}, {7098377,194,0,2,0,1,0},
	{7139333,198,0,0,0,0,0}, {163332102,198,0,0,0,0,0}, {19472393,676,0,1,0,0,0}, {164093960,675,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {42270726,205,0,0,0,0,0},
	{48517128,190,0,0,0,0,0}, {109154312,190,0,0,0,0,0}, {819207,202,0,0,0,0,0}, {1908740,192,0,0,0,0,0},
	{54960135,202,0,0,0,0,0}, {86626315,672,0,1,0,0,0}, {164093960,675,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {40603659,202,0,4,5,2,0},
	{40652812,190,0,4,5,2,0}, {40706060,198,0,4,5,2,0}, {69115916,195,0,4,5,2,0}, {69488648,205,0,4,5,2,0},
	{69033993,192,0,4,5,2,0}, {40960013,194,0,4,5,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {73310211,181,0,8,0,0,0}, {73326602,181,0,8,0,0,0}, {164491283,153,0,8,0,0,0},
	{1130500,193,0,8,0,0,0}, {164573209,202,0,0,0,0,0}, {164679704,202,0,0,0,0,0}, {164782094,184,0,0,0,0,0},
	{164843535,184,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{73310211,181,0,0,0,0,0}, {413700,153,0,9,0,0,0}, {164491283,153,0,9,0,0,0}, {165044240,153,0,0,0,0,0},
	{165113870,194,0,0,0,0,0}, {165175310,153,0,8,0,0,0}, {165236753,153,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {14807052,181,0,2,0,1,0}, {165429267,202,0,0,0,0,0},
	{165511188,184,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{88567815,153,0,10,0,1,0}, {165748739,192,220,10,0,2,0}, {165765126,195,0,0,0,0,0}, {165793800,195,0,0,0,0,0},
	{165830660,198,0,0,0,0,0}, {165851141,681,0,1,0,0,0}, {165875715,195,0,0,0,0,0}, {165892101,195,0,0,0,0,0},
	{165916681,195,0,0,0,0,0}, {165957640,195,0,0,0,0,0}, {30728200,178,0,0,0,0,0}, {19075077,202,0,0,0,0,0},
	{165994501,202,0,0,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {30810118,195,0,2,0,1,0}, {38748164,192,219,2,0,2,0},
};

const uint8_t kl_element_lookup[] = {
	9, 19, 12, 18, 0, 15, 0, 0, 11, 0, 0, 0, 16, 8, 0, 3, 7, 10, 2, 0, 0, 17, 5, 0, 1, 6, 14, 0, 0, 4, 13, 0, 9, 0, 29, 0,
	33, 0, 0, 0, 0, 0, 31, 1, 0, 0, 20, 22, 11, 0, 0, 55, 12, 19, 0, 0, 49, 50, 0, 3, 0, 0, 0, 2, 41, 0, 32, 59, 0, 61,
	17, 0, 0, 45, 43, 0, 39, 7, 0, 46, 0, 13, 0, 51, 15, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 8, 25, 18, 0, 48, 0,
	0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 58, 0, 36, 30, 0, 0, 0, 28, 0, 38, 34, 24, 27, 0, 0, 0, 6, 0, 0, 0, 0, 0, 52, 0, 0,
	26, 14, 4, 37, 42, 53, 0, 60, 35, 23, 56, 5, 0, 21, 16, 44, 54, 57, 0, 0, 13, 21, 0, 22, 24, 15, 0, 1, 20, 2, 26, 0,
	0, 0, 0, 0, 25, 0, 7, 0, 12, 0, 0, 0, 0, 0, 14, 0, 9, 0, 0, 27, 0, 0, 0, 16, 11, 0, 17, 6, 4, 23, 18, 0, 19, 10, 0, 3,
	28, 0, 0, 0, 0, 0, 0, 0, 8, 5, 0, 0, 0, 0, 0, 20, 16, 0, 3, 0, 0, 26, 12, 10, 0, 0, 0, 14, 0, 15, 0, 0, 0, 21, 8, 18,
	9, 22, 25, 4, 0, 0, 1, 6, 0, 0, 11, 0, 0, 0, 17, 0, 0, 0, 0, 28, 0, 0, 24, 13, 2, 23, 0, 5, 0, 19, 0, 0, 0, 0, 0, 7,
	0, 0, 0, 0, 27, 0, 0, 29, 0, 0, 0, 3, 4, 0, 0, 15, 0, 27, 7, 22, 20, 0, 0, 18, 14, 0, 13, 12, 11, 0, 2, 0, 8, 0, 0,
	21, 0, 17, 0, 5, 30, 28, 26, 0, 0, 0, 0, 16, 0, 19, 0, 0, 23, 0, 0, 0, 6, 0, 0, 0, 0, 0, 10, 0, 0, 9, 0, 24, 25, 1, 0,
	10, 5, 0, 0, 0, 0, 12, 0, 9, 0, 6, 0, 14, 0, 15, 0, 0, 11, 0, 0, 0, 3, 13, 2, 4, 0, 0, 8, 1, 0, 7, 16, 0, 13, 0, 0, 0,
	0, 0, 14, 0, 0, 0, 0, 7, 0, 0, 0, 8, 0, 12, 0, 0, 0, 15, 0, 0, 6, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0,
	11, 0, 5, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 16, 0, 2, 0, 18, 17, 4, 9, 1, 7, 0, 10, 0, 0, 3, 13, 0, 4, 0, 0, 12, 2, 0, 0,
	0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, 0, 9, 11, 6, 3, 2, 1, 0, 7, 4, 5, 0, 17, 1, 0, 0, 16, 3, 2, 7, 0, 15, 14, 13,
	0, 4, 10, 0, 12, 19, 9, 11, 6, 0, 8, 5, 0, 0, 0, 0, 0, 0, 18, 0, 3, 2, 9, 0, 14, 0, 8, 1, 16, 0, 7, 0, 12, 0, 10, 0,
	0, 0, 4, 0, 5, 13, 6, 11, 0, 15, 0, 0, 0, 0, 0, 7, 11, 0, 0, 6, 2, 0, 5, 9, 3, 4, 8, 1, 0, 0, 10, 0, 0, 27, 0, 0, 0,
	0, 0, 28, 13, 34, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 6, 0, 0, 21, 0, 9, 0, 0, 15, 30, 32, 0, 1, 0, 17, 31, 5, 0, 2, 0, 26,
	0, 0, 8, 0, 0, 18, 0, 0, 12, 0, 24, 0, 22, 0, 0, 33, 0, 4, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 25, 0, 0, 0, 0, 0, 0, 7, 0, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0,
	10, 0, 0, 3, 0, 19, 0, 0, 0, 0, 0, 0, 6, 0, 2, 30, 19, 18, 7, 21, 9, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 17, 0, 0, 15, 0, 1,
	14, 29, 0, 8, 0, 0, 0, 3, 28, 5, 0, 25, 12, 0, 0, 22, 0, 13, 10, 23, 31, 26, 0, 20, 24, 0, 0, 0, 27, 0, 0, 16, 0, 0,
	0, 0, 0, 11, 0, 0, 0, 5, 0, 0, 0, 0, 16, 0, 0, 0, 0, 11, 0, 0, 0, 8, 0, 14, 0, 0, 9, 0, 0, 0, 0, 0, 1, 2, 0, 13, 0,
	12, 0, 15, 0, 18, 0, 10, 0, 0, 0, 0, 17, 0, 0, 0, 7, 0, 0, 0, 20, 6, 0, 0, 0, 4, 0, 19, 0, 0, 21, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 5, 0, 21, 0, 3, 0, 0, 0, 12, 0, 0, 4, 14, 0, 0, 0, 17, 7, 16, 0, 15, 0, 0, 19, 0, 0, 0, 2, 11, 0, 0, 0, 18,
	0, 20, 0, 0, 0, 0, 0, 0, 8, 0, 10, 6, 1, 0, 13, 9, 0, 0, 0, 0, 0, 0, 22, 0, 6, 0, 0, 0, 20, 5, 0, 0, 0, 0, 0, 31, 30,
	0, 0, 1, 0, 27, 19, 0, 0, 0, 0, 35, 0, 33, 0, 0, 16, 0, 21, 0, 0, 28, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 23, 4, 13, 0,
	7, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 25, 0, 3, 0, 0, 0, 0, 0, 11, 14, 36, 26, 0, 0, 37, 0, 0,
	0, 18, 0, 0, 29, 0, 15, 0, 0, 12, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 10, 0,
	0, 0, 0, 30, 7, 0, 10, 12, 0, 0, 14, 0, 11, 0, 0, 2, 0, 0, 9, 16, 0, 0, 27, 15, 0, 0, 0, 0, 22, 13, 6, 8, 4, 1, 0, 0,
	5, 23, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 18, 0, 29, 25, 24, 17, 21, 3, 0, 0, 0, 0, 0, 0, 26, 20, 0, 19, 31, 0, 0, 0, 0,
	10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 27, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 14, 13, 0, 0, 0, 0, 0, 0, 4,
	17, 7, 0, 0, 0, 0, 9, 0, 22, 0, 0, 0, 0, 6, 26, 29, 33, 0, 18, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 2, 34, 0, 0, 24, 0, 0,
	12, 0, 0, 0, 0, 0, 1, 0, 0, 8, 11, 0, 32, 0, 0, 0, 5, 0, 3, 0, 0, 23, 0, 0, 0, 0, 0, 16, 21, 35, 0, 0, 0, 30, 0, 0, 0,
	20, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 8, 0, 19, 2, 27, 26, 0, 0, 20, 15, 0, 29, 0, 0, 1,
	0, 10, 0, 13, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 9, 34, 0, 3, 0, 0, 7, 0, 0, 0, 0, 0, 12, 17, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 23, 30, 6, 0, 25, 0, 0, 14, 0, 0, 0, 0, 28, 0, 0, 0, 0, 31, 0, 21, 0, 0, 0, 0, 0,
	0, 0, 0, 35, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 32, 0, 0, 0, 18, 0, 0, 0, 24, 0, 0, 0, 0, 33, 0, 0, 16, 0, 28, 9, 19, 0,
	16, 25, 0, 0, 15, 0, 5, 4, 26, 0, 0, 14, 29, 0, 0, 6, 23, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 27, 7, 8, 18,
	0, 20, 1, 10, 0, 0, 0, 0, 24, 21, 22, 0, 0, 0, 0, 12, 11, 0, 0, 0, 0, 2, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0,
	0, 0, 0, 33, 17, 0, 0, 0, 6, 0, 0, 22, 0, 9, 0, 0, 16, 0, 0, 0, 1, 0, 18, 29, 5, 0, 2, 0, 0, 0, 0, 8, 0, 0, 19, 32, 0,
	13, 0, 0, 0, 23, 0, 28, 0, 0, 4, 0, 0, 0, 15, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 34, 0, 26,
	0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 31, 21, 25, 0, 0, 0, 0, 0, 0, 11, 0, 0, 3, 0, 20, 0,
	0, 30, 0, 0, 5, 24, 0, 9, 7, 0, 0, 0, 0, 17, 4, 12, 11, 8, 0, 0, 18, 0, 0, 27, 30, 31, 0, 21, 13, 10, 0, 1, 0, 3, 0,
	0, 0, 6, 0, 29, 0, 0, 0, 0, 0, 19, 23, 0, 20, 28, 25, 0, 0, 22, 0, 0, 2, 15, 0, 14, 0, 0, 0, 0, 26, 0, 0, 16, 0, 29,
	18, 14, 1, 10, 16, 0, 0, 5, 19, 7, 15, 24, 0, 0, 0, 0, 27, 0, 0, 0, 20, 23, 0, 0, 0, 0, 0, 21, 30, 0, 31, 0, 0, 11, 4,
	12, 22, 13, 0, 6, 0, 2, 28, 26, 17, 9, 0, 8, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 3, 0, 0, 16, 0, 0, 12, 15, 0, 17,
	3, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 11, 21, 20, 4, 0, 19, 0, 10, 8, 22, 0, 18, 0, 0,
	0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 9, 14, 0, 0, 0, 0, 6, 13, 0, 0, 0, 0, 0, 0, 13, 7, 0, 0, 0, 12, 11, 0, 20, 0, 15, 0, 9,
	1, 0, 23, 0, 0, 5, 0, 0, 0, 0, 8, 0, 18, 0, 0, 0, 0, 22, 0, 2, 0, 10, 0, 0, 0, 0, 0, 0, 21, 0, 0, 14, 6, 17, 0, 0, 0,
	16, 0, 0, 4, 19, 0, 0, 3, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 26, 0, 13, 14, 9, 0, 0, 0, 0, 25, 0, 0, 20, 0,
	17, 0, 1, 0, 8, 7, 10, 12, 0, 0, 0, 27, 22, 0, 18, 11, 16, 23, 0, 0, 5, 0, 0, 15, 19, 28, 24, 0, 0, 6, 0, 3, 0, 2, 0,
	0, 7, 20, 0, 21, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 23, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 31, 0, 18, 0, 0, 29, 10,
	9, 0, 0, 14, 0, 3, 0, 0, 0, 2, 0, 0, 32, 12, 0, 0, 0, 6, 27, 16, 0, 0, 0, 0, 0, 4, 33, 0, 0, 0, 17, 0, 0, 0, 5, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 15, 13, 1,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 30, 0, 0, 24, 0, 0, 13, 0, 3, 0, 21, 18, 20, 9, 8, 12, 0, 0, 0, 17, 0, 15, 11, 5,
	2, 0, 19, 0, 16, 22, 14, 10, 0, 0, 1, 4, 7, 6, 17, 0, 0, 32, 0, 26, 0, 29, 0, 0, 30, 28, 0, 0, 0, 0, 0, 0, 23, 0, 0,
	0, 0, 21, 0, 35, 0, 0, 37, 0, 43, 18, 0, 0, 0, 38, 9, 0, 0, 0, 19, 0, 0, 0, 0, 0, 40, 0, 10, 0, 39, 0, 0, 0, 7, 0, 0,
	0, 36, 0, 8, 0, 0, 0, 25, 14, 0, 0, 6, 0, 11, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 31, 41, 0, 27, 0, 0, 0, 0, 4,
	0, 0, 22, 3, 0, 0, 0, 0, 0, 0, 33, 0, 0, 20, 34, 0, 0, 13, 0, 0, 5, 15, 12, 0, 0, 24, 0, 0, 16, 0, 0, 0, 0, 42, 16,
	25, 0, 0, 0, 8, 0, 0, 12, 0, 0, 0, 7, 0, 0, 5, 0, 18, 0, 9, 10, 0, 0, 2, 24, 17, 0, 0, 14, 6, 19, 0, 4, 0, 0, 0, 0,
	21, 0, 3, 0, 0, 0, 0, 0, 13, 23, 0, 0, 0, 1, 20, 0, 0, 0, 0, 22, 15, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 9, 0, 0, 21,
	22, 0, 16, 0, 0, 0, 0, 2, 0, 0, 0, 0, 23, 0, 20, 19, 17, 0, 13, 0, 0, 0, 0, 1, 18, 6, 0, 0, 0, 12, 8, 0, 4, 0, 0, 0,
	0, 11, 0, 0, 0, 0, 0, 0, 10, 5, 15, 7, 0, 14, 0, 0, 3, 0, 0, 0, 24, 0, 0, 0, 15, 18, 19, 0, 2, 0, 0, 0, 6, 7, 0, 0, 0,
	0, 3, 0, 22, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 5, 0, 17, 0, 0, 0, 0, 0, 20, 4, 0, 0, 16, 0, 0, 13, 14, 0, 21, 8, 0, 0, 0,
	23, 11, 12, 0, 1, 9, 0, 0, 0, 1, 0, 7, 0, 0, 21, 0, 11, 0, 0, 0, 0, 0, 3, 16, 0, 0, 0, 4, 0, 13, 0, 0, 0, 0, 0, 0, 2,
	10, 0, 0, 0, 0, 0, 0, 0, 0, 8, 18, 0, 0, 0, 0, 19, 17, 0, 0, 0, 0, 20, 0, 15, 5, 0, 0, 6, 0, 0, 14, 12, 9, 0, 0, 0, 0,
	0, 0, 0, 0, 30, 8, 0, 0, 0, 0, 26, 0, 0, 0, 28, 0, 0, 6, 0, 3, 0, 10, 0, 20, 0, 16, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 18, 0, 0, 0, 0, 0, 17, 0, 1, 0, 24, 0, 0, 2, 0, 0, 0, 15, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 23, 33, 0, 0, 5, 31, 0, 0, 32, 0, 0, 0, 0, 0, 19, 7, 0, 0, 13, 14, 29, 0, 22, 0, 0, 0,
	27, 0, 0, 0, 0, 4, 0, 12, 25, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 21, 19, 17, 0, 0, 22, 27, 0, 0, 0, 0, 0, 10, 0, 0, 7, 0,
	6, 4, 8, 16, 12, 24, 23, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 25, 0, 2, 28, 13, 15, 31, 26, 29, 9, 0, 0, 20, 18, 0, 14, 0, 0,
	0, 30, 0, 0, 0, 0, 5, 11, 0, 0, 10, 0, 0, 0, 8, 0, 14, 11, 4, 15, 6, 0, 0, 3, 2, 0, 0, 0, 17, 5, 1, 0, 0, 9, 12, 18,
	0, 13, 7, 16, 0, 0, 0, 26, 0, 0, 0, 3, 0, 0, 0, 0, 2, 0, 9, 33, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 8, 31, 0, 0,
	35, 24, 1, 0, 0, 0, 0, 0, 0, 21, 10, 28, 7, 0, 0, 0, 0, 19, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 20, 0,
	0, 17, 0, 18, 0, 0, 23, 0, 27, 0, 0, 4, 0, 32, 0, 0, 0, 0, 0, 5, 0, 0, 12, 0, 0, 0, 6, 0, 0, 0, 34, 0, 0, 0, 14, 0, 0,
	0, 0, 0, 16, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 15, 29, 0, 0, 0, 0, 0, 0, 5, 0, 18, 0, 0, 0, 0, 0, 0, 15, 19,
	0, 0, 0, 8, 0, 16, 14, 22, 9, 10, 0, 0, 0, 0, 1, 2, 0, 12, 0, 0, 0, 0, 0, 21, 0, 11, 17, 0, 0, 0, 20, 0, 0, 0, 7, 0,
	0, 0, 0, 6, 0, 0, 0, 4, 0, 0, 0, 13, 23, 3, 13, 0, 0, 0, 0, 24, 0, 25, 0, 0, 0, 0, 0, 9, 16, 0, 15, 0, 21, 0, 20, 14,
	0, 27, 3, 0, 0, 23, 0, 0, 0, 0, 7, 0, 26, 0, 5, 17, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 11, 0, 10, 12, 0, 22, 19, 8, 0,
	0, 18, 0, 0, 4, 6, 1, 0, 7, 0, 0, 9, 0, 0, 0, 0, 0, 12, 0, 3, 15, 18, 0, 0, 4, 0, 0, 17, 0, 0, 14, 0, 16, 2, 11, 0, 0,
	19, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 6, 0, 0, 0, 0, 10, 0, 0, 13, 0, 0, 0, 0, 6,
	0, 10, 0, 18, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 5, 15, 0, 9, 8, 0, 0, 0, 0, 16, 0, 7, 23, 19, 24, 0, 0, 0, 0,
	22, 0, 0, 0, 0, 20, 0, 0, 17, 2, 0, 0, 0, 12, 0, 0, 0, 21, 13, 11, 4, 0, 0, 37, 0, 0, 4, 0, 0, 0, 0, 1, 0, 34, 10, 0,
	0, 0, 0, 21, 0, 2, 0, 0, 0, 0, 31, 0, 15, 0, 0, 38, 0, 11, 0, 0, 0, 41, 36, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0,
	0, 0, 0, 0, 8, 0, 0, 0, 0, 24, 0, 0, 0, 6, 0, 0, 29, 5, 14, 26, 33, 0, 40, 9, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 18, 0,
	0, 0, 39, 12, 0, 27, 28, 35, 0, 0, 0, 7, 0, 0, 0, 19, 0, 0, 0, 0, 0, 16, 23, 0, 0, 0, 0, 3, 0, 13, 0, 20, 0, 0, 0, 0,
	0, 22, 0, 30, 0, 27, 12, 0, 25, 0, 0, 28, 3, 15, 24, 0, 0, 4, 0, 0, 29, 6, 0, 0, 0, 0, 30, 23, 5, 11, 0, 10, 0, 17, 0,
	20, 0, 0, 22, 0, 31, 0, 0, 7, 14, 0, 0, 18, 0, 0, 16, 0, 2, 0, 1, 13, 0, 19, 8, 0, 0, 0, 21, 0, 9, 0, 0, 26, 0, 0, 0,
	17, 16, 3, 10, 0, 0, 19, 7, 14, 11, 0, 1, 2, 15, 0, 0, 8, 0, 0, 13, 4, 0, 12, 6, 5, 0, 9, 0, 18, 0, 0, 8, 15, 0, 0, 9,
	5, 0, 0, 11, 3, 6, 10, 0, 0, 0, 4, 1, 0, 2, 0, 0, 0, 7, 14, 0, 0, 0, 13, 12, 0, 0, 0, 16, 9, 0, 0, 14, 0, 0, 2, 0, 0,
	11, 0, 0, 0, 15, 1, 6, 0, 8, 4, 0, 0, 0, 12, 0, 10, 5, 7, 13, 3, 0, 20, 0, 0, 10, 0, 0, 0, 0, 0, 12, 8, 2, 6, 0, 0, 0,
	0, 0, 0, 17, 0, 0, 0, 0, 7, 0, 1, 4, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 19, 0, 0, 0, 0, 18, 0, 14, 0, 0, 0, 9, 0, 0, 0, 0,
	0, 15, 13, 16, 0, 0, 3, 5, 0, 0, 0, 19, 0, 8, 0, 0, 0, 0, 0, 4, 17, 0, 0, 34, 0, 10, 6, 0, 0, 0, 0, 0, 33, 0, 0, 20,
	22, 0, 0, 0, 0, 15, 0, 0, 0, 36, 0, 11, 0, 0, 9, 0, 0, 2, 0, 0, 0, 0, 24, 0, 0, 0, 14, 0, 0, 0, 13, 27, 0, 7, 0, 0, 0,
	0, 0, 0, 25, 5, 0, 37, 0, 0, 0, 0, 0, 32, 0, 0, 12, 0, 0, 0, 0, 0, 16, 35, 29, 18, 28, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 21, 0, 26, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 30, 0, 0, 0, 17, 0, 8, 0, 0, 0, 0,
	0, 4, 0, 0, 0, 31, 0, 10, 6, 0, 0, 0, 0, 0, 30, 0, 0, 18, 20, 0, 0, 0, 0, 16, 0, 0, 0, 33, 0, 11, 0, 0, 9, 0, 0, 2, 0,
	0, 0, 0, 23, 0, 0, 0, 15, 0, 0, 0, 13, 24, 0, 7, 0, 21, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 12, 0, 0, 0,
	0, 0, 0, 32, 26, 0, 25, 0, 0, 1, 3, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 14, 35, 0, 0, 0, 28, 0, 0, 0, 0,
	34, 22, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 7, 0, 6, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 15, 0, 13, 0, 0, 0, 0, 0,
	0, 0, 35, 0, 0, 0, 0, 30, 8, 1, 0, 0, 0, 33, 0, 17, 25, 4, 0, 31, 0, 0, 0, 10, 14, 0, 21, 0, 0, 29, 0, 20, 23, 0, 0,
	0, 0, 0, 0, 12, 28, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 9, 0, 0, 0, 0, 0, 0, 22, 5, 2, 16, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 34, 27, 0, 11, 0, 0, 0, 0, 24, 0, 0, 19, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 18, 0, 0, 6, 0, 10, 0, 0,
	3, 0, 16, 1, 0, 0, 0, 0, 19, 0, 0, 9, 11, 0, 5, 20, 0, 25, 8, 0, 0, 0, 0, 15, 0, 7, 0, 24, 0, 0, 22, 0, 0, 0, 0, 0,
	23, 21, 0, 0, 0, 0, 2, 12, 0, 0, 0, 0, 0, 0, 14, 17, 13, 4, 0, 7, 0, 40, 0, 17, 0, 49, 0, 0, 0, 5, 21, 46, 0, 0, 3, 0,
	42, 51, 11, 18, 14, 39, 0, 0, 0, 0, 26, 0, 0, 0, 25, 20, 0, 0, 0, 0, 0, 0, 19, 10, 0, 9, 33, 0, 27, 45, 0, 0, 0, 48,
	0, 0, 13, 34, 0, 0, 0, 0, 0, 16, 6, 0, 8, 0, 15, 0, 24, 22, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 37, 36, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 30, 0, 50, 2, 35, 0, 0, 29, 31, 43, 32, 1, 47, 0, 28, 23, 0, 0, 0, 41, 0, 0, 0,
	44, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 5, 0, 2, 0, 0, 31, 0, 0, 13, 0, 0, 0, 18, 0, 0, 0, 0, 0, 4, 0, 0, 0,
	0, 0, 21, 0, 0, 12, 0, 0, 0, 1, 0, 0, 24, 0, 0, 25, 0, 0, 23, 0, 0, 0, 0, 30, 0, 0, 0, 9, 0, 11, 0, 0, 0, 27, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 33, 0, 20, 0, 34, 22, 26, 0, 32, 8, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 17, 19, 0, 0,
	0, 0, 0, 0, 0, 6, 0, 0, 0, 7, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 14, 28, 1, 7, 0, 12, 0, 0, 3, 16, 0, 4, 0, 14, 0, 2,
	10, 0, 0, 0, 8, 15, 11, 0, 0, 0, 0, 0, 5, 6, 0, 0, 9, 13, 24, 0, 0, 0, 13, 23, 0, 7, 0, 0, 18, 21, 4, 0, 0, 0, 0, 0,
	0, 20, 0, 0, 12, 0, 15, 0, 0, 0, 11, 0, 0, 1, 0, 0, 0, 16, 22, 0, 10, 0, 3, 0, 5, 0, 0, 19, 0, 0, 0, 0, 0, 17, 6, 25,
	0, 0, 0, 2, 0, 9, 14, 0, 0, 8, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 4, 0, 21, 0, 0, 12, 9, 0, 0, 0, 0, 0, 0, 0, 18,
	0, 15, 0, 1, 0, 8, 7, 0, 11, 0, 0, 0, 0, 20, 0, 16, 10, 14, 0, 0, 0, 5, 0, 0, 13, 17, 22, 0, 0, 0, 6, 0, 3, 0, 2, 0,
	0, 9, 0, 14, 0, 12, 17, 0, 13, 11, 0, 18, 0, 0, 8, 16, 3, 7, 0, 2, 10, 15, 0, 5, 0, 1, 6, 0, 0, 0, 4, 0, 0, 0, 0, 23,
	0, 11, 16, 0, 0, 0, 5, 0, 25, 0, 3, 0, 0, 0, 0, 0, 0, 4, 0, 12, 0, 0, 22, 7, 0, 0, 14, 13, 0, 0, 0, 0, 17, 2, 15, 21,
	19, 0, 24, 0, 9, 0, 0, 20, 0, 0, 0, 8, 0, 18, 6, 1, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 21, 0, 0, 0, 0, 0, 26,
	12, 0, 0, 30, 0, 2, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 23, 17, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
	8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 28, 0, 0, 0, 0, 0, 0, 27, 0, 18, 0, 32, 0, 7, 16, 0, 0, 13, 0, 0, 20, 0,
	0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 31, 0, 1, 29, 0, 0, 0, 24, 0, 6, 4, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 11,
	0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 27, 25, 6, 1, 0, 0, 17, 26, 5, 9, 8, 16, 0, 23, 14, 18, 22, 0, 0, 0, 0, 0, 0, 0, 0,
	7, 0, 28, 0, 0, 0, 3, 0, 0, 10, 0, 19, 21, 0, 0, 0, 0, 11, 0, 4, 20, 0, 24, 13, 0, 2, 15, 0, 0, 0, 0, 12, 0, 0, 0, 0,
	0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 28, 0, 31, 0, 0, 0, 0, 0, 11, 26, 0, 0, 2, 30, 13, 0, 0, 0, 0, 0, 0, 6, 0, 0, 8,
	22, 0, 0, 0, 0, 0, 0, 25, 0, 20, 0, 0, 0, 0, 14, 0, 0, 37, 0, 0, 0, 0, 0, 34, 0, 0, 0, 0, 9, 0, 19, 10, 15, 0, 18, 5,
	3, 0, 0, 0, 0, 7, 4, 0, 0, 0, 0, 0, 21, 0, 12, 0, 0, 0, 16, 0, 24, 17, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 29, 0, 0, 0, 0,
	0, 35, 36, 0, 1, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 11, 0, 15, 0, 2, 0, 0, 0, 0, 0, 23, 4, 0, 0, 6, 0, 0, 0, 0,
	0, 0, 3, 14, 16, 0, 0, 0, 0, 0, 5, 1, 0, 0, 0, 22, 0, 13, 0, 12, 0, 0, 0, 10, 0, 0, 0, 0, 0, 8, 0, 18, 0, 17, 0, 20,
	19, 0, 0, 0, 7, 9, 13, 4, 10, 1, 0, 11, 12, 0, 2, 6, 5, 7, 8, 0, 9, 3, 0, 23, 26, 0, 0, 19, 0, 4, 0, 0, 0, 10, 0, 1,
	0, 0, 0, 9, 27, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 12, 20, 14, 28, 2, 0, 0, 6, 0, 24, 25, 0, 16, 5, 22, 0, 7, 17, 13, 0,
	0, 8, 0, 0, 21, 0, 18, 0, 0, 0, 0, 11, 0, 3, 0, 11, 0, 0, 8, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 9, 0, 19, 7, 0, 17,
	0, 0, 14, 0, 0, 4, 0, 0, 0, 3, 0, 0, 5, 22, 0, 0, 12, 0, 10, 15, 0, 0, 0, 0, 0, 0, 0, 0, 6, 20, 0, 18, 0, 0, 21, 0,
	13, 0, 0, 0, 0, 16, 16, 0, 0, 0, 15, 24, 0, 0, 0, 0, 17, 11, 7, 0, 13, 9, 8, 0, 0, 0, 0, 0, 10, 0, 0, 6, 0, 0, 18, 0,
	0, 14, 0, 0, 0, 21, 0, 0, 22, 0, 0, 20, 0, 0, 0, 5, 0, 23, 0, 1, 0, 0, 3, 0, 0, 19, 0, 0, 2, 0, 0, 0, 4, 12, 0, 0, 15,
	0, 0, 0, 0, 2, 0, 19, 0, 34, 0, 31, 0, 0, 11, 0, 23, 0, 0, 0, 0, 0, 0, 0, 29, 16, 4, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0,
	18, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 40, 0, 0, 0, 32, 0, 0, 14, 33, 0, 0, 38, 0, 0, 0, 0, 0, 3, 0, 25, 0, 0, 0, 0,
	0, 22, 6, 39, 0, 7, 0, 21, 37, 0, 0, 0, 0, 0, 0, 12, 1, 35, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 17, 20, 30,
	0, 27, 28, 10, 0, 0, 0, 0, 0, 26, 36, 0, 0, 24, 0, 11, 2, 0, 3, 8, 9, 6, 0, 7, 1, 0, 10, 0, 4, 5, 0, 0, 18, 0, 5, 0,
	17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 8, 0, 15, 0, 0, 9, 0, 0, 0, 0, 0, 1, 2, 0, 14, 0, 0, 0, 0, 0, 0, 0, 10, 13, 0,
	11, 20, 0, 0, 0, 0, 7, 0, 21, 0, 0, 6, 0, 0, 12, 4, 0, 0, 0, 0, 19, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
	10, 0, 0, 22, 6, 0, 8, 23, 18, 0, 0, 2, 13, 0, 0, 0, 4, 25, 0, 0, 0, 20, 0, 0, 24, 9, 0, 0, 0, 0, 1, 17, 12, 0, 5, 19,
	0, 0, 0, 0, 14, 0, 11, 15, 0, 0, 7, 0, 21, 41, 0, 0, 0, 4, 0, 18, 0, 43, 1, 0, 38, 10, 0, 0, 0, 0, 14, 24, 2, 0, 0, 0,
	0, 36, 40, 19, 0, 50, 0, 0, 11, 45, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 48,
	29, 0, 0, 0, 6, 0, 0, 34, 5, 15, 31, 0, 0, 0, 9, 0, 0, 39, 0, 0, 0, 0, 0, 30, 47, 26, 22, 0, 42, 0, 16, 12, 0, 32, 33,
	0, 0, 0, 0, 7, 0, 0, 0, 0, 46, 0, 0, 0, 17, 20, 28, 0, 0, 37, 44, 3, 0, 13, 0, 23, 0, 25, 0, 0, 49, 27, 0, 35, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 6, 0, 18, 0, 15, 0, 0, 0, 13, 9, 0, 0, 14, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 7, 0, 16, 5, 0, 11, 17, 0, 0, 0, 4, 0, 19, 10, 0, 0, 0, 0, 12, 1, 0, 0, 0, 0, 0, 26, 0, 0, 0, 4, 0, 0, 17,
	0, 0, 30, 20, 0, 0, 16, 19, 0, 11, 0, 0, 0, 6, 24, 0, 18, 31, 0, 0, 5, 28, 0, 2, 0, 12, 27, 1, 0, 0, 0, 0, 29, 22, 21,
	25, 14, 0, 0, 10, 0, 0, 23, 15, 7, 3, 13, 9, 0, 0, 0, 8, 0, 0, 0, 15, 13, 10, 0, 5, 0, 7, 9, 0, 0, 0, 0, 11, 0, 0, 12,
	2, 6, 8, 1, 0, 16, 14, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 27, 0, 28, 0, 0, 9, 0, 22, 0, 0, 12, 10, 8, 21, 16, 0, 0, 26, 0,
	0, 25, 0, 0, 0, 20, 7, 23, 0, 0, 17, 0, 5, 11, 0, 18, 0, 19, 2, 29, 14, 24, 1, 0, 0, 4, 0, 0, 0, 0, 6, 15, 0, 13, 0,
	0, 3, 0, 0, 0, 0, 0, 11, 0, 30, 34, 0, 0, 0, 23, 12, 15, 14, 26, 20, 0, 0, 25, 6, 0, 0, 0, 0, 0, 27, 7, 28, 0, 1, 0,
	0, 29, 19, 5, 0, 0, 0, 0, 0, 0, 0, 2, 31, 0, 17, 0, 32, 13, 0, 3, 18, 10, 24, 0, 9, 33, 22, 0, 0, 21, 0, 16, 4, 0, 8,
	0, 21, 0, 9, 14, 0, 0, 6, 20, 26, 23, 0, 0, 30, 0, 2, 18, 13, 0, 0, 1, 0, 11, 0, 16, 0, 10, 5, 0, 28, 0, 0, 3, 8, 0,
	0, 17, 0, 22, 15, 0, 4, 0, 0, 19, 0, 0, 24, 12, 0, 0, 7, 0, 0, 0, 29, 27, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0,
	8, 0, 0, 36, 0, 19, 0, 9, 0, 0, 0, 0, 31, 12, 6, 14, 0, 18, 30, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0,
	40, 42, 0, 24, 0, 0, 5, 20, 0, 0, 0, 0, 0, 21, 0, 25, 0, 0, 0, 41, 0, 0, 35, 0, 0, 3, 0, 0, 27, 1, 0, 0, 22, 0, 0, 0,
	4, 0, 0, 0, 0, 0, 0, 13, 0, 0, 11, 0, 0, 0, 33, 0, 0, 0, 0, 39, 15, 0, 0, 28, 0, 38, 0, 7, 0, 0, 0, 29, 0, 16, 0, 0,
	0, 0, 0, 32, 2, 0, 0, 37, 34, 0, 0, 0, 17, 0, 27, 0, 0, 11, 0, 0, 0, 22, 2, 0, 3, 0, 0, 0, 4, 0, 8, 9, 0, 0, 0, 6, 0,
	20, 21, 15, 10, 0, 0, 0, 0, 0, 19, 0, 0, 0, 18, 17, 0, 0, 26, 0, 0, 0, 0, 23, 0, 12, 7, 25, 0, 0, 14, 0, 16, 0, 5, 0,
	0, 13, 0, 1, 24, 0, 19, 0, 25, 28, 0, 18, 0, 0, 0, 16, 22, 0, 7, 13, 11, 0, 26, 0, 0, 10, 0, 0, 0, 0, 12, 0, 0, 24, 0,
	0, 1, 0, 0, 15, 0, 0, 17, 4, 0, 0, 3, 0, 0, 0, 23, 21, 27, 0, 0, 8, 0, 5, 9, 0, 0, 0, 0, 2, 6, 14, 0, 20, 0, 0, 0, 0,
	0, 4, 0, 0, 0, 8, 18, 0, 3, 12, 0, 0, 23, 0, 0, 0, 16, 0, 15, 2, 0, 0, 24, 20, 0, 22, 0, 0, 21, 0, 0, 6, 7, 0, 0, 0,
	0, 9, 0, 0, 13, 14, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 17, 0, 1, 0, 5, 19, 10, 0, 13, 0, 0, 0, 2, 3, 0, 6, 0, 12, 15,
	9, 0, 0, 0, 8, 11, 0, 0, 0, 0, 7, 10, 5, 0, 0, 4, 0, 0, 14, 0, 1, 0, 0, 0, 8, 0, 2, 0, 0, 0, 0, 16, 14, 0, 12, 6, 7,
	1, 11, 17, 0, 4, 3, 10, 0, 5, 13, 15, 0, 0, 0, 0, 9, 7, 0, 0, 0, 0, 0, 0, 13, 9, 11, 3, 2, 0, 6, 0, 4, 0, 5, 14, 10,
	8, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12, 5, 0, 7, 0, 0, 4, 8, 0, 0, 0, 14, 0, 0, 1, 3, 13, 6, 0, 0, 15, 0, 0, 9, 0, 0, 10,
	2, 12, 0, 0, 11, 0, 1, 11, 8, 0, 0, 0, 0, 0, 4, 12, 9, 2, 0, 0, 0, 0, 0, 0, 0, 0, 7, 14, 13, 5, 15, 6, 0, 10, 0, 3, 0,
	0, 0, 15, 1, 0, 0, 12, 0, 16, 13, 10, 0, 0, 9, 3, 7, 8, 0, 14, 5, 0, 0, 0, 17, 0, 4, 2, 6, 0, 0, 0, 11, 0, 0, 0, 0, 0,
	5, 0, 13, 0, 0, 0, 2, 15, 0, 0, 4, 0, 0, 8, 11, 14, 0, 1, 10, 0, 9, 12, 0, 3, 0, 7, 0, 6, 0, 0, 10, 0, 0, 0, 7, 9, 8,
	12, 0, 0, 6, 0, 0, 13, 11, 0, 0, 0, 0, 0, 5, 0, 1, 0, 3, 0, 0, 2, 0, 4, 0, 11, 8, 23, 0, 0, 0, 0, 2, 10, 0, 0, 30, 27,
	0, 15, 0, 3, 0, 13, 19, 14, 0, 7, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 24, 33, 0, 0, 28, 0, 22, 9, 0, 0, 0, 0, 0, 32, 31, 0, 0, 0, 0, 26, 0, 0, 0, 12, 4, 0, 0, 0, 18, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 5, 0, 0, 0, 1, 0, 0, 0, 6, 0, 17, 25, 0, 29, 0, 0, 0,
	0, 0, 0, 19, 0, 0, 10, 7, 14, 0, 18, 0, 0, 15, 12, 5, 20, 8, 13, 0, 6, 4, 0, 0, 16, 3, 2, 9, 0, 0, 11, 0, 1, 0, 17, 0,
	0, 0, 0, 0, 0, 14, 3, 0, 11, 0, 0, 16, 0, 22, 0, 0, 0, 23, 0, 7, 0, 10, 8, 4, 15, 21, 0, 12, 0, 0, 0, 18, 13, 0, 0, 0,
	0, 6, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 24, 9, 20, 2, 0, 0, 0, 0, 1, 0, 0, 0, 17, 0, 0, 0, 14, 0, 0, 0, 0, 11, 12,
	0, 19, 0, 0, 5, 0, 0, 17, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 10, 0, 9, 0, 0, 0, 0, 0, 0, 2, 6, 15, 8, 0, 1, 21, 0,
	13, 0, 0, 0, 20, 0, 0, 0, 0, 18, 3, 0, 4, 0, 0, 0, 0, 0, 8, 21, 0, 4, 18, 23, 9, 6, 0, 0, 0, 0, 16, 0, 13, 0, 0, 0,
	24, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 25, 11, 22, 5, 15, 17, 0, 19, 0, 20, 0, 0, 14, 0, 0, 1, 3, 0, 0, 0, 0, 10, 0, 0, 0,
	0, 0, 0, 12, 0, 0, 0, 0, 0, 39, 0, 14, 0, 0, 0, 33, 0, 0, 0, 0, 0, 20, 0, 0, 0, 4, 31, 28, 0, 0, 0, 0, 17, 0, 0, 26,
	0, 0, 0, 0, 22, 0, 0, 0, 25, 15, 0, 0, 29, 0, 0, 0, 11, 0, 0, 0, 44, 18, 0, 0, 6, 0, 40, 0, 45, 0, 0, 37, 0, 0, 0, 0,
	0, 5, 0, 23, 42, 0, 0, 0, 2, 16, 0, 12, 0, 0, 0, 1, 0, 21, 32, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 41, 0, 0, 0, 34, 24,
	0, 35, 13, 10, 0, 0, 0, 0, 27, 0, 38, 0, 0, 7, 0, 3, 0, 0, 30, 9, 0, 0, 0, 43, 0, 0, 0, 19, 8, 1, 0, 7, 0, 0, 0, 0,
	10, 0, 0, 0, 16, 0, 3, 0, 0, 0, 15, 4, 13, 0, 21, 0, 0, 0, 0, 0, 2, 14, 0, 0, 0, 0, 0, 19, 0, 0, 8, 0, 0, 0, 9, 0, 17,
	0, 0, 0, 0, 0, 0, 0, 12, 5, 20, 0, 6, 0, 0, 0, 0, 11, 18, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 24, 7, 0, 23, 0, 0, 31, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 18, 0, 0, 9, 13,
	0, 27, 0, 0, 28, 0, 0, 12, 0, 0, 3, 0, 0, 29, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 26, 0, 0, 0, 10, 0, 4, 14, 0, 25, 8,
	0, 0, 0, 0, 32, 5, 0, 34, 0, 0, 16, 0, 0, 0, 15, 0, 33, 22, 0, 0, 0, 0, 0, 21, 0, 20, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3, 2, 0, 8, 1, 7, 9, 0, 0, 4, 5, 6, 0, 0, 0, 0, 14, 0, 0, 0, 2, 0, 6, 7, 0, 3, 0, 0, 10, 18, 0, 16, 5, 0, 0, 13, 4,
	0, 0, 17, 0, 8, 12, 0, 15, 1, 9, 11, 14, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 7, 0, 0, 9, 8, 0, 11, 0, 0, 12, 0, 13, 0,
	6, 0, 0, 0, 0, 19, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 5, 16, 0, 0, 1, 0, 0, 3, 0, 0, 15, 0, 0, 2, 0, 0, 0, 4,
	0, 3, 1, 4, 0, 2, 0, 0, 5, 14, 17, 0, 0, 0, 23, 0, 19, 10, 0, 7, 16, 0, 0, 0, 0, 6, 21, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
	1, 0, 24, 0, 26, 0, 0, 15, 13, 0, 11, 22, 0, 0, 5, 2, 18, 0, 0, 4, 0, 0, 0, 0, 20, 0, 25, 0, 3, 0, 0, 0, 0, 9, 0, 12,
	0, 0, 0, 0, 0, 12, 0, 0, 0, 16, 20, 0, 7, 0, 0, 9, 8, 0, 0, 0, 11, 0, 10, 0, 0, 6, 0, 0, 0, 0, 14, 18, 0, 0, 0, 0, 0,
	0, 0, 17, 0, 0, 0, 19, 0, 5, 0, 15, 13, 1, 0, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 0, 11, 0, 0, 0, 3, 0, 0, 0,
	0, 0, 15, 16, 0, 22, 0, 0, 0, 7, 10, 0, 8, 4, 0, 17, 0, 0, 0, 14, 0, 0, 20, 0, 19, 0, 0, 6, 0, 5, 0, 0, 23, 0, 0, 21,
	0, 0, 0, 13, 0, 9, 18, 2, 0, 0, 0, 0, 1, 0, 0, 0, 12, 0, 9, 4, 12, 7, 0, 16, 0, 0, 2, 15, 0, 0, 0, 6, 0, 0, 18, 0, 8,
	0, 17, 0, 0, 10, 11, 0, 5, 3, 1, 14, 13, 0, 20, 0, 8, 0, 0, 0, 0, 39, 4, 18, 38, 0, 35, 0, 10, 6, 0, 0, 0, 15, 0, 34,
	0, 0, 21, 23, 0, 0, 0, 0, 16, 0, 0, 0, 37, 0, 11, 0, 0, 9, 0, 0, 2, 0, 0, 0, 0, 25, 0, 0, 0, 14, 0, 0, 0, 13, 28, 0,
	7, 0, 0, 0, 0, 0, 0, 26, 5, 0, 0, 0, 0, 0, 0, 0, 33, 0, 0, 12, 0, 0, 0, 0, 0, 17, 36, 30, 19, 29, 0, 0, 1, 3, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 27, 0, 40, 0, 0, 32, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 13,
	0, 18, 0, 1, 4, 15, 0, 0, 0, 2, 0, 6, 3, 14, 0, 0, 16, 0, 9, 7, 5, 0, 12, 11, 17, 8, 10, 0, 0, 7, 6, 0, 0, 13, 0, 22,
	0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 15, 4, 0, 0, 9, 0, 21, 0, 0, 0, 17, 14, 0, 0, 0, 3, 0, 0, 0, 0, 0, 20, 0, 11, 0,
	5, 2, 0, 0, 0, 0, 10, 12, 0, 19, 0, 0, 0, 16, 0, 0, 0, 18, 14, 17, 0, 10, 0, 27, 21, 0, 31, 0, 22, 0, 0, 0, 0, 0, 0,
	0, 0, 19, 0, 15, 30, 0, 4, 8, 0, 32, 0, 0, 16, 0, 26, 35, 0, 7, 0, 0, 40, 12, 0, 0, 18, 0, 0, 0, 0, 36, 25, 28, 0, 0,
	0, 0, 0, 0, 0, 0, 24, 0, 0, 34, 0, 0, 5, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 6, 0, 0, 0, 0, 33, 0,
	0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 37, 0, 38, 0, 0, 0, 0, 29, 0, 0, 1, 23, 0, 0, 0, 2, 39, 0, 0, 13, 9, 0, 0, 0,
	0, 0, 5, 16, 0, 14, 9, 18, 0, 0, 0, 10, 0, 0, 17, 0, 8, 3, 1, 0, 0, 15, 7, 12, 19, 11, 4, 0, 13, 0, 2, 6, 0, 0, 0, 0,
	13, 0, 2, 27, 22, 1, 17, 0, 0, 23, 0, 4, 0, 0, 25, 26, 11, 0, 0, 20, 16, 0, 0, 0, 0, 6, 3, 9, 21, 0, 0, 0, 28, 29, 0,
	8, 30, 0, 12, 5, 0, 19, 0, 0, 0, 14, 18, 0, 7, 0, 0, 0, 15, 24, 0, 0, 0, 10, 0, 0, 0, 14, 0, 1, 3, 9, 0, 6, 0, 11, 16,
	0, 18, 12, 0, 2, 19, 13, 5, 0, 0, 8, 0, 0, 4, 7, 0, 0, 17, 15, 0, 0, 10, 0, 0, 0, 0, 0, 0, 20, 7, 0, 11, 0, 0, 14, 16,
	15, 0, 0, 0, 9, 1, 0, 17, 0, 0, 5, 0, 0, 0, 19, 8, 0, 18, 0, 0, 10, 0, 13, 0, 2, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	6, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0, 0, 0, 23, 12, 0, 4, 0, 0, 26, 0, 20, 1, 0, 0, 0, 0, 0, 0, 21, 19, 0, 0,
	0, 0, 0, 0, 17, 0, 0, 0, 0, 2, 0, 0, 6, 18, 10, 24, 0, 0, 5, 22, 0, 7, 25, 15, 0, 0, 8, 0, 0, 14, 0, 16, 9, 0, 11, 13,
	0, 0, 3, 0, 0, 43, 0, 0, 4, 0, 19, 0, 0, 1, 0, 40, 10, 0, 0, 0, 0, 15, 26, 2, 0, 0, 0, 0, 38, 0, 20, 0, 0, 0, 0, 11,
	0, 0, 0, 0, 42, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 8, 0, 0, 0, 0, 31, 0, 0, 0, 6, 0, 0, 36, 5, 16,
	33, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 28, 23, 0, 0, 0, 17, 12, 0, 34, 35, 41, 0, 0, 0, 7, 0, 0, 24, 0, 0, 0,
	0, 0, 18, 21, 30, 0, 0, 39, 0, 3, 0, 13, 0, 25, 0, 27, 0, 0, 0, 29, 0, 37, 0, 0, 20, 0, 8, 0, 0, 0, 0, 0, 4, 18, 39,
	0, 36, 0, 10, 6, 0, 0, 0, 40, 0, 35, 0, 0, 21, 23, 0, 0, 0, 0, 16, 0, 0, 0, 38, 0, 11, 0, 0, 9, 0, 42, 2, 0, 0, 0, 0,
	26, 0, 0, 0, 15, 0, 0, 0, 13, 29, 0, 7, 0, 0, 0, 0, 0, 0, 27, 5, 0, 0, 0, 0, 24, 0, 0, 34, 0, 0, 12, 0, 0, 0, 0, 0,
	17, 37, 31, 19, 30, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 14, 28, 0, 0, 0, 33, 0, 0, 0, 0, 0, 25,
	41, 0, 0, 0, 0, 32, 0, 0, 25, 0, 27, 0, 24, 22, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 32, 31, 11, 13, 26, 17, 30, 0, 0,
	2, 10, 0, 0, 29, 7, 21, 0, 23, 0, 6, 0, 3, 0, 0, 18, 12, 0, 0, 0, 0, 0, 15, 9, 5, 0, 0, 1, 20, 4, 16, 0, 14, 0, 8, 0,
	28, 5, 0, 0, 12, 0, 0, 1, 0, 0, 14, 13, 15, 0, 0, 0, 0, 0, 4, 3, 8, 7, 2, 0, 0, 0, 0, 6, 10, 11, 16, 0, 9, 0, 13, 8,
	10, 0, 0, 0, 0, 20, 0, 9, 0, 5, 0, 0, 17, 0, 0, 0, 0, 3, 0, 6, 0, 12, 0, 0, 24, 0, 0, 0, 16, 0, 4, 14, 1, 21, 25, 0,
	2, 15, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 22, 0, 19, 0, 0, 23, 18, 26, 0, 11, 0, 0, 0, 0, 19, 0, 0, 22, 0, 0, 0, 0, 0, 0,
	0, 31, 27, 21, 0, 0, 3, 0, 0, 14, 0, 0, 1, 0, 0, 0, 32, 0, 25, 0, 0, 0, 36, 9, 0, 0, 0, 0, 0, 0, 0, 26, 0, 4, 7, 10,
	0, 0, 0, 39, 0, 0, 11, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 30, 0, 33, 2, 0, 0, 0, 0, 35, 5, 0, 34, 0, 0, 0, 0, 6,
	28, 0, 0, 0, 15, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 37, 16, 0, 29, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 8, 20, 0, 0, 0,
	0, 18, 23, 0, 24, 0, 0, 0, 0, 16, 15, 0, 8, 0, 0, 10, 4, 0, 6, 0, 0, 3, 2, 0, 0, 12, 13, 5, 1, 14, 0, 9, 0, 0, 0, 0,
	7, 11, 0, 24, 0, 0, 0, 4, 0, 0, 0, 0, 1, 0, 34, 0, 0, 27, 0, 0, 20, 0, 2, 0, 0, 0, 0, 0, 0, 15, 0, 0, 29, 0, 10, 0, 0,
	0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 25, 33, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 6, 32, 0, 28, 5, 13, 0, 0,
	0, 0, 9, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 18, 0, 0, 0, 14, 11, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 31, 0,
	16, 26, 0, 0, 0, 0, 3, 0, 0, 0, 19, 0, 21, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 44, 46, 0, 13, 0, 7, 34, 0, 0,
	0, 38, 0, 30, 40, 10, 0, 0, 9, 0, 0, 0, 15, 0, 29, 21, 0, 27, 0, 0, 0, 0, 0, 26, 0, 43, 3, 0, 0, 2, 0, 0, 0, 32, 0,
	16, 11, 0, 0, 18, 0, 8, 0, 0, 0, 0, 0, 42, 0, 33, 6, 0, 12, 39, 0, 41, 23, 24, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 25, 0,
	0, 0, 17, 0, 5, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 14, 0, 0, 0, 1, 20, 4, 0, 36, 31, 35, 0, 0, 37, 0,
	0, 0, 0, 0, 22, 0, 0, 0, 0, 13, 0, 0, 7, 9, 8, 0, 17, 15, 6, 14, 0, 0, 0, 18, 0, 0, 0, 10, 5, 12, 1, 0, 3, 16, 19, 2,
	11, 4, 0, 8, 0, 0, 4, 0, 0, 9, 6, 0, 12, 0, 17, 10, 0, 11, 0, 0, 0, 19, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 21, 0, 0, 5, 0,
	0, 20, 0, 0, 0, 14, 16, 18, 0, 0, 1, 3, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 12, 0, 3, 0, 13, 0,
	10, 0, 0, 7, 8, 4, 0, 0, 11, 0, 0, 0, 6, 5, 0, 0, 0, 0, 0, 9, 2, 14, 1, 0, 0, 0, 0, 0, 0, 19, 0, 17, 0, 0, 6, 0, 28,
	0, 0, 0, 29, 20, 0, 0, 27, 0, 25, 0, 0, 8, 0, 0, 9, 0, 0, 0, 0, 4, 33, 2, 31, 32, 3, 34, 0, 0, 0, 15, 11, 0, 0, 0, 0,
	0, 30, 0, 0, 0, 0, 0, 21, 0, 0, 0, 22, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 12, 16, 26, 0, 14, 13, 0, 0, 0, 0, 0, 24, 0, 0,
	5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 1, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0,
	0, 10, 0, 0, 0, 0, 0, 0, 0, 18, 0, 22, 15, 13, 0, 16, 0, 21, 0, 0, 5, 0, 0, 19, 7, 0, 10, 0, 26, 9, 24, 0, 25, 0, 0,
	11, 14, 0, 12, 0, 0, 0, 0, 0, 0, 2, 6, 0, 8, 0, 1, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 20, 3, 0, 4, 0, 0, 0, 23, 14, 13,
	6, 0, 0, 0, 0, 0, 0, 0, 7, 10, 0, 0, 12, 0, 5, 0, 9, 8, 0, 0, 2, 4, 15, 3, 1, 11, 0, 0, 0, 0, 0, 11, 0, 15, 0, 12, 14,
	5, 13, 7, 9, 0, 0, 0, 0, 10, 0, 0, 0, 2, 6, 8, 1, 0, 0, 0, 0, 0, 3, 4, 0, 0, 11, 13, 0, 0, 0, 0, 0, 5, 0, 7, 0, 10, 0,
	0, 0, 0, 0, 0, 0, 2, 6, 8, 1, 0, 0, 0, 0, 0, 3, 4, 12, 9, 0, 0, 0, 12, 5, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 10, 8, 0,
	0, 0, 1, 0, 13, 0, 9, 0, 3, 11, 7, 14, 6, 3, 0, 0, 12, 6, 8, 2, 4, 9, 10, 0, 1, 5, 0, 11, 7, 0, 11, 10, 12, 1, 0, 9,
	2, 3, 13, 6, 4, 8, 7, 0, 5, 0, 11, 0, 0, 0, 0, 0, 18, 0, 3, 15, 1, 5, 0, 12, 9, 0, 0, 0, 20, 0, 0, 0, 17, 0, 0, 21, 0,
	7, 0, 0, 0, 0, 19, 0, 4, 10, 0, 0, 0, 8, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 2, 0, 0, 0, 16, 0, 14, 0, 0, 0, 0, 6, 0, 5, 0,
	22, 0, 1, 7, 16, 24, 0, 0, 0, 3, 0, 8, 0, 0, 6, 10, 0, 0, 0, 0, 26, 13, 20, 0, 0, 0, 0, 0, 12, 0, 21, 19, 0, 0, 0, 0,
	0, 25, 0, 0, 0, 14, 0, 0, 11, 15, 0, 0, 0, 23, 0, 4, 27, 9, 0, 0, 17, 18, 0, 2, 0, 0, 0, 7, 2, 12, 21, 0, 0, 0, 10, 0,
	17, 0, 0, 0, 6, 0, 0, 15, 0, 0, 0, 0, 0, 0, 19, 0, 4, 20, 0, 0, 0, 0, 14, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 13, 0,
	11, 0, 0, 0, 0, 0, 9, 0, 0, 16, 0, 0, 0, 3, 8, 0, 18, 0, 0, 0, 5, 0, 0, 26, 0, 0, 0, 17, 22, 0, 11, 0, 0, 20, 8, 15,
	13, 0, 0, 9, 14, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 25, 0, 0, 24, 18, 10, 0, 21, 0, 0, 23, 0, 0, 0, 7, 0, 0, 19, 0, 6, 0,
	16, 0, 4, 0, 12, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 25, 0, 19, 9, 0, 16, 0, 0, 0, 0, 4, 0, 22, 0, 0, 0, 24, 1, 0, 0, 0,
	0, 0, 0, 0, 18, 0, 32, 0, 0, 11, 0, 0, 0, 23, 0, 0, 34, 17, 36, 0, 35, 38, 0, 26, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 39,
	0, 27, 0, 0, 0, 7, 30, 3, 0, 0, 0, 0, 0, 21, 0, 0, 12, 31, 0, 0, 0, 2, 0, 0, 13, 0, 0, 0, 0, 6, 0, 28, 0, 37, 29, 20,
	0, 0, 0, 0, 0, 8, 0, 0, 0, 5, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 14, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 27, 0, 0, 0, 4, 0, 0, 0, 29, 0, 0, 0, 12, 30, 0, 13, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 28, 0, 19, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0, 8, 0, 0, 7, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0,
	0, 17, 0, 10, 15, 25, 32, 22, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 14, 0, 18, 0, 0, 0, 26, 0, 0, 0, 0, 0, 6, 0, 23, 0, 3, 24,
	0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 13, 0, 5, 16, 0, 15, 11, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 12, 0, 0,
	9, 8, 0, 0, 0, 10, 0, 0, 0, 0, 0, 1, 0, 6, 2, 0, 17, 4, 0, 0, 0, 0, 19, 0, 14, 0, 0, 0, 18, 0, 20, 0, 0, 0, 0, 0, 9,
	0, 2, 0, 30, 0, 19, 0, 31, 0, 0, 23, 15, 0, 18, 13, 3, 29, 26, 8, 21, 0, 0, 27, 32, 4, 0, 0, 0, 0, 0, 28, 11, 0, 24,
	0, 0, 5, 10, 16, 14, 0, 20, 17, 7, 0, 22, 0, 0, 0, 0, 1, 0, 12, 6, 0, 0, 0, 0, 0, 0, 25, 22, 0, 0, 13, 0, 2, 0, 20, 1,
	0, 0, 0, 21, 0, 4, 0, 0, 24, 0, 11, 0, 0, 18, 15, 0, 0, 0, 0, 6, 3, 9, 19, 0, 0, 0, 0, 0, 26, 8, 25, 0, 12, 5, 0, 17,
	0, 0, 0, 16, 0, 0, 7, 0, 0, 0, 14, 23, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 10, 21, 12, 8, 0, 13, 9, 0, 14, 7, 18, 16,
	5, 0, 0, 2, 17, 1, 19, 4, 20, 6, 11, 0, 3, 22, 15, 0, 0, 0, 0, 0, 0, 0, 5, 12, 7, 9, 0, 0, 15, 0, 10, 0, 0, 16, 2, 6,
	8, 1, 0, 14, 13, 0, 11, 3, 4, 0, 0, 0, 0, 0, 7, 8, 0, 6, 0, 0, 0, 0, 5, 1, 3, 2, 4, 3, 1, 4, 0, 2, 0, 0, 0, 6, 0, 12,
	4, 0, 9, 8, 1, 0, 10, 2, 0, 11, 3, 5, 7, 6, 0, 4, 5, 2, 1, 3, 7, 1, 0, 6, 3, 5, 2, 0, 4, 9, 5, 0, 3, 10, 6, 8, 0, 4,
	0, 7, 0, 0, 0, 2, 1, 2, 0, 3, 1, 0, 4, 2, 0, 0, 1, 0, 3, 3, 0, 6, 7, 2, 1, 4, 5, 0, 0, 2, 0, 3, 1, 0, 4, 3, 0, 4, 1,
	7, 5, 2, 6, 5, 0, 2, 3, 4, 1, 0, 0, 6, 0, 4, 5, 2, 1, 3, 7, 0, 10, 1, 6, 8, 5, 2, 3, 9, 4, 0, 0, 0, 7, 11, 0, 6, 0, 4,
	5, 2, 1, 3, 7, 0, 0, 14, 7, 0, 16, 5, 13, 0, 0, 0, 0, 0, 11, 2, 0, 0, 17, 0, 4, 3, 9, 0, 15, 8, 0, 1, 0, 6, 0, 10, 12,
	6, 0, 4, 5, 2, 1, 3, 7, 0, 2, 1, 0, 150, 0, 0, 0, 162, 159, 7, 0, 140, 0, 0, 120, 0, 0, 0, 79, 147, 0, 0, 0, 0, 0, 49,
	0, 0, 17, 146, 198, 0, 0, 0, 0, 0, 0, 0, 106, 0, 0, 0, 0, 0, 0, 38, 0, 47, 12, 9, 0, 0, 0, 21, 40, 0, 0, 0, 0, 184, 0,
	0, 137, 44, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 65, 57, 0, 0, 0, 165, 0, 158, 0, 113, 0, 0, 29, 0, 0,
	190, 24, 48, 62, 0, 0, 186, 0, 163, 197, 70, 0, 0, 0, 127, 0, 0, 123, 0, 0, 0, 16, 93, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0,
	0, 0, 25, 169, 156, 0, 105, 0, 60, 0, 76, 0, 55, 0, 108, 192, 0, 0, 0, 95, 0, 0, 141, 14, 0, 0, 86, 0, 0, 0, 61, 8, 0,
	139, 153, 0, 3, 0, 0, 0, 10, 63, 58, 92, 151, 119, 0, 0, 0, 0, 0, 0, 27, 0, 177, 0, 0, 31, 39, 104, 191, 189, 0, 183,
	0, 0, 0, 37, 91, 102, 22, 0, 116, 176, 161, 19, 135, 33, 85, 144, 0, 0, 26, 110, 155, 173, 0, 145, 148, 64, 125, 0, 0,
	142, 0, 0, 0, 0, 80, 98, 4, 0, 0, 0, 0, 0, 59, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 171, 0, 132, 15, 0, 0, 182, 0, 0,
	166, 0, 121, 193, 157, 0, 71, 0, 51, 111, 56, 181, 0, 6, 87, 0, 0, 32, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52,
	28, 0, 0, 0, 0, 0, 0, 42, 34, 81, 0, 0, 149, 0, 0, 0, 94, 30, 136, 53, 0, 0, 0, 0, 0, 90, 0, 69, 0, 0, 0, 0, 152, 0,
	0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 196, 0, 0, 107, 96, 97, 0, 74, 101, 0, 0, 0, 122, 43, 175, 0, 0, 130, 0, 0, 0, 0, 0, 0,
	0, 138, 84, 0, 82, 0, 0, 0, 0, 0, 178, 0, 0, 0, 0, 11, 0, 0, 0, 154, 188, 0, 0, 0, 0, 0, 199, 0, 13, 109, 0, 0, 0,
	168, 89, 194, 0, 0, 170, 0, 174, 0, 0, 0, 0, 185, 0, 0, 0, 0, 0, 164, 0, 0, 75, 0, 20, 100, 77, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 83, 0, 117, 0, 0, 0, 128, 0, 0, 0, 0, 0, 124, 1, 0, 0, 115, 114, 0, 103, 36, 72, 0, 0, 131, 0, 112, 0, 0,
	0, 0, 0, 41, 0, 0, 0, 0, 160, 0, 0, 0, 129, 0, 2, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 99, 172, 66, 167,
	45, 5, 73, 180, 187, 0, 179, 118, 200, 0, 88, 126, 78, 0, 133, 0, 195, 0, 0, 0, 134, 0, 0, 143, 3, 6, 5, 0, 4, 7, 2,
	1, 0, 50, 40, 10, 41, 0, 0, 23, 0, 12, 0, 6, 0, 0, 0, 0, 0, 0, 7, 0, 28, 49, 0, 27, 0, 21, 35, 0, 0, 0, 0, 37, 1, 0,
	0, 0, 0, 18, 0, 31, 53, 13, 16, 22, 0, 34, 33, 0, 0, 0, 0, 30, 0, 0, 0, 0, 14, 0, 46, 0, 47, 0, 48, 0, 0, 32, 51, 0,
	17, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 24, 8, 29, 0, 0, 0, 2, 43, 0, 0, 42, 0, 0, 25, 3, 0, 38, 0, 0, 0, 45, 0, 0, 11, 0,
	0, 0, 0, 0, 0, 36, 0, 0, 15, 39, 44, 52, 0, 0, 19, 26, 0, 9, 0, 0, 4, 0, 5, 0, 0, 8, 6, 2, 9, 0, 5, 0, 0, 0, 0, 4, 1,
	0, 7, 3, 0, 7, 0, 8, 0, 5, 0, 0, 0, 0, 6, 4, 1, 2, 0, 3, 0, 0, 0, 1, 6, 0, 8, 0, 7, 2, 5, 0, 0, 4, 0, 3, 0, 7, 0, 6,
	2, 0, 8, 0, 3, 0, 0, 1, 4, 0, 5, 0, 1, 0, 0, 0, 3, 0, 2, 4, 1, 4, 0, 3, 0, 0, 2, 0, 6, 8, 9, 1, 0, 0, 7, 0, 3, 2, 0,
	5, 4, 0, 0, 0, 1, 0, 0, 3, 0, 0, 2, 4, 0, 0, 0, 4, 3, 0, 0, 5, 0, 2, 7, 0, 0, 6, 8, 1, 0, 0, 0, 0, 0, 7, 11, 14, 0, 4,
	13, 0, 9, 8, 0, 0, 1, 0, 0, 3, 5, 0, 0, 0, 0, 6, 12, 10, 2, 0, 0, 0, 7, 2, 5, 1, 3, 0, 4, 6, 6, 0, 4, 5, 2, 1, 3, 7,
	2, 4, 0, 0, 3, 0, 1, 0, 0, 2, 3, 0, 4, 1, 0, 0, 2, 0, 1, 5, 3, 6, 4, 0, 0, 0, 0, 3, 6, 9, 0, 0, 0, 0, 8, 5, 2, 4, 1,
	7, 2, 0, 7, 5, 0, 4, 0, 9, 0, 0, 3, 0, 8, 1, 0, 6, 0, 7, 8, 0, 3, 0, 2, 1, 0, 0, 5, 6, 0, 0, 9, 4, 4, 1, 2, 0, 6, 0,
	0, 7, 0, 0, 8, 5, 0, 0, 9, 3, 6, 2, 3, 0, 4, 1, 0, 5, 0, 0, 9, 1, 0, 3, 0, 10, 4, 7, 0, 8, 5, 0, 2, 6, 2, 5, 4, 7, 1,
	0, 6, 3, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0,
	0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1,
	0, 0, 2, 1, 0, 5, 1, 0, 4, 2, 0, 0, 3, 5, 1, 6, 0, 2, 0, 4, 3, 1, 0, 5, 4, 0, 0, 2, 3, 1, 0, 4, 0, 5, 0, 2, 3, 2, 0,
	5, 4, 0, 3, 1, 0, 6, 7, 1, 4, 2, 5, 3, 0, 10, 6, 0, 2, 0, 0, 7, 1, 0, 3, 8, 9, 0, 5, 0, 4, 0, 0, 5, 3, 4, 0, 6, 8, 2,
	7, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 4, 0, 3, 0, 0, 2, 0, 1, 8, 0, 5, 7, 6, 0, 0, 0, 12, 0, 0, 10, 0, 11, 14,
	9, 2, 5, 4, 0, 0, 3, 1, 0, 0, 0, 0, 5, 3, 1, 11, 8, 12, 4, 7, 0, 6, 9, 2, 10, 2, 4, 0, 6, 5, 3, 1, 0, 5, 2, 3, 0, 0,
	1, 4, 6, 4, 6, 2, 3, 5, 7, 1, 0, 2, 0, 6, 5, 0, 3, 1, 4, 2, 0, 0, 0, 5, 8, 7, 0, 0, 0, 3, 0, 0, 1, 4, 6, 7, 0, 2, 4,
	1, 6, 5, 3, 2, 9, 0, 6, 8, 5, 0, 0, 7, 0, 3, 4, 0, 1, 0, 0, 0, 6, 9, 1, 5, 4, 7, 0, 0, 2, 0, 8, 0, 0, 0, 3, 0, 0, 0,
	0, 2, 0, 8, 4, 0, 5, 3, 1, 0, 0, 7, 6, 2, 5, 0, 4, 0, 3, 1, 0, 0, 1, 5, 4, 2, 0, 0, 3, 1, 4, 0, 5, 0, 6, 2, 3, 2, 0,
	0, 6, 5, 3, 1, 4, 5, 3, 1, 2, 6, 0, 7, 4, 0, 5, 2, 1, 4, 0, 0, 3, 1, 4, 5, 0, 0, 0, 2, 3, 11, 10, 0, 0, 0, 9, 1, 6, 5,
	8, 4, 0, 0, 3, 2, 7, 1, 0, 0, 5, 4, 0, 2, 3, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 14, 0, 15, 5, 0, 0, 2, 0, 0, 0, 0,
	19, 0, 8, 9, 0, 4, 0, 20, 0, 0, 17, 13, 0, 0, 0, 0, 0, 0, 11, 3, 0, 1, 0, 0, 0, 0, 16, 0, 0, 7, 0, 10, 0, 0, 0, 0, 0,
	0, 0, 12, 18, 1, 0, 0, 5, 4, 0, 2, 3, 1, 0, 5, 6, 4, 0, 2, 3, 7, 2, 3, 5, 4, 1, 0, 6, 2, 5, 0, 0, 4, 3, 1, 6, 2, 5, 0,
	0, 4, 3, 1, 6, 0, 0, 0, 4, 5, 0, 0, 7, 1, 3, 8, 0, 0, 0, 2, 6, 0, 0, 10, 0, 19, 23, 0, 0, 0, 5, 0, 0, 0, 0, 20, 7, 0,
	0, 17, 15, 0, 0, 6, 21, 0, 0, 2, 0, 0, 11, 0, 0, 0, 0, 22, 0, 0, 0, 16, 8, 0, 0, 4, 0, 0, 0, 9, 14, 12, 0, 3, 0, 18,
	0, 1, 0, 0, 0, 0, 0, 13, 0, 0, 0, 5, 3, 2, 0, 7, 4, 6, 1, 2, 4, 0, 0, 5, 3, 1, 0, 2, 5, 0, 4, 0, 3, 1, 0, 2, 6, 0, 5,
	0, 3, 1, 4, 1, 2, 4, 5, 0, 0, 0, 3, 0, 7, 3, 1, 4, 5, 2, 6, 6, 4, 3, 1, 5, 7, 2, 0, 0, 0, 8, 0, 6, 3, 2, 1, 0, 7, 0,
	4, 5, 0, 0, 0, 0, 0, 6, 9, 3, 0, 8, 5, 0, 0, 4, 7, 1, 2, 0, 0, 0, 1, 6, 3, 0, 4, 5, 8, 0, 7, 2, 10, 0, 0, 9, 0, 16, 0,
	0, 0, 0, 13, 0, 0, 0, 4, 0, 18, 10, 0, 0, 17, 0, 0, 3, 0, 21, 2, 20, 14, 0, 0, 0, 0, 0, 22, 6, 5, 0, 15, 0, 27, 0, 0,
	0, 0, 0, 1, 0, 26, 0, 0, 0, 19, 0, 0, 23, 8, 12, 24, 0, 7, 0, 0, 0, 0, 25, 0, 11, 9, 2, 3, 10, 0, 0, 5, 13, 0, 0, 0,
	11, 7, 1, 0, 0, 0, 0, 12, 0, 4, 0, 0, 0, 8, 0, 15, 0, 14, 9, 0, 0, 6, 14, 7, 11, 3, 9, 5, 10, 8, 1, 6, 12, 13, 0, 2,
	0, 4, 4, 1, 0, 0, 2, 0, 5, 3, 2, 6, 5, 4, 8, 0, 0, 0, 9, 0, 3, 0, 0, 1, 7, 0, 5, 1, 6, 2, 0, 3, 0, 4, 9, 0, 0, 0, 0,
	0, 0, 1, 0, 8, 0, 6, 12, 5, 0, 4, 0, 0, 7, 0, 0, 10, 14, 11, 0, 0, 0, 0, 2, 3, 0, 13, 0, 24, 0, 0, 0, 23, 0, 0, 20, 0,
	0, 0, 0, 8, 11, 18, 12, 0, 17, 0, 0, 0, 16, 5, 1, 19, 0, 0, 13, 22, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 6, 0, 0, 4, 0,
	0, 0, 0, 0, 0, 0, 15, 0, 7, 3, 0, 0, 0, 2, 9, 0, 21, 14, 11, 6, 8, 9, 5, 3, 0, 4, 0, 7, 10, 12, 1, 0, 2, 0, 11, 6, 8,
	9, 5, 3, 0, 4, 0, 7, 10, 0, 1, 0, 2, 0, 5, 1, 4, 2, 7, 3, 6, 0, 5, 0, 0, 0, 8, 3, 2, 1, 0, 0, 6, 4, 0, 0, 7, 0, 3, 0,
	5, 7, 1, 2, 6, 4, 1, 4, 6, 5, 7, 0, 2, 3, 2, 0, 5, 4, 1, 6, 7, 3, 1, 5, 4, 0, 6, 0, 2, 3, 2, 7, 4, 0, 9, 0, 0, 6, 8,
	0, 3, 0, 0, 1, 0, 5, 4, 2, 5, 1, 3, 0, 6, 7, 1, 4, 5, 0, 0, 0, 2, 3, 2, 6, 4, 0, 5, 1, 0, 3, 1, 5, 0, 0, 4, 0, 2, 3,
	7, 0, 0, 1, 0, 9, 0, 0, 0, 2, 4, 8, 0, 5, 6, 3, 0, 1, 4, 0, 2, 6, 5, 3, 5, 10, 0, 1, 0, 0, 6, 11, 8, 2, 4, 0, 9, 0, 7,
	3, 6, 5, 0, 3, 2, 1, 7, 4, 1, 2, 4, 5, 6, 7, 0, 3, 6, 1, 4, 5, 2, 0, 0, 3, 6, 1, 4, 5, 2, 0, 0, 3, 1, 0, 0, 6, 4, 5,
	2, 3, 6, 0, 4, 1, 2, 0, 5, 3, 6, 1, 5, 0, 2, 4, 0, 3, 2, 0, 4, 0, 6, 3, 1, 5, 0, 0, 0, 0, 0, 6, 3, 12, 0, 0, 0, 0, 7,
	0, 10, 0, 2, 5, 4, 0, 13, 8, 0, 0, 1, 9, 0, 11, 0, 0, 0, 0, 0, 4, 5, 0, 3, 8, 0, 1, 0, 0, 7, 6, 2, 0, 0, 9, 1, 0, 5,
	6, 4, 0, 2, 3, 5, 0, 1, 4, 9, 7, 8, 6, 0, 3, 0, 0, 2, 0, 0, 0, 0, 2, 3, 7, 4, 6, 1, 5, 4, 2, 1, 6, 7, 3, 0, 5, 5, 1,
	0, 0, 2, 4, 0, 3, 1, 0, 6, 5, 4, 0, 2, 3, 1, 0, 0, 5, 0, 4, 2, 3, 14, 12, 4, 6, 0, 0, 0, 0, 9, 0, 5, 0, 1, 0, 0, 11,
	0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 10, 13, 7, 3, 0, 0, 0, 5, 2, 1, 0, 4, 0, 3, 2, 0, 5, 0, 1, 0, 4, 3, 5, 0, 1, 2, 3, 4, 0,
	6, 8, 6, 0, 7, 3, 0, 4, 0, 0, 2, 0, 0, 0, 5, 9, 1, 5, 1, 0, 4, 2, 0, 0, 3, 5, 1, 0, 4, 2, 0, 0, 3, 5, 1, 0, 4, 2, 0,
	0, 3, 6, 3, 1, 4, 0, 2, 0, 5, 0, 0, 0, 2, 3, 0, 10, 14, 0, 11, 7, 0, 0, 15, 0, 0, 0, 16, 1, 0, 0, 6, 12, 4, 13, 0, 0,
	9, 5, 0, 8, 0, 0, 0, 3, 0, 0, 0, 0, 10, 19, 0, 4, 17, 8, 0, 23, 12, 0, 0, 0, 0, 0, 14, 0, 0, 9, 0, 0, 15, 5, 0, 0, 0,
	0, 0, 24, 1, 21, 0, 0, 0, 6, 0, 16, 0, 18, 0, 0, 2, 0, 20, 0, 22, 0, 0, 0, 0, 0, 13, 25, 11, 26, 7, 0, 0, 0, 4, 2, 1,
	0, 5, 0, 3, 0, 0, 17, 5, 4, 0, 12, 6, 1, 0, 15, 16, 0, 7, 18, 0, 8, 11, 13, 0, 0, 10, 9, 0, 3, 0, 0, 2, 0, 0, 14, 0,
	1, 3, 6, 0, 4, 0, 5, 2, 15, 18, 0, 0, 8, 0, 9, 0, 0, 13, 5, 0, 3, 14, 0, 0, 12, 0, 1, 0, 0, 4, 17, 16, 7, 11, 0, 0, 0,
	2, 6, 10, 0, 0, 8, 0, 5, 0, 0, 1, 13, 0, 0, 7, 0, 0, 9, 0, 0, 0, 0, 0, 4, 0, 0, 12, 0, 0, 6, 10, 2, 3, 11, 0, 2, 9, 0,
	0, 0, 0, 8, 0, 0, 12, 0, 11, 0, 7, 0, 15, 4, 0, 0, 10, 3, 0, 0, 14, 6, 0, 5, 1, 0, 0, 0, 13, 0, 4, 2, 1, 0, 5, 0, 3,
	7, 5, 4, 1, 2, 0, 6, 3, 0, 2, 3, 5, 6, 1, 0, 4, 2, 4, 1, 3, 0, 6, 7, 5, 1, 0, 4, 5, 0, 0, 2, 3, 6, 4, 3, 5, 2, 0, 0,
	1, 1, 0, 9, 3, 7, 8, 0, 10, 5, 11, 12, 4, 13, 0, 6, 2, 1, 4, 5, 0, 0, 0, 2, 3, 1, 4, 5, 0, 0, 6, 2, 3, 1, 0, 0, 0, 4,
	0, 2, 3, 6, 5, 3, 4, 2, 7, 0, 1, 0, 13, 0, 0, 7, 4, 5, 16, 0, 0, 2, 0, 0, 0, 8, 6, 17, 15, 0, 9, 1, 3, 0, 0, 12, 0,
	14, 11, 0, 10, 0, 0, 5, 0, 4, 3, 1, 2, 0, 0, 9, 6, 0, 0, 10, 8, 7, 0, 2, 0, 5, 3, 1, 0, 4, 6, 5, 1, 4, 3, 2, 7, 6, 0,
	0, 4, 2, 0, 0, 1, 3, 0, 5, 1, 0, 0, 2, 4, 0, 3, 0, 5, 3, 1, 0, 6, 2, 4, 1, 0, 5, 0, 4, 0, 2, 3, 0, 0, 2, 1, 5, 6, 4,
	3, 1, 4, 5, 0, 0, 0, 2, 3, 0, 5, 8, 7, 3, 0, 0, 2, 0, 1, 6, 4, 0, 0, 0, 9, 4, 1, 0, 0, 2, 6, 5, 3, 2, 4, 0, 0, 0, 3,
	1, 5, 1, 0, 5, 0, 4, 0, 2, 3, 1, 0, 6, 0, 5, 4, 2, 3, 0, 0, 2, 1, 5, 6, 4, 3, 1, 4, 5, 0, 0, 0, 2, 3, 5, 1, 0, 0, 2,
	6, 4, 3, 2, 4, 0, 6, 5, 3, 1, 0, 0, 0, 0, 8, 0, 3, 2, 1, 6, 0, 0, 7, 0, 0, 4, 5, 4, 2, 3, 5, 0, 1, 0, 0, 5, 2, 3, 0,
	4, 1, 0, 0, 1, 4, 0, 2, 5, 0, 0, 3, 5, 0, 10, 0, 2, 7, 0, 6, 0, 8, 3, 1, 4, 0, 0, 9, 1, 0, 0, 5, 4, 0, 2, 3, 0, 0, 2,
	6, 0, 0, 7, 0, 0, 0, 1, 4, 8, 0, 5, 3, 0, 5, 6, 1, 2, 0, 4, 3, 2, 4, 0, 6, 0, 3, 1, 5, 1, 0, 0, 7, 0, 0, 0, 6, 4, 0,
	3, 2, 9, 8, 5, 0, 5, 7, 1, 6, 4, 2, 0, 3, 5, 3, 6, 4, 7, 1, 0, 2, 2, 6, 5, 0, 0, 3, 1, 4, 1, 0, 5, 3, 0, 0, 2, 4, 1,
	5, 0, 3, 4, 2, 0, 0, 1, 0, 3, 0, 6, 0, 5, 0, 4, 0, 0, 2, 9, 8, 7, 0, 8, 0, 0, 37, 15, 0, 0, 0, 0, 0, 0, 23, 0, 32, 0,
	0, 0, 0, 18, 0, 11, 3, 0, 33, 0, 26, 0, 27, 31, 0, 0, 12, 0, 30, 40, 0, 16, 21, 43, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0,
	0, 24, 41, 0, 35, 39, 19, 1, 28, 0, 4, 0, 0, 47, 0, 0, 7, 52, 0, 0, 50, 0, 42, 0, 0, 0, 0, 45, 0, 0, 13, 0, 0, 20, 2,
	44, 53, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 25, 22, 29, 0, 0, 0, 0, 34, 6, 5, 49, 10, 38, 0, 0, 0, 0, 0, 0, 0, 14, 51,
	9, 0, 0, 0, 17, 46, 0, 0, 0, 1, 0, 2, 4, 5, 3, 6, 2, 6, 0, 5, 3, 0, 1, 4, 0, 0, 2, 3, 0, 1, 4, 0, 7, 1, 2, 3, 6, 5, 0,
	4, 2, 0, 5, 0, 0, 3, 1, 4, 4, 1, 0, 6, 2, 0, 5, 3, 0, 3, 5, 1, 0, 6, 2, 12, 10, 4, 11, 9, 0, 0, 8, 7, 0, 1, 6, 4, 7,
	2, 5, 3, 1, 6, 4, 5, 0, 0, 2, 3, 1, 2, 0, 0, 5, 4, 0, 3, 2, 4, 6, 0, 5, 3, 1, 0, 1, 2, 0, 0, 5, 4, 0, 3, 0, 0, 0, 0,
	0, 8, 15, 0, 4, 0, 10, 16, 1, 11, 7, 5, 2, 0, 3, 17, 0, 12, 18, 14, 6, 0, 0, 0, 13, 0, 0, 9, 0, 3, 1, 5, 6, 2, 4, 7,
	0, 7, 0, 0, 3, 4, 0, 1, 6, 8, 9, 0, 2, 0, 0, 5, 0, 1, 0, 0, 2, 4, 5, 3, 0, 1, 0, 5, 2, 0, 4, 3, 8, 0, 2, 7, 4, 3, 6,
	0, 0, 0, 1, 0, 0, 0, 0, 5, 5, 7, 1, 0, 3, 4, 2, 6, 0, 2, 1, 6, 0, 3, 5, 4, 12, 0, 0, 0, 0, 0, 9, 7, 0, 3, 0, 0, 0, 5,
	4, 0, 6, 11, 2, 0, 10, 0, 8, 0, 0, 0, 0, 0, 0, 0, 1, 13, 6, 4, 3, 1, 5, 7, 2, 0, 18, 1, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0,
	0, 0, 0, 0, 6, 0, 4, 19, 0, 0, 17, 0, 7, 21, 11, 0, 0, 8, 22, 0, 0, 0, 13, 0, 0, 23, 0, 14, 15, 3, 24, 0, 0, 0, 2, 5,
	0, 0, 12, 0, 0, 9, 0, 0, 0, 0, 16, 0, 0, 0, 0, 20, 11, 6, 8, 9, 5, 3, 0, 4, 0, 7, 10, 12, 1, 0, 2, 0, 11, 6, 8, 9, 5,
	3, 0, 4, 0, 7, 10, 0, 1, 0, 2, 0, 3, 8, 11, 7, 0, 0, 4, 0, 1, 0, 5, 6, 2, 9, 10, 0, 5, 0, 4, 3, 1, 2, 0, 0, 0, 6, 0,
	0, 9, 8, 7, 0, 0, 0, 8, 0, 6, 3, 2, 1, 0, 7, 0, 4, 5, 0, 0, 0, 0, 0, 6, 9, 3, 0, 8, 5, 0, 0, 4, 7, 1, 2, 0, 0, 0, 4,
	3, 5, 2, 6, 0, 1, 16, 0, 28, 0, 0, 13, 0, 0, 0, 4, 0, 18, 10, 0, 0, 17, 0, 0, 3, 0, 21, 2, 20, 14, 0, 0, 0, 0, 0, 22,
	6, 5, 27, 15, 0, 29, 0, 0, 0, 0, 0, 1, 0, 26, 0, 0, 0, 19, 0, 0, 23, 8, 12, 24, 0, 7, 0, 0, 0, 0, 25, 0, 11, 9, 1, 4,
	6, 5, 7, 0, 2, 3, 2, 3, 10, 0, 0, 5, 13, 0, 0, 0, 11, 7, 1, 0, 0, 0, 0, 12, 0, 4, 0, 0, 0, 8, 16, 17, 0, 14, 9, 0, 15,
	6, 2, 3, 10, 0, 0, 5, 13, 0, 0, 0, 11, 7, 1, 0, 0, 0, 0, 12, 0, 4, 0, 0, 0, 8, 16, 0, 0, 14, 9, 0, 15, 6, 4, 1, 0, 0,
	2, 0, 5, 3, 2, 7, 4, 0, 9, 0, 0, 6, 8, 0, 3, 0, 0, 1, 0, 5, 2, 6, 5, 4, 8, 0, 0, 0, 9, 0, 3, 0, 0, 1, 7, 0, 4, 2, 5,
	1, 3, 0, 6, 7, 5, 1, 6, 2, 0, 3, 0, 4, 9, 0, 0, 0, 0, 0, 0, 1, 0, 8, 0, 6, 12, 5, 0, 4, 0, 0, 7, 0, 0, 10, 14, 11, 0,
	0, 0, 0, 2, 3, 0, 13, 1, 4, 5, 0, 0, 0, 2, 3, 3, 0, 0, 7, 0, 10, 0, 9, 1, 6, 5, 11, 2, 4, 0, 8, 0, 4, 1, 0, 0, 2, 10,
	5, 0, 0, 0, 9, 0, 8, 0, 6, 0, 0, 0, 0, 12, 0, 0, 0, 0, 11, 0, 13, 0, 0, 3, 7, 8, 0, 0, 0, 2, 9, 1, 4, 6, 5, 7, 0, 0,
	0, 0, 3, 4, 7, 0, 0, 0, 0, 0, 6, 1, 3, 5, 0, 0, 8, 2, 0, 0, 1, 0, 0, 0, 7, 0, 0, 5, 4, 0, 0, 8, 2, 6, 3, 0, 2, 0, 4,
	11, 6, 0, 5, 1, 0, 9, 8, 0, 7, 10, 3, 4, 0, 3, 1, 5, 0, 2, 6, 7, 2, 0, 1, 3, 4, 5, 6, 1, 5, 0, 0, 4, 0, 2, 3, 4, 0, 2,
	1, 0, 0, 5, 3, 0, 10, 0, 9, 0, 5, 7, 13, 14, 6, 1, 0, 11, 0, 12, 15, 3, 0, 0, 0, 4, 0, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0,
	1, 0, 5, 7, 2, 4, 6, 3, 2, 5, 0, 4, 0, 3, 1, 0, 2, 3, 7, 1, 5, 4, 0, 6, 2, 5, 0, 4, 0, 3, 1, 0, 7, 0, 0, 4, 2, 0, 1,
	10, 5, 0, 6, 9, 8, 0, 0, 3, 5, 1, 4, 6, 2, 0, 0, 3, 3, 0, 0, 0, 0, 2, 7, 4, 16, 0, 11, 0, 15, 6, 8, 0, 0, 14, 13, 17,
	0, 0, 0, 5, 0, 0, 10, 9, 1, 12, 0, 0, 4, 2, 3, 5, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 8, 0, 6, 1, 4, 5, 7, 0, 0, 3, 2, 0, 0,
	0, 4, 3, 1, 5, 4, 0, 0, 5, 0, 3, 2, 1, 0, 6, 8, 0, 0, 0, 0, 7, 4, 2, 3, 5, 0, 1, 0, 0, 0, 5, 1, 10, 8, 0, 0, 9, 6, 3,
	0, 0, 2, 7, 4, 0, 1, 6, 0, 0, 4, 5, 2, 3, 1, 5, 6, 4, 0, 0, 2, 3, 1, 0, 4, 0, 0, 5, 2, 3, 1, 6, 8, 4, 0, 0, 0, 5, 0,
	0, 3, 2, 0, 0, 0, 7, 1, 6, 5, 0, 4, 0, 2, 3, 3, 0, 7, 4, 2, 1, 5, 6, 4, 1, 0, 7, 5, 2, 6, 3, 2, 4, 5, 6, 0, 3, 1, 0,
	0, 2, 3, 0, 5, 1, 6, 4, 5, 2, 3, 4, 0, 1, 0, 0, 0, 0, 0, 7, 5, 3, 2, 1, 6, 0, 4, 0, 8, 0, 0, 9, 7, 2, 3, 0, 6, 1, 5,
	4, 5, 1, 0, 4, 2, 0, 0, 3, 0, 2, 3, 0, 5, 1, 0, 4, 5, 2, 4, 1, 3, 7, 0, 6, 6, 4, 1, 7, 3, 5, 2, 0, 0, 7, 3, 1, 4, 5,
	2, 6, 2, 5, 0, 0, 4, 3, 1, 0, 4, 1, 5, 0, 2, 0, 0, 3, 6, 2, 3, 0, 5, 4, 1, 7, 2, 1, 5, 4, 3, 6, 7, 0, 2, 4, 0, 6, 0,
	3, 1, 5, 1, 3, 5, 7, 6, 0, 4, 2, 5, 0, 3, 1, 6, 4, 2, 0, 6, 5, 3, 4, 7, 0, 1, 2, 5, 0, 3, 1, 6, 4, 2, 0, 2, 3, 4, 1,
	7, 5, 6, 0, 1, 3, 6, 7, 5, 0, 4, 2, 4, 2, 3, 6, 0, 1, 0, 5, 5, 1, 0, 0, 2, 4, 0, 3, 6, 1, 4, 2, 5, 3, 0, 7, 4, 2, 3,
	5, 0, 1, 0, 0, 4, 2, 3, 6, 0, 1, 0, 5, 2, 5, 0, 0, 4, 3, 1, 0, 7, 6, 2, 4, 3, 0, 5, 1, 0, 8, 4, 3, 5, 0, 0, 0, 2, 0,
	10, 1, 9, 7, 0, 6, 2, 5, 0, 4, 0, 3, 1, 0, 2, 5, 0, 4, 0, 3, 1, 0, 7, 2, 3, 6, 4, 1, 0, 5, 4, 1, 6, 5, 2, 0, 7, 3, 1,
	0, 4, 0, 0, 5, 2, 3, 4, 1, 0, 0, 2, 6, 5, 3, 1, 2, 5, 0, 0, 4, 6, 3, 2, 0, 4, 0, 0, 0, 8, 0, 0, 6, 3, 7, 5, 1, 0, 0,
	7, 6, 2, 4, 3, 0, 5, 1, 6, 1, 0, 2, 4, 3, 5, 0, 1, 0, 4, 0, 5, 0, 2, 3, 1, 0, 4, 0, 5, 0, 2, 3, 1, 0, 4, 0, 0, 5, 2,
	3, 2, 4, 5, 0, 0, 3, 1, 0, 1, 3, 4, 5, 6, 2, 0, 7, 1, 0, 4, 5, 0, 0, 2, 3, 2, 0, 0, 0, 4, 3, 1, 0, 1, 5, 4, 0, 0, 0,
	2, 3, 0, 5, 2, 1, 0, 0, 4, 3, 5, 10, 4, 6, 8, 1, 0, 0, 7, 2, 0, 0, 3, 0, 0, 9, 2, 0, 4, 0, 0, 3, 1, 5, 2, 0, 4, 0, 5,
	3, 1, 6, 9, 7, 4, 0, 2, 0, 0, 5, 0, 8, 3, 1, 0, 6, 0, 0, 2, 4, 6, 0, 0, 1, 5, 3, 2, 4, 5, 6, 0, 3, 1, 0, 1, 0, 5, 0,
	0, 4, 2, 3, 10, 6, 3, 7, 0, 0, 11, 0, 0, 5, 4, 1, 9, 2, 0, 8, 0, 0, 0, 0, 0, 3, 2, 1, 8, 5, 4, 0, 0, 7, 6, 0, 2, 0, 5,
	0, 4, 0, 0, 7, 0, 0, 3, 0, 8, 1, 6, 0, 0, 2, 1, 5, 0, 3, 6, 4, 0, 2, 1, 5, 0, 3, 6, 4, 6, 1, 0, 2, 4, 3, 5, 7, 0, 4,
	0, 0, 7, 5, 0, 1, 9, 10, 3, 6, 0, 8, 2, 0, 0, 4, 0, 7, 0, 3, 2, 1, 0, 8, 0, 0, 0, 0, 5, 6, 1, 0, 0, 0, 4, 5, 2, 3, 4,
	1, 5, 0, 2, 0, 0, 3, 2, 0, 0, 4, 0, 3, 1, 5, 0, 0, 14, 0, 13, 0, 12, 9, 5, 0, 3, 0, 11, 2, 0, 1, 0, 0, 8, 0, 4, 0, 0,
	10, 0, 0, 6, 15, 0, 0, 0, 7, 1, 0, 0, 5, 4, 0, 2, 3, 4, 0, 5, 10, 0, 2, 0, 7, 0, 3, 6, 0, 9, 1, 8, 0, 4, 2, 3, 0, 5,
	1, 0, 0, 1, 0, 0, 6, 5, 4, 2, 3, 0, 1, 0, 0, 2, 4, 5, 3, 2, 3, 4, 1, 5, 7, 6, 0, 1, 3, 0, 5, 4, 2, 7, 6, 1, 2, 5, 0,
	6, 4, 0, 3, 0, 0, 5, 0, 2, 0, 1, 0, 4, 0, 0, 0, 6, 7, 8, 3, 0, 3, 2, 0, 0, 16, 13, 8, 7, 0, 1, 0, 0, 9, 14, 12, 0, 10,
	0, 5, 17, 18, 6, 0, 0, 0, 11, 15, 0, 0, 4, 0, 10, 0, 9, 6, 0, 0, 1, 0, 7, 2, 0, 5, 0, 4, 3, 8, 6, 11, 0, 9, 0, 0, 1,
	7, 3, 2, 12, 0, 5, 8, 10, 4, 7, 0, 5, 0, 3, 0, 0, 9, 6, 0, 0, 4, 1, 2, 0, 8, 0, 0, 0, 1, 4, 0, 6, 5, 8, 2, 7, 0, 0, 0,
	0, 3, 2, 0, 0, 4, 5, 3, 1, 0, 2, 0, 0, 4, 5, 3, 1, 0, 2, 0, 7, 0, 0, 0, 4, 0, 5, 0, 3, 6, 0, 1, 9, 8, 0, 1, 0, 7, 0,
	4, 8, 0, 0, 5, 0, 0, 0, 2, 6, 3, 0, 6, 12, 0, 0, 9, 5, 4, 10, 3, 8, 1, 2, 0, 7, 11, 5, 4, 7, 2, 6, 3, 1, 0, 8, 1, 2,
	6, 0, 5, 0, 9, 0, 0, 4, 0, 0, 7, 0, 3, 2, 0, 0, 0, 5, 3, 1, 4, 2, 0, 0, 5, 0, 3, 1, 4, 0, 8, 0, 0, 2, 0, 0, 4, 0, 0,
	3, 1, 7, 0, 6, 5, 6, 5, 0, 7, 13, 0, 17, 15, 4, 0, 2, 0, 0, 0, 11, 0, 0, 14, 8, 10, 0, 16, 0, 18, 0, 0, 12, 0, 9, 0,
	1, 3, 0, 0, 2, 4, 0, 3, 9, 0, 5, 0, 1, 8, 7, 0, 0, 6, 4, 0, 7, 9, 2, 5, 10, 11, 6, 8, 3, 1, 0, 0, 0, 0, 6, 2, 3, 5, 4,
	7, 1, 0, 2, 5, 0, 0, 0, 3, 1, 4, 13, 5, 2, 10, 1, 9, 7, 0, 11, 0, 0, 0, 0, 0, 0, 0, 3, 4, 14, 0, 6, 0, 0, 0, 0, 8, 0,
	12, 0, 0, 0, 0, 1, 5, 0, 0, 0, 4, 2, 3, 2, 0, 4, 5, 0, 3, 1, 0, 9, 0, 5, 7, 0, 0, 6, 2, 0, 0, 0, 4, 8, 0, 1, 3, 4, 1,
	0, 7, 5, 2, 6, 3, 0, 51, 41, 11, 42, 0, 0, 24, 0, 13, 0, 7, 0, 0, 0, 0, 0, 0, 8, 0, 29, 3, 50, 28, 0, 22, 36, 0, 0, 0,
	0, 38, 1, 0, 0, 0, 0, 19, 0, 32, 54, 14, 17, 23, 0, 35, 34, 0, 0, 0, 0, 31, 0, 0, 0, 0, 15, 0, 47, 0, 48, 0, 49, 0, 0,
	33, 52, 0, 18, 0, 0, 4, 0, 0, 0, 0, 21, 0, 0, 25, 9, 30, 55, 0, 0, 2, 44, 0, 0, 43, 0, 0, 26, 0, 0, 39, 0, 0, 0, 46,
	0, 0, 12, 0, 0, 0, 0, 0, 0, 37, 0, 0, 16, 40, 45, 53, 0, 0, 20, 27, 56, 10, 0, 0, 5, 0, 6, 0, 0, 1, 4, 0, 2, 5, 0, 3,
	4, 7, 10, 3, 6, 0, 0, 0, 5, 8, 0, 0, 9, 0, 2, 1, 2, 5, 0, 0, 0, 3, 1, 4, 6, 4, 11, 0, 12, 7, 13, 5, 1, 3, 8, 10, 0, 0,
	2, 9, 1, 0, 4, 0, 0, 5, 2, 3, 1, 0, 0, 4, 0, 5, 2, 3, 0, 13, 0, 0, 33, 0, 0, 0, 0, 0, 6, 0, 26, 0, 0, 19, 0, 0, 0, 0,
	35, 0, 15, 12, 31, 0, 0, 28, 0, 0, 0, 11, 20, 0, 17, 0, 0, 34, 0, 0, 27, 0, 0, 29, 25, 0, 0, 0, 22, 18, 4, 32, 0, 14,
	0, 0, 0, 0, 0, 0, 30, 3, 36, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 37, 2, 0,
	0, 0, 0, 0, 0, 10, 8, 0, 5, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 7, 0, 1, 0,
	5, 4, 0, 0, 2, 3, 1, 0, 5, 4, 0, 0, 2, 3, 1, 0, 4, 0, 5, 0, 2, 3, 3, 6, 5, 7, 1, 2, 4, 0, 0, 2, 1, 8, 0, 0, 7, 0, 3,
	5, 0, 0, 9, 10, 4, 6, 0, 8, 4, 1, 0, 0, 0, 6, 2, 0, 0, 5, 0, 3, 7, 0, 2, 1, 3, 4, 7, 0, 5, 6, 7, 2, 0, 1, 3, 4, 5, 6,
	4, 0, 2, 1, 0, 0, 5, 3, 0, 2, 1, 0, 5, 3, 4, 0, 2, 6, 4, 0, 1, 5, 0, 3, 7, 5, 6, 3, 0, 2, 4, 1, 2, 0, 0, 6, 4, 3, 1,
	5, 0, 0, 13, 15, 0, 16, 3, 0, 9, 0, 0, 14, 12, 5, 11, 17, 2, 6, 0, 7, 0, 8, 19, 0, 1, 4, 0, 0, 18, 0, 10, 0, 10, 0, 4,
	7, 0, 1, 8, 2, 5, 3, 9, 0, 0, 6, 0, 0, 15, 13, 0, 0, 5, 0, 0, 10, 12, 0, 2, 0, 0, 0, 8, 14, 0, 1, 0, 7, 0, 9, 11, 0,
	0, 0, 0, 0, 0, 3, 6, 4, 2, 9, 0, 0, 0, 0, 8, 0, 0, 12, 0, 11, 0, 7, 0, 15, 4, 0, 0, 10, 3, 0, 0, 14, 6, 0, 5, 1, 0, 0,
	0, 13, 4, 7, 5, 0, 3, 0, 6, 2, 8, 1, 0, 0, 0, 0, 0, 0, 1, 0, 11, 0, 6, 0, 7, 0, 13, 0, 0, 14, 4, 12, 0, 0, 0, 0, 10,
	15, 3, 0, 0, 2, 0, 9, 5, 0, 0, 0, 8, 16, 0, 1, 4, 0, 2, 5, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 25, 0, 0, 0, 24,
	27, 15, 10, 0, 2, 0, 0, 0, 0, 4, 0, 0, 21, 0, 0, 0, 3, 7, 1, 0, 0, 0, 0, 22, 14, 8, 0, 0, 0, 6, 17, 26, 23, 20, 13, 0,
	0, 18, 11, 0, 19, 16, 0, 9, 0, 0, 5, 1, 0, 5, 4, 0, 0, 2, 3, 3, 6, 5, 7, 1, 2, 4, 0, 14, 12, 0, 18, 0, 0, 0, 1, 0, 0,
	6, 0, 0, 0, 0, 20, 0, 0, 0, 16, 0, 0, 5, 0, 11, 13, 17, 0, 0, 8, 0, 9, 10, 0, 15, 0, 4, 0, 22, 0, 2, 0, 0, 0, 0, 0, 0,
	24, 0, 0, 0, 23, 0, 0, 3, 0, 21, 0, 0, 7, 19, 0, 0, 0, 2, 5, 0, 0, 4, 3, 1, 6, 1, 0, 5, 0, 4, 0, 2, 3, 1, 8, 9, 7, 0,
	11, 0, 10, 0, 5, 3, 2, 0, 0, 4, 6, 0, 5, 6, 1, 2, 0, 4, 3, 2, 4, 0, 6, 0, 3, 1, 5, 9, 5, 10, 6, 0, 0, 0, 4, 0, 0, 1,
	2, 3, 0, 7, 8, 5, 7, 1, 6, 4, 2, 0, 3, 2, 6, 5, 0, 0, 3, 1, 4, 2, 5, 0, 4, 0, 3, 1, 0, 0, 5, 6, 10, 8, 9, 0, 12, 2, 0,
	0, 7, 11, 1, 4, 3, 7, 0, 5, 4, 0, 10, 8, 3, 2, 6, 1, 0, 0, 0, 0, 9, 2, 0, 0, 0, 5, 8, 7, 0, 0, 0, 3, 0, 0, 1, 4, 6, 5,
	9, 7, 3, 0, 4, 10, 0, 1, 8, 6, 11, 0, 0, 2, 0, 1, 8, 2, 9, 6, 12, 0, 11, 5, 10, 0, 7, 3, 0, 4, 0, 5, 1, 0, 2, 0, 3, 4,
	0, 1, 7, 5, 6, 0, 4, 2, 3, 5, 2, 3, 0, 0, 1, 0, 4, 1, 0, 0, 0, 0, 4, 2, 3, 7, 2, 3, 4, 6, 1, 5, 0, 1, 0, 0, 0, 0, 4,
	2, 3, 2, 9, 8, 0, 0, 0, 0, 5, 4, 0, 3, 0, 7, 1, 6, 0, 1, 6, 5, 7, 4, 0, 2, 3, 0, 1, 0, 3, 8, 0, 9, 6, 4, 7, 2, 0, 5,
	0, 0, 0, 1, 0, 5, 0, 4, 0, 2, 3, 46, 0, 14, 29, 47, 15, 0, 0, 43, 1, 0, 0, 45, 0, 0, 0, 0, 40, 0, 0, 0, 0, 2, 0, 9,
	33, 0, 25, 0, 8, 0, 17, 28, 36, 0, 10, 23, 0, 38, 0, 0, 0, 16, 53, 58, 50, 0, 0, 0, 52, 41, 48, 0, 0, 22, 49, 0, 0, 0,
	26, 44, 30, 55, 0, 0, 60, 0, 0, 0, 37, 0, 0, 0, 0, 5, 11, 4, 31, 61, 13, 51, 7, 6, 54, 34, 62, 0, 42, 0, 0, 0, 0, 0,
	35, 12, 24, 0, 19, 0, 3, 39, 18, 0, 0, 0, 0, 0, 0, 0, 56, 57, 63, 27, 21, 0, 20, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59, 0,
	6, 4, 0, 3, 9, 11, 8, 0, 2, 0, 7, 0, 1, 10, 0, 5, 0, 0, 8, 6, 5, 3, 2, 1, 0, 4, 0, 0, 0, 0, 0, 7, 4, 7, 1, 2, 3, 0, 6,
	5, 5, 2, 3, 7, 6, 0, 1, 4, 4, 2, 0, 1, 3, 6, 5, 0, 6, 2, 0, 1, 3, 5, 4, 0, 0, 4, 2, 3, 0, 1, 0, 0, 1, 3, 0, 7, 0, 0,
	8, 9, 0, 2, 0, 5, 10, 11, 6, 4, 0, 3, 1, 4, 6, 2, 5, 7, 0, 3, 1, 0, 5, 2, 4, 6, 0, 2, 3, 0, 5, 1, 0, 4, 5, 7, 4, 6, 1,
	2, 3, 0, 7, 1, 0, 4, 2, 5, 3, 6, 5, 0, 0, 0, 2, 0, 0, 7, 0, 8, 3, 1, 6, 0, 0, 4, 1, 0, 5, 0, 0, 4, 2, 3, 4, 1, 5, 6,
	2, 0, 0, 3, 2, 11, 0, 5, 0, 4, 6, 9, 7, 0, 3, 10, 8, 1, 0, 0, 6, 5, 0, 7, 3, 2, 1, 4, 1, 5, 0, 0, 4, 6, 2, 3, 2, 4, 6,
	5, 0, 3, 1, 0, 5, 9, 1, 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 8, 0, 4, 10, 0, 0, 12, 7, 0, 11, 13, 0, 1,
	0, 4, 5, 0, 0, 2, 3, 2, 4, 10, 3, 8, 6, 0, 5, 0, 1, 7, 0, 9, 11, 0, 0, 2, 0, 4, 0, 5, 3, 1, 0, 0, 0, 4, 0, 2, 7, 1, 6,
	0, 0, 0, 8, 0, 0, 5, 3, 1, 7, 4, 6, 5, 0, 2, 3, 4, 1, 0, 0, 2, 5, 0, 3, 0, 1, 0, 7, 0, 0, 5, 6, 4, 0, 0, 8, 0, 2, 0,
	3, 8, 0, 11, 10, 1, 9, 7, 0, 3, 5, 6, 0, 4, 2, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 12, 2, 0, 13, 0, 0, 5, 6, 4, 0, 0, 0, 0,
	3, 1, 0, 9, 0, 11, 0, 14, 8, 0, 7, 0, 2, 1, 0, 4, 3, 6, 5, 0, 0, 9, 1, 4, 0, 7, 8, 2, 0, 6, 0, 5, 3, 10, 0, 5, 0, 0,
	0, 6, 14, 10, 0, 7, 0, 0, 0, 4, 0, 3, 12, 11, 2, 0, 8, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 13, 0, 11, 0, 6, 8, 9, 2, 7,
	10, 0, 5, 0, 3, 1, 4, 0, 0, 0, 0, 8, 0, 3, 2, 1, 5, 0, 4, 6, 0, 7, 0, 0, 4, 2, 3, 0, 0, 6, 1, 5, 4, 1, 5, 6, 2, 0, 0,
	3, 6, 1, 5, 0, 2, 0, 4, 3, 0, 0, 0, 8, 0, 3, 2, 1, 6, 0, 0, 7, 0, 0, 4, 5, 0, 51, 41, 11, 42, 0, 0, 24, 0, 13, 0, 7,
	0, 0, 0, 0, 0, 0, 8, 0, 29, 3, 50, 28, 0, 22, 36, 0, 0, 0, 0, 38, 1, 0, 0, 0, 0, 19, 0, 32, 54, 14, 17, 23, 0, 35, 34,
	0, 0, 0, 0, 31, 0, 0, 4, 0, 15, 0, 47, 0, 48, 0, 49, 0, 0, 33, 52, 0, 18, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 25, 9, 30, 0,
	0, 0, 2, 44, 0, 0, 43, 0, 0, 26, 0, 0, 39, 0, 0, 0, 46, 0, 0, 12, 0, 0, 0, 0, 0, 0, 37, 0, 0, 16, 40, 45, 53, 0, 0,
	20, 27, 0, 10, 0, 0, 5, 0, 6, 0, 0, 51, 41, 11, 42, 0, 0, 24, 0, 13, 0, 7, 0, 0, 0, 0, 0, 0, 8, 0, 29, 3, 50, 28, 0,
	22, 36, 0, 0, 0, 0, 38, 1, 0, 0, 0, 0, 19, 0, 32, 54, 14, 17, 23, 0, 35, 34, 0, 0, 0, 0, 31, 0, 0, 4, 0, 15, 0, 47, 0,
	48, 0, 49, 0, 0, 33, 52, 0, 18, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 25, 9, 30, 0, 0, 0, 2, 44, 0, 0, 43, 0, 0, 26, 0, 0,
	39, 0, 0, 0, 46, 0, 0, 12, 0, 0, 0, 0, 0, 0, 37, 0, 0, 16, 40, 45, 53, 0, 0, 20, 27, 0, 10, 0, 0, 5, 0, 6, 0, 0, 5, 2,
	1, 4, 0, 6, 3, 0, 1, 4, 0, 2, 0, 0, 3, 1, 0, 5, 4, 0, 6, 2, 3, 0, 6, 4, 0, 2, 0, 0, 8, 0, 0, 3, 1, 5, 9, 7, 0, 1, 0,
	5, 0, 4, 0, 2, 3, 0, 0, 0, 2, 6, 0, 0, 1, 0, 3, 8, 5, 0, 4, 7, 0, 1, 0, 0, 5, 4, 0, 2, 3, 2, 0, 0, 0, 5, 3, 1, 4, 1,
	0, 5, 0, 4, 0, 2, 3, 2, 4, 0, 0, 0, 3, 1, 0, 2, 0, 0, 0, 4, 3, 1, 0, 4, 1, 0, 5, 2, 0, 6, 3, 1, 4, 0, 0, 0, 0, 2, 3,
	2, 0, 5, 4, 0, 3, 1, 0, 6, 0, 2, 1, 4, 0, 5, 3, 6, 0, 2, 1, 4, 0, 5, 3, 1, 4, 0, 0, 0, 0, 2, 3, 1, 0, 0, 4, 0, 0, 2,
	3, 5, 0, 2, 1, 4, 0, 6, 3, 2, 0, 5, 4, 0, 3, 1, 0, 0, 1, 0, 2, 5, 3, 0, 4, 5, 0, 2, 1, 6, 0, 4, 3, 0, 2, 3, 4, 5, 1,
	0, 0, 9, 1, 4, 0, 0, 0, 0, 5, 10, 7, 8, 0, 6, 2, 0, 3, 2, 0, 0, 0, 4, 3, 1, 5, 0, 1, 0, 2, 5, 3, 0, 4, 1, 4, 0, 0, 0,
	0, 2, 3, 2, 0, 5, 4, 0, 3, 1, 0, 15, 0, 25, 22, 0, 1, 19, 0, 0, 0, 10, 0, 0, 13, 0, 0, 23, 0, 7, 0, 0, 0, 0, 11, 17,
	0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 18, 24, 20, 0, 0, 6, 0, 8, 9, 0, 0, 12, 0, 4, 0, 5, 0, 0, 0, 2, 0, 0, 14, 0, 0, 21,
	0, 3, 13, 0, 0, 0, 0, 18, 11, 0, 0, 0, 0, 0, 0, 7, 0, 0, 9, 0, 0, 3, 20, 0, 0, 0, 0, 0, 4, 0, 16, 0, 0, 12, 8, 10, 0,
	0, 0, 2, 0, 6, 0, 0, 0, 0, 19, 0, 0, 0, 17, 0, 5, 14, 0, 0, 0, 0, 0, 0, 15, 0, 0, 1, 0, 0, 1, 4, 0, 0, 5, 0, 2, 3, 1,
	4, 0, 0, 0, 0, 2, 3, 1, 0, 0, 4, 0, 0, 2, 3, 5, 0, 2, 1, 4, 0, 6, 3, 2, 0, 5, 4, 0, 3, 1, 0, 5, 0, 3, 2, 9, 7, 11, 8,
	4, 0, 6, 0, 0, 0, 1, 10, 4, 0, 0, 0, 6, 0, 0, 19, 0, 8, 3, 7, 0, 0, 9, 0, 1, 18, 0, 12, 16, 15, 13, 5, 11, 2, 17, 0,
	0, 10, 0, 14, 1, 5, 6, 4, 7, 0, 2, 3, 8, 0, 5, 3, 1, 2, 0, 0, 0, 6, 0, 4, 7, 0, 0, 0, 1, 0, 5, 0, 4, 6, 2, 3, 0, 1, 4,
	0, 2, 6, 5, 3, 0, 2, 1, 4, 6, 3, 5, 0, 0, 0, 9, 0, 8, 3, 2, 1, 6, 0, 4, 5, 0, 0, 7, 0, 0, 6, 3, 0, 1, 4, 0, 7, 10, 5,
	2, 9, 0, 0, 8, 11, 10, 6, 7, 0, 2, 1, 0, 11, 0, 0, 4, 8, 9, 3, 5, 0, 5, 1, 3, 0, 6, 9, 7, 0, 8, 0, 0, 10, 4, 0, 11, 2,
	0, 4, 1, 9, 0, 6, 0, 8, 0, 3, 0, 7, 2, 0, 5, 10, 4, 2, 1, 5, 6, 3, 0, 0, 0, 12, 0, 13, 0, 0, 16, 15, 0, 5, 17, 0, 0,
	2, 9, 3, 0, 0, 11, 0, 10, 1, 0, 14, 0, 7, 0, 4, 6, 0, 8, 0, 1, 0, 4, 5, 0, 0, 2, 3,
};

const uint16_t kl_type_count = 682;

const uint16_t kl_type_lookup[KL_TYPE_LOOKUP] = {
	640, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 614, 198, 252, 0, 0, 0, 210, 412, 0, 0, 294,
	0, 431, 596, 0, 0, 0, 71, 72, 31, 75, 342, 304, 617, 423, 624, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 348, 519, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 111, 559, 652, 0, 0, 0, 0, 0, 428, 0, 0, 0, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 498, 0,
	0, 84, 429, 0, 456, 0, 661, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 289, 0, 0, 474, 63, 0, 0, 192, 591, 0, 0, 0, 0, 0, 309, 0,
	0, 243, 68, 0, 0, 113, 0, 562, 0, 0, 517, 577, 653, 0, 0, 462, 599, 0, 0, 454, 603, 0, 0, 616, 0, 0, 0, 0, 104, 1, 0,
	0, 299, 331, 500, 0, 98, 0, 0, 256, 0, 0, 0, 0, 22, 0, 57, 516, 0, 572, 33, 96, 0, 0, 0, 0, 0, 0, 35, 270, 453, 637,
	383, 251, 0, 0, 0, 0, 558, 0, 59, 550, 0, 0, 0, 0, 620, 0, 0, 218, 0, 0, 0, 0, 0, 0, 0, 239, 0, 665, 0, 112, 159, 0,
	0, 482, 0, 0, 0, 0, 0, 0, 0, 181, 278, 359, 0, 0, 0, 0, 0, 0, 0, 371, 560, 0, 0, 85, 501, 358, 0, 0, 0, 333, 386, 0,
	0, 442, 0, 0, 0, 400, 0, 0, 0, 155, 0, 0, 625, 0, 0, 0, 0, 627, 588, 0, 0, 265, 0, 0, 10, 0, 0, 238, 409, 505, 437,
	513, 551, 0, 0, 0, 0, 0, 15, 494, 0, 0, 0, 0, 417, 479, 629, 493, 0, 0, 248, 0, 0, 0, 0, 459, 0, 0, 0, 0, 0, 392, 0,
	0, 0, 0, 0, 0, 0, 416, 0, 457, 0, 0, 0, 97, 0, 0, 0, 0, 485, 360, 638, 0, 0, 606, 127, 0, 0, 151, 0, 0, 0, 0, 0, 0, 0,
	66, 0, 0, 16, 121, 611, 0, 571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 524, 3, 0, 0, 0, 351, 0, 334, 0, 0, 199, 236, 537, 0,
	0, 0, 0, 586, 421, 375, 0, 0, 0, 321, 0, 51, 522, 574, 235, 0, 618, 0, 0, 0, 0, 0, 0, 0, 601, 0, 628, 0, 229, 0, 0, 0,
	0, 531, 632, 197, 489, 0, 70, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 478, 268, 433, 0, 0, 0, 483, 177, 0,
	0, 0, 92, 24, 497, 95, 0, 0, 0, 0, 9, 0, 0, 0, 677, 0, 0, 144, 0, 0, 0, 0, 178, 0, 592, 0, 0, 0, 0, 0, 0, 0, 0, 115,
	45, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 0, 0, 0, 362, 0, 330, 0, 0, 552, 183, 216, 491, 156, 403, 589, 670, 0, 0, 0, 0, 0,
	291, 142, 568, 0, 0, 0, 0, 0, 0, 488, 0, 0, 379, 0, 0, 672, 0, 0, 582, 0, 0, 0, 0, 206, 0, 0, 0, 0, 134, 0, 0, 0, 0,
	176, 296, 593, 0, 0, 0, 0, 170, 259, 0, 0, 0, 0, 0, 0, 669, 658, 0, 0, 0, 0, 0, 0, 257, 0, 0, 0, 0, 0, 0, 196, 0, 0,
	0, 340, 129, 0, 0, 0, 0, 61, 0, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 394, 651, 0, 0, 0,
	0, 0, 147, 49, 477, 381, 576, 0, 0, 0, 14, 0, 0, 0, 0, 0, 642, 0, 518, 0, 0, 0, 0, 286, 584, 0, 0, 162, 0, 598, 0, 0,
	0, 0, 0, 0, 410, 563, 532, 0, 0, 0, 0, 361, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 314, 0, 0, 0, 0, 481, 25, 0,
	440, 187, 0, 0, 0, 0, 0, 0, 161, 539, 0, 0, 0, 0, 0, 0, 264, 0, 0, 0, 0, 0, 0, 0, 0, 536, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 320, 0, 0, 0, 0, 0, 36, 343, 0, 0, 0, 62, 74, 179, 322, 0, 0, 0, 581, 0, 525, 0, 0, 0, 0, 153, 0, 0, 310, 0,
	0, 0, 0, 604, 0, 0, 0, 385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 634, 0, 0,
	169, 237, 315, 356, 676, 0, 445, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 303, 0, 0, 668, 219, 0, 0, 338, 46, 339, 372, 643,
	675, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 467, 0, 0, 0, 0, 152, 613, 564, 0, 0, 280, 0, 94, 458, 0, 0, 283, 272, 570, 0,
	26, 0, 0, 0, 0, 0, 426, 0, 335, 432, 0, 50, 103, 556, 0, 548, 0, 347, 44, 0, 595, 0, 0, 336, 0, 228, 0, 0, 0, 623, 88,
	655, 0, 40, 0, 323, 266, 285, 475, 656, 114, 135, 172, 407, 220, 148, 390, 0, 107, 344, 0, 0, 0, 0, 0, 590, 0, 0, 0,
	0, 0, 345, 0, 201, 0, 0, 326, 0, 0, 0, 0, 368, 0, 0, 0, 0, 0, 0, 578, 0, 631, 0, 0, 0, 0, 626, 0, 0, 0, 0, 0, 0, 533,
	0, 0, 0, 0, 0, 0, 269, 300, 249, 0, 0, 0, 0, 7, 0, 369, 0, 0, 0, 132, 317, 413, 0, 126, 544, 0, 0, 0, 0, 648, 34, 223,
	0, 0, 0, 610, 117, 0, 0, 0, 0, 0, 0, 0, 43, 0, 242, 0, 0, 0, 605, 512, 0, 327, 247, 287, 554, 29, 175, 41, 463, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 141, 0, 341, 0, 20, 0, 0, 0, 311, 0, 0, 0, 0, 0, 486, 0, 0, 82, 0, 0, 567, 0, 0, 0, 158,
	0, 0, 0, 503, 0, 0, 408, 0, 0, 0, 0, 0, 0, 678, 0, 0, 0, 263, 0, 0, 0, 190, 636, 0, 0, 0, 69, 0, 0, 0, 0, 449, 145, 0,
	0, 543, 0, 427, 0, 0, 0, 0, 364, 0, 38, 0, 89, 0, 0, 587, 42, 83, 0, 217, 0, 174, 0, 366, 302, 0, 292, 0, 0, 0, 0, 0,
	0, 424, 681, 0, 0, 350, 0, 0, 0, 0, 182, 0, 0, 0, 0, 86, 122, 422, 667, 0, 0, 307, 0, 91, 438, 0, 73, 657, 0, 0, 54,
	419, 0, 0, 0, 504, 0, 612, 0, 607, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 64, 288, 246, 0, 316, 0, 0, 0, 0, 0, 0, 0,
	507, 0, 0, 451, 0, 0, 8, 527, 195, 312, 118, 0, 0, 0, 0, 0, 0, 0, 0, 541, 329, 0, 647, 202, 207, 0, 645, 472, 0, 0, 0,
	0, 52, 354, 496, 165, 555, 565, 0, 0, 0, 0, 0, 0, 0, 154, 241, 0, 0, 0, 0, 682, 6, 0, 0, 0, 0, 0, 0, 324, 0, 0, 0, 0,
	0, 0, 0, 654, 0, 0, 0, 0, 0, 0, 0, 138, 538, 0, 404, 446, 535, 0, 0, 0, 65, 0, 108, 0, 0, 530, 0, 318, 353, 580, 0, 0,
	521, 0, 0, 0, 0, 674, 81, 160, 414, 125, 401, 0, 157, 0, 0, 0, 0, 0, 0, 0, 439, 0, 0, 0, 0, 0, 376, 131, 0, 0, 0, 0,
	0, 0, 18, 0, 0, 0, 23, 506, 621, 0, 0, 0, 0, 0, 529, 0, 0, 520, 0, 0, 0, 0, 0, 0, 633, 425, 0, 0, 0, 0, 0, 227, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 173, 465, 0, 0, 644, 0, 0, 255, 56, 123, 205, 253, 430, 666, 391, 0, 164, 452, 0, 0, 0, 0,
	0, 0, 337, 0, 0, 0, 0, 0, 384, 487, 492, 608, 0, 0, 0, 646, 0, 0, 0, 0, 0, 0, 77, 0, 0, 0, 0, 76, 140, 0, 0, 0, 0, 0,
	0, 411, 460, 0, 0, 0, 0, 0, 0, 0, 221, 0, 573, 0, 0, 0, 0, 0, 0, 306, 377, 526, 641, 0, 37, 136, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 470, 214, 0, 0, 540, 0, 0, 466, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 258, 224, 0, 402, 380, 215, 389, 0, 0, 0,
	11, 0, 0, 119, 0, 0, 484, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 511, 137, 0, 585, 600, 499, 602, 615, 597, 0, 0, 0, 0, 233,
	0, 0, 639, 0, 546, 60, 436, 267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 168, 5, 133, 0, 0, 490, 480, 0, 0, 0, 0, 0, 297, 279, 378,
	405, 464, 0, 0, 4, 130, 150, 468, 212, 650, 0, 0, 0, 273, 0, 0, 0, 0, 680, 0, 0, 0, 0, 0, 48, 0, 244, 473, 0, 0, 191,
	649, 367, 328, 671, 0, 0, 0, 0, 204, 0, 0, 0, 0, 0, 374, 189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 301, 101, 542, 0,
	67, 0, 0, 373, 0, 0, 0, 0, 0, 0, 109, 0, 0, 443, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 274, 0, 0, 0, 260, 0, 418, 0, 0,
	0, 254, 0, 143, 0, 0, 0, 0, 455, 0, 0, 569, 0, 0, 186, 0, 0, 523, 594, 0, 209, 0, 0, 0, 0, 78, 0, 0, 0, 0, 319, 0, 0,
	0, 0, 0, 502, 213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 547, 0, 0, 308, 0, 0, 0, 0, 0, 370, 231, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 528, 0, 0, 0, 284, 0, 0, 0, 0, 420, 0, 0, 0, 0, 0, 180, 222, 508, 120, 184, 0, 0, 0, 0, 0, 0, 622, 0, 0, 0, 630,
	0, 0, 659, 0, 0, 0, 0, 0, 0, 0, 514, 660, 100, 282, 0, 0, 0, 0, 0, 406, 0, 0, 332, 0, 0, 0, 19, 0, 448, 0, 325, 0,
	553, 579, 0, 0, 116, 662, 232, 545, 0, 461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 0, 194, 0,
	0, 0, 80, 510, 0, 566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 583, 146, 0, 0, 0, 0, 0, 0, 0, 365, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 262, 0, 0, 0, 0, 388, 0, 0, 0, 0, 277, 0, 234, 673, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 185, 0, 0, 0, 166, 276, 397, 0, 0, 399, 0, 271, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 0, 382,
	245, 0, 0, 275, 0, 188, 398, 0, 203, 0, 0, 346, 0, 0, 105, 0, 0, 387, 0, 664, 87, 208, 0, 0, 295, 352, 663, 12, 293,
	0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 106, 261, 290, 139, 0, 0, 0, 0, 0, 305, 0, 0, 0, 0, 0, 679, 0, 0, 444, 193, 635, 0,
	0, 0, 2, 0, 281, 469, 0, 171, 395, 447, 79, 471, 495, 0, 363, 102, 0, 534, 0, 0, 434, 93, 0, 0, 0, 0, 0, 0, 298, 0,
	396, 0, 90, 0, 549, 609, 0, 163, 355, 0, 0, 53, 0, 0, 357, 0, 0, 0, 0, 0, 0, 0, 0, 0, 415, 441, 124, 393, 619, 0, 128,
	0, 0, 0, 0, 575, 557, 0, 250, 0, 0, 0, 0, 0, 0, 32, 561, 110, 0, 211, 240, 0, 0, 349, 0, 0, 55, 0, 0, 0,
};

const struct kl_code kl_codes[] = {
	{166195206, 166223904}, {166359046, 166223904}, {166387718, 166223904}, {166416388, 166223904},
	{166436868, 166223904}, {166457348, 166223904}, {166477828, 166223904}, {166498309, 166223904},
	{166522885, 166223904}, {166547461, 166223904}, {166572037, 166223904}, {166596613, 166223904},
	{166621189, 166223904}, {166645765, 166223904}, {166670341, 166223904}, {166694917, 166223904},
	{166719493, 166223904}, {166744069, 166223904}, {166768645, 166223904}, {166793221, 166223904},
	{166817797, 166223904}, {166842373, 166223904}, {6897670, 166866978}, {167010320, 166866978}, {109154312, 166866978},
	{167079943, 166866978}, {167112711, 166866978}, {167145480, 167182383}, {167378950, 167182383}, {10395661, 167407657},
	{5160965, 167407657}, {167579652, 167407657}, {167600141, 167657516}, {167841806, 167657516}, {167903244, 167657516},
	{19742726, 167956523}, {4190215, 167956523}, {44113932, 167956523}, {168136718, 167956523}, {168198146, 168210476},
	{168394755, 168210476}, {168411141, 168435756}, {168620041, 168435756}, {168661003, 168435756},
	{168710150, 168435756}, {168738826, 168435756}, {168783884, 168435756}, {168837130, 168435756},
	{168882195, 168435756}, {168964117, 168435756}, {169054213, 169078828}, {169263108, 169078828},
	{169283606, 169078828}, {169377795, 169394221}, {169582603, 169394221}, {169631747, 169394221},
	{169648139, 169394221}, {169697291, 169394221}, {169746443, 169394221}, {169795588, 169816096},
	{169951240, 169816096}, {169988102, 169816096}, {170016775, 170049567}, {170180612, 170049567},
	{170201091, 170049567}, {170217476, 170049567}, {170237956, 170049567}, {170258438, 170287145},
	{170459140, 170287145}, {113438725, 170287145}, {167112711, 170287145}, {24772614, 170479659}, {170659849, 170479659},
	{170700805, 170725435}, {170971143, 170725435}, {171003914, 170725435}, {171048968, 170725435},
	{171085844, 170725435}, {167112711, 170725435}, {171171844, 171192380}, {171442184, 171192380},
	{171479046, 171192380}, {4103, 171507746}, {725010, 171507746}, {54243335, 171651102}, {3108876, 171507746},
	{54423555, 171651102}, {3923986, 171507746}, {54464522, 171651102}, {171778051, 171794466}, {4616203, 171507746},
	{5529619, 171507746}, {54648842, 171651102}, {5824522, 171507746}, {54771727, 171651102}, {6189061, 171507746},
	{6213638, 171507746}, {6377498, 171507746}, {6840333, 171507746}, {7069702, 171507746}, {7249939, 171507746},
	{7823368, 171507746}, {8249352, 171507746}, {8405004, 171507746}, {9109514, 171507746}, {10211348, 171507746},
	{10510341, 171507746}, {11218957, 171507746}, {11845650, 171507746}, {12496906, 171507746}, {54837263, 171651102},
	{54931462, 171651102}, {13025293, 171507746}, {13348884, 171507746}, {13586453, 171507746}, {13742091, 171507746},
	{14008330, 171507746}, {14290953, 171507746}, {14712839, 171507746}, {55046157, 171651102}, {55103500, 171651102},
	{15163400, 171507746}, {55177227, 171651102}, {55226373, 171651102}, {16175112, 171507746}, {16773146, 171507746},
	{16998427, 171507746}, {55250959, 171651102}, {17113101, 171507746}, {17477638, 171507746}, {18178064, 171507746},
	{18927628, 171507746}, {19222541, 171507746}, {19570706, 171507746}, {19771408, 171507746}, {55500808, 171651102},
	{20226064, 171507746}, {20365329, 171507746}, {54145038, 171507746}, {55537670, 171651102}, {56021000, 171651102},
	{20594711, 171507746}, {56057863, 171651102}, {56090641, 171651102}, {21176329, 171507746}, {21544968, 171507746},
	{21819409, 171507746}, {21934098, 171507746}, {22077453, 171507746}, {22269967, 171507746}, {22368264, 171507746},
	{22593552, 171507746}, {22724623, 171507746}, {22859796, 171507746}, {68812810, 171651102}, {68857865, 171651102},
	{23351315, 171507746}, {24133636, 171507746}, {24154116, 171507746}, {24682511, 171507746}, {24748037, 171507746},
	{24891408, 171507746}, {25440273, 171507746}, {71196681, 171651102}, {71348234, 171651102}, {26300428, 171507746},
	{26808332, 171507746}, {27525142, 171507746}, {28192794, 171507746}, {28364819, 171507746}, {28626957, 171507746},
	{28798983, 171507746}, {29179911, 171507746}, {29212679, 171507746}, {29245444, 171507746}, {29376520, 171507746},
	{71430159, 171651102}, {29573127, 171507746}, {30240781, 171507746}, {30441477, 171507746}, {30765066, 171507746},
	{30908440, 171507746}, {31252498, 171507746}, {32063507, 171507746}, {33214481, 171507746}, {33648659, 171507746},
	{33857552, 171507746}, {35205149, 171507746}, {35926048, 171507746}, {36343834, 171507746}, {36687898, 171507746},
	{37019675, 171507746}, {37298204, 171507746}, {37666840, 171507746}, {37978142, 171507746}, {38350881, 171507746},
	{38674449, 171507746}, {39038989, 171507746}, {71536644, 171651102}, {39182353, 171507746}, {71651333, 171651102},
	{171937805, 171651102}, {39694348, 171507746}, {71712777, 171651102}, {39784462, 171507746}, {40275979, 171507746},
	{41299989, 171507746}, {42135571, 171507746}, {42446864, 171507746}, {42541068, 171507746}, {42594327, 171507746},
	{71770131, 171651102}, {42872842, 171507746}, {42917895, 171507746}, {43401229, 171507746}, {43565077, 171507746},
	{71909382, 171651102}, {43843590, 171507746}, {43872270, 171507746}, {71938058, 171651102}, {43933708, 171507746},
	{44044304, 171507746}, {44167177, 171507746}, {72175634, 171651102}, {72491024, 171651102}, {44867594, 171507746},
	{72679432, 171651102}, {45043725, 171507746}, {45150229, 171507746}, {72716293, 171651102}, {72777733, 171651102},
	{72892425, 171651102}, {72933391, 171651102}, {45334541, 171507746}, {45391884, 171507746}, {45445138, 171507746},
	{45522969, 171507746}, {45682701, 171507746}, {46157839, 171507746}, {54206472, 171507746}, {46391310, 171507746},
	{46522389, 171507746}, {73035787, 171651102}, {46665736, 171507746}, {46768143, 171507746}, {47149070, 171507746},
	{73248777, 171651102}, {171995150, 171651102}, {47783940, 171507746}, {47886344, 171507746}, {48099346, 171507746},
	{48402451, 171507746}, {48820236, 171507746}, {48943116, 171507746}, {49065993, 171507746}, {73465871, 171651102},
	{49106964, 171507746}, {49512464, 171507746}, {49836048, 171507746}, {49975325, 171507746}, {50167831, 171507746},
	{51167254, 171507746}, {51617806, 171507746}, {51769357, 171507746}, {52056068, 171507746}, {52375575, 171507746},
	{52785162, 171507746}, {53010442, 171507746}, {73785350, 171651102}, {73814033, 171651102}, {172056580, 171794466},
	{73998348, 171651102}, {53190664, 171507746}, {53301266, 171507746}, {53899282, 171507746}, {74051596, 171651102},
	{74104839, 171651102}, {74137609, 171651102}, {1908740, 171651102}, {1130500, 171651102}, {14770184, 171651102},
	{74178567, 171651102}, {36866, 171651102}, {74211335, 171651102}, {74244103, 171651102}, {74276872, 171651102},
	{74313731, 171651102}, {74330123, 171651102}, {74379270, 171651102}, {54628356, 171651102}, {74407947, 171651102},
	{74457091, 171651102}, {802819, 171651102}, {74473476, 171651102}, {74493957, 171651102}, {172077064, 172113968},
	{172314635, 172113968}, {172363780, 172113968}, {172384266, 172113968}, {72757252, 172429363}, {72740867, 172429363},
	{172642320, 172429363}, {172711943, 172744748}, {172929035, 172744748}, {6897670, 172978241}, {109154312, 172978241},
	{171048968, 172978241}, {173248521, 173289541}, {167010320, 173289541}, {173576199, 173289541},
	{173608971, 173289541}, {173658119, 173690917}, {173846534, 173690917}, {173875209, 173690917},
	{173916170, 173690917}, {167010320, 173690917}, {173961225, 173690917}, {174002182, 173690917},
	{174030855, 173690917}, {174063624, 173690917}, {174100488, 173690917}, {6602759, 174137386}, {39145480, 174137386},
	{164093960, 174313513}, {174485509, 174313513}, {174510086, 174313513}, {174538756, 174313513},
	{174559243, 174313513}, {174608386, 174313513}, {174620680, 174313513}, {174657547, 174313513},
	{174706696, 174313513}, {174743561, 174313513}, {174784517, 174313513}, {174809091, 174825518},
	{175017992, 174825518}, {5287943, 174825518}, {175054857, 174825518}, {175095812, 174825518}, {175116304, 174825518},
	{175185929, 174825518}, {175226888, 174825518}, {175263755, 174825518}, {175312900, 174825518},
	{175333394, 174825518}, {175411213, 174825518}, {175468545, 175476774}, {175636481, 175476774},
	{175644673, 175476774}, {175652865, 175476774}, {175661057, 175476774}, {175669249, 175677479},
	{175841282, 175677479}, {175853569, 175677479}, {175861761, 175677479}, {67293191, 175869988}, {176021514, 175869988},
	{132263945, 175869988}, {75751432, 175869988}, {30883845, 176066591}, {176197646, 176066591}, {6664202, 176066591},
	{7786504, 176066591}, {176259079, 176066591}, {129171463, 176066591}, {176291849, 176066591}, {176332811, 176066591},
	{176381972, 176066591}, {18718730, 176468013}, {10358792, 176468013}, {56451084, 176468013}, {4616203, 171507746},
	{13348884, 171507746}, {19222541, 171507746}, {33214481, 171507746}, {39784462, 171507746}, {47149070, 171507746},
	{52056068, 171507746}, {53899282, 171507746}, {173875209, 176656429}, {176844809, 176656429}, {167010320, 176656429},
	{176885771, 176656429}, {176934923, 176656429}, {167079943, 176656429}, {176984073, 176656429},
	{177025031, 176656429}, {167112711, 176656429}, {177057798, 177086498}, {16556037, 177086498}, {28778500, 177086498},
	{177229832, 177086498}, {6897670, 177266724}, {167010320, 177266724}, {109154312, 177266724}, {174063624, 177266724},
	{177418249, 177266724}, {177459207, 177492005}, {177647624, 177492005}, {177684486, 177492005},
	{167010320, 177492005}, {177713164, 177492005}, {177766407, 177492005}, {167112711, 177492005}, {23035909, 177799197},
	{177922064, 177799197}, {177991696, 177799197}, {176844809, 178061344}, {167010320, 178061344},
	{176885771, 178061344}, {169377795, 178196519}, {178360328, 178196519}, {178397192, 178434091}, {67293191, 178434091},
	{178614280, 178434091}, {178651147, 178434091}, {40169482, 178434091}, {178700303, 178765872}, {178966538, 178765872},
	{179011588, 178765872}, {179032071, 178765872}, {17477638, 179064868}, {21176329, 179064868}, {42917895, 179064868},
	{43933708, 179064868}, {45334541, 179064868}, {15929349, 179216432}, {154783752, 179216432}, {179417096, 179216432},
	{179453964, 179216432}, {179507207, 179540006}, {167010320, 179540006}, {179699717, 179540006},
	{179724299, 179540006}, {179773448, 179810347}, {179990533, 179810347}, {180015114, 179810347},
	{180060167, 179810347}, {180092936, 179810347}, {180129801, 179810347}, {180170763, 179810347},
	{180219912, 179810347}, {180256777, 179810347}, {180297733, 179810347}, {54931462, 180322345}, {74104839, 180322345},
	{1908740, 180322345}, {14770184, 180322345}, {74178567, 180322345}, {74244103, 180322345}, {74379270, 180322345},
	{180494341, 180518956}, {180703241, 180518956}, {180744200, 180518956}, {6897670, 180781112}, {109154312, 180781112},
	{181014538, 180781112}, {181059591, 180781112}, {181092361, 180781112}, {171048968, 180781112},
	{173248521, 181133370}, {48766988, 181133370}, {167010320, 181133370}, {181374987, 181133370}, {173576199, 181133370},
	{173608971, 181133370}, {167145480, 181424173}, {181612557, 181424173}, {167378950, 181424173},
	{181669900, 181723179}, {181903374, 181723179}, {181964809, 181723179}, {181612557, 181723179},
	{182005770, 182050856}, {182218762, 182050856}, {10358792, 182050856}, {10768391, 182050856}, {182263812, 182284330},
	{182460422, 182284330}, {6897670, 182489127}, {182652933, 182489127}, {167010320, 182489127}, {109154312, 182489127},
	{174063624, 182489127}, {182677512, 182489127}, {11821061, 182714407}, {182878215, 182714407}, {182910981, 182935592},
	{183103491, 182935592}, {113438725, 182935592}, {183119877, 182935592}, {183144453, 182935592},
	{183169027, 182935592}, {802819, 182935592}, {170180612, 183185445}, {183341062, 183185445}, {170201091, 183185445},
	{170217476, 183185445}, {170237956, 183185445}, {179507207, 183369774}, {183562248, 183369774},
	{173875209, 183369774}, {183599112, 183369774}, {167010320, 183369774}, {183635978, 183369774},
	{183681032, 183369774}, {183717898, 183369774}, {183762951, 183369774}, {14995462, 183369774}, {182677512, 183369774},
	{183795719, 183369774}, {171048968, 183369774}, {183828487, 183369774}, {183861258, 183369774},
	{179507207, 183906339}, {183562248, 183906339}, {173875209, 183906339}, {183599112, 183906339},
	{167010320, 183906339}, {183635978, 183906339}, {183681032, 183906339}, {183717898, 183906339},
	{183762951, 183906339}, {14995462, 183906339}, {182677512, 183906339}, {183795719, 183906339}, {171048968, 183906339},
	{183828487, 183906339}, {183861258, 183906339}, {1626118, 184053796}, {1654790, 184053796}, {1720328, 184053796},
	{1683464, 184053796}, {184205315, 184221728}, {184356867, 184221728}, {184373251, 184221728}, {184389635, 184221728},
	{184406019, 184221728}, {184422403, 184221728}, {184438787, 184221728}, {4103, 171507746}, {725010, 171507746},
	{54243335, 171651102}, {3108876, 171507746}, {54423555, 171651102}, {3923986, 171507746}, {54464522, 171651102},
	{4616203, 171507746}, {5529619, 171507746}, {54648842, 171651102}, {5824522, 171507746}, {54771727, 171651102},
	{6189061, 171507746}, {6213638, 171507746}, {6377498, 171507746}, {6840333, 171507746}, {7069702, 171507746},
	{7249939, 171507746}, {7823368, 171507746}, {8249352, 171507746}, {8405004, 171507746}, {9109514, 171507746},
	{10211348, 171507746}, {10510341, 171507746}, {11218957, 171507746}, {11845650, 171507746}, {12496906, 171507746},
	{54837263, 171651102}, {54931462, 171651102}, {13025293, 171507746}, {13348884, 171507746}, {13586453, 171507746},
	{13742091, 171507746}, {14008330, 171507746}, {14290953, 171507746}, {14712839, 171507746}, {55046157, 171651102},
	{55103500, 171651102}, {15163400, 171507746}, {55177227, 171651102}, {55226373, 171651102}, {16175112, 171507746},
	{16773146, 171507746}, {16998427, 171507746}, {55250959, 171651102}, {17113101, 171507746}, {17477638, 171507746},
	{18178064, 171507746}, {18927628, 171507746}, {19222541, 171507746}, {19570706, 171507746}, {19771408, 171507746},
	{55500808, 171651102}, {20226064, 171507746}, {20365329, 171507746}, {54145038, 171507746}, {55537670, 171651102},
	{56021000, 171651102}, {20594711, 171507746}, {56057863, 171651102}, {56090641, 171651102}, {21176329, 171507746},
	{21544968, 171507746}, {21819409, 171507746}, {21934098, 171507746}, {22077453, 171507746}, {22269967, 171507746},
	{22368264, 171507746}, {22593552, 171507746}, {22724623, 171507746}, {22859796, 171507746}, {68812810, 171651102},
	{68857865, 171651102}, {23351315, 171507746}, {24133636, 171507746}, {24154116, 171507746}, {24682511, 171507746},
	{24748037, 171507746}, {24891408, 171507746}, {25440273, 171507746}, {71196681, 171651102}, {71348234, 171651102},
	{26300428, 171507746}, {26808332, 171507746}, {27525142, 171507746}, {28192794, 171507746}, {28364819, 171507746},
	{28626957, 171507746}, {28798983, 171507746}, {29179911, 171507746}, {29212679, 171507746}, {29245444, 171507746},
	{29376520, 171507746}, {71430159, 171651102}, {29573127, 171507746}, {30240781, 171507746}, {30441477, 171507746},
	{30765066, 171507746}, {30908440, 171507746}, {31252498, 171507746}, {32063507, 171507746}, {33214481, 171507746},
	{33648659, 171507746}, {33857552, 171507746}, {35205149, 171507746}, {35926048, 171507746}, {36343834, 171507746},
	{36687898, 171507746}, {37019675, 171507746}, {37298204, 171507746}, {37666840, 171507746}, {37978142, 171507746},
	{38350881, 171507746}, {38674449, 171507746}, {39038989, 171507746}, {71536644, 171651102}, {39182353, 171507746},
	{71651333, 171651102}, {171937805, 171651102}, {39694348, 171507746}, {71712777, 171651102}, {39784462, 171507746},
	{40275979, 171507746}, {41299989, 171507746}, {42135571, 171507746}, {42446864, 171507746}, {42541068, 171507746},
	{42594327, 171507746}, {71770131, 171651102}, {42872842, 171507746}, {42917895, 171507746}, {43401229, 171507746},
	{43565077, 171507746}, {71909382, 171651102}, {43843590, 171507746}, {43872270, 171507746}, {71938058, 171651102},
	{43933708, 171507746}, {44044304, 171507746}, {44167177, 171507746}, {72175634, 171651102}, {72491024, 171651102},
	{44867594, 171507746}, {72679432, 171651102}, {45043725, 171507746}, {45150229, 171507746}, {72716293, 171651102},
	{72777733, 171651102}, {72892425, 171651102}, {72933391, 171651102}, {45334541, 171507746}, {45391884, 171507746},
	{45445138, 171507746}, {45522969, 171507746}, {45682701, 171507746}, {46157839, 171507746}, {54206472, 171507746},
	{46391310, 171507746}, {46522389, 171507746}, {73035787, 171651102}, {46665736, 171507746}, {46768143, 171507746},
	{47149070, 171507746}, {73248777, 171651102}, {171995150, 171651102}, {47783940, 171507746}, {47886344, 171507746},
	{48099346, 171507746}, {48402451, 171507746}, {48820236, 171507746}, {48943116, 171507746}, {49065993, 171507746},
	{73465871, 171651102}, {49106964, 171507746}, {49512464, 171507746}, {49836048, 171507746}, {49975325, 171507746},
	{50167831, 171507746}, {51167254, 171507746}, {51617806, 171507746}, {51769357, 171507746}, {52056068, 171507746},
	{52375575, 171507746}, {52785162, 171507746}, {53010442, 171507746}, {73785350, 171651102}, {73814033, 171651102},
	{73998348, 171651102}, {53190664, 171507746}, {53301266, 171507746}, {53899282, 171507746}, {74051596, 171651102},
	{74104839, 171651102}, {74137609, 171651102}, {1908740, 171651102}, {1130500, 171651102}, {14770184, 171651102},
	{74178567, 171651102}, {36866, 171651102}, {74211335, 171651102}, {74244103, 171651102}, {74276872, 171651102},
	{74313731, 171651102}, {74330123, 171651102}, {74379270, 171651102}, {54628356, 171651102}, {74407947, 171651102},
	{74457091, 171651102}, {802819, 171651102}, {74473476, 171651102}, {74493957, 171651102}, {72757252, 184455210},
	{72740867, 184455210}, {171442184, 184455210}, {184631313, 184705059}, {184852490, 184705059}, {113438725, 184705059},
	{184897557, 184705059}, {184987662, 184705059}, {185049106, 184705059}, {6897670, 185126955}, {176844809, 185126955},
	{167010320, 185126955}, {185307144, 185126955}, {167079943, 185126955}, {177025031, 185126955}, {6897670, 185344033},
	{167010320, 185344033}, {109154312, 185344033}, {167112711, 185344033}, {179507207, 185483308},
	{183562248, 185483308}, {173875209, 185483308}, {185667593, 185483308}, {167010320, 185483308},
	{179699717, 185483308}, {185708551, 185483308}, {179724299, 185483308}, {185741322, 185483308},
	{167112711, 185483308}, {185786374, 185815078}, {185974791, 185815078}, {1875975, 185815078}, {413700, 185815078},
	{54439941, 185815078}, {186007560, 186044449}, {186183688, 186044449}, {186220551, 186253357}, {167010320, 186253357},
	{186441738, 186253357}, {186486791, 186519598}, {8015880, 186519598}, {186712069, 186519598}, {186736650, 186519598},
	{186781713, 186855470}, {187047944, 186855470}, {187084809, 186855470}, {187125770, 186855470},
	{186781713, 187170863}, {187047944, 187170863}, {187084809, 187170863}, {187125770, 187170863}, {6897670, 187367469},
	{176844809, 187367469}, {177766407, 187367469}, {187555848, 187367469}, {173658119, 187592740},
	{173875209, 187592740}, {167010320, 187592740}, {187744264, 187592740}, {176885771, 187592740},
	{187781127, 187592740}, {177766407, 187592740}, {187813895, 187592740}, {167112711, 187592740}, {6897670, 187846691},
	{167010320, 187846691}, {11821061, 187846691}, {187994115, 187846691}, {177418249, 187846691}, {52953092, 187846691},
	{6897670, 188010538}, {173875209, 188010538}, {167010320, 188010538}, {187744264, 188010538}, {188186630, 188010538},
	{177766407, 188010538}, {174100488, 188010538}, {31842312, 188215337}, {13287430, 188215337}, {176844809, 178061344},
	{167010320, 178061344}, {176885771, 178061344}, {188387336, 178061344}, {167079943, 178061344},
	{145461259, 178061344}, {177025031, 178061344}, {167112711, 178061344}, {188424194, 188436532},
	{188653571, 188436532}, {188669955, 188436532}, {188686339, 188436532}, {188702723, 188719136},
	{188854281, 188719136}, {188895240, 188719136}, {175468545, 188436532}, {188932098, 188436532},
	{188944386, 188436532}, {188956674, 188436532}, {188968963, 188719136}, {188985353, 188719136},
	{189026312, 188719136}, {189063170, 188436532}, {189075460, 188719136}, {189095946, 188719136},
	{189141001, 188719136}, {189181957, 188719136}, {189206532, 188719136}, {189227010, 188436532},
	{189239299, 188436532}, {189255683, 188436532}, {189272067, 188436532}, {189288451, 188719136},
	{189304836, 188436532}, {6160390, 189325358}, {189517830, 189325358}, {6897670, 189546543}, {173875209, 189546543},
	{182652933, 189546543}, {167010320, 189546543}, {20836360, 189743138}, {189886484, 189743138}, {88215559, 189972522},
	{225289, 189972522}, {190148616, 189972522}, {190185473, 190193699}, {190341133, 190193699}, {185786374, 190193699},
	{190398475, 190193699}, {174608386, 190193699}, {179011588, 190193699}, {190447624, 190193699},
	{190484486, 190193699}, {190513157, 190193699}, {6897670, 190537759}, {167010320, 190537759}, {109154312, 190537759},
	{6897670, 190668829}, {173875209, 190668829}, {182652933, 190668829}, {167010320, 190668829}, {190791688, 190828575},
	{6897670, 190828575}, {173875209, 190828575}, {176844809, 190828575}, {167010320, 190828575}, {167079943, 190828575},
	{177766407, 190828575}, {174063624, 190828575}, {182677512, 190828575}, {190959622, 190988330},
	{191164425, 190988330}, {191205385, 190988330}, {191246344, 190988330}, {24092681, 191283241}, {114151435, 191283241},
	{191455236, 191475745}, {191614988, 191475745}, {191668238, 191475745}, {191729670, 191475745},
	{191758350, 191475745}, {191819792, 191475745}, {191889414, 191918110}, {19742726, 191918110}, {172384266, 191918110},
	{189517830, 191918110}, {44113932, 191918110}, {36978697, 191918110}, {192045070, 192106540}, {192290829, 192106540},
	{167010320, 192106540}, {192348167, 192106540}, {176885771, 192106540}, {192380935, 192106540},
	{192413705, 192454697}, {192626692, 192454697}, {74276872, 192454697}, {192647171, 192454697}, {192663557, 192688168},
	{192856083, 192688168}, {192937997, 192688168}, {192995343, 192688168}, {193060876, 192688168},
	{193114125, 192688168}, {193171466, 192688168}, {193216525, 192688168}, {193273869, 192688168},
	{193331217, 192688168}, {176844809, 193404962}, {167010320, 193404962}, {193548302, 193404962},
	{185708551, 193404962}, {193609734, 193638435}, {193785859, 193638435}, {193802244, 193638435},
	{193822727, 193638435}, {193855493, 193638435}, {193880068, 193638435}, {193900547, 193638435},
	{193916934, 193945629}, {194068483, 193945629}, {194084868, 193945629}, {194105349, 193945629},
	{194129924, 193945629}, {194150403, 193945629}, {154783752, 194166818}, {170201091, 194166818},
	{194310153, 194166818}, {170217476, 194166818}, {194351109, 194166818}, {194375686, 194404395},
	{194584582, 194404395}, {194613254, 194404395}, {194641926, 194404395}, {194670601, 194711591},
	{173875209, 194711591}, {167010320, 194711591}, {185741322, 194711591}, {167112711, 194711591},
	{176844809, 194875453}, {167010320, 194875453}, {176844809, 178061344}, {167010320, 178061344},
	{188387336, 178061344}, {195129354, 195174451}, {113438725, 195174451}, {195387406, 195174451}, {38748164, 195448878},
	{195641353, 195448878}, {195682312, 195448878}, {195719181, 195448878}, {195776521, 195448878},
	{195817475, 195448878}, {195833864, 195870754}, {173875209, 195870754}, {182652933, 195870754},
	{167010320, 195870754}, {15319046, 195870754}, {11821061, 196014114}, {170700805, 196014114}, {93306891, 196014114},
	{182878215, 196014114}, {196157453, 196214814}, {196341772, 196214814}, {175017992, 196214814},
	{115814407, 196214814}, {196395017, 196214814}, {92393481, 196214814}, {196435975, 196214814}, {225289, 196214814},
	{175054857, 196214814}, {157982730, 196214814}, {195719181, 196214814}, {196468743, 196214814},
	{196501513, 196214814}, {196542474, 196214814}, {196587525, 196214814}, {196612112, 196214814},
	{196681736, 196214814}, {196718601, 196214814}, {181612557, 196214814}, {6709258, 196214814}, {75751432, 196214814},
	{71598088, 196214814}, {48873481, 196214814}, {196759562, 196214814}, {196804617, 196214814}, {196845575, 196214814},
	{196878346, 196214814}, {196923400, 196214814}, {196960265, 196214814}, {167112711, 196214814}, {54439941, 196214814},
	{97234954, 197001245}, {74104839, 197001245}, {197124102, 197001245}, {1130500, 197001245}, {14770184, 197001245},
	{74178567, 197001245}, {54960135, 197001245}, {14266373, 197001245}, {74244103, 197001245}, {197152779, 197001245},
	{2617352, 197001245}, {139603976, 197001245}, {17391625, 197001245}, {74379270, 197001245}, {163844, 197001245},
	{54628356, 197001245}, {802819, 197001245}, {197201925, 197226525}, {197349387, 197226525}, {8015880, 197226525},
	{197398535, 197226525}, {96284681, 197431328}, {197566474, 197431328}, {6131718, 197431328}, {197611527, 197644317},
	{48730120, 197644317}, {197767175, 197644317}, {186220551, 197799967}, {167010320, 197799967}, {197931015, 197799967},
	{10358792, 197963809}, {1855492, 197963809}, {6897670, 198103075}, {109154312, 198103075}, {177418249, 198103075},
	{198250497, 198258744}, {198492161, 198258744}, {198500353, 198258744}, {175652865, 198258744},
	{175661057, 198258744}, {198508545, 198258744}, {413700, 198516772}, {53153800, 198516772}, {198668292, 198688807},
	{198852622, 198688807}, {198914053, 198688807}, {6131718, 198938658}, {24440838, 198938658}, {199081992, 199118882},
	{199262215, 199118882}, {6131718, 199118882}, {24440838, 199118882}, {199294981, 199319592}, {199487492, 199319592},
	{199507977, 199319592}, {199548936, 199319592}, {199585800, 199319592}, {199622663, 199655464},
	{199294981, 199655464}, {199487492, 199655464}, {199823365, 199655464}, {199847942, 199876641},
	{200015873, 199876641}, {200024068, 199876641}, {200044546, 199876641}, {200056836, 199876641},
	{200077314, 199876641}, {200089606, 199876641}, {200118278, 199876641}, {200146950, 199876641},
	{200175624, 199876641}, {36866, 199876641}, {39591943, 199876641}, {200212483, 199876641}, {17391625, 199876641},
	{200228873, 199876641}, {200269832, 199876641}, {74473476, 199876641}, {200306696, 200343618}, {200617992, 200343618},
	{178397192, 200654889}, {11821061, 200654889}, {174030855, 200654889}, {200826895, 200892455}, {46223370, 200892455},
	{201056268, 200892455}, {12251143, 200892455}, {176844809, 194875453}, {167010320, 194875453}, {176885771, 194875453},
	{188387336, 194875453}, {167079943, 194875453}, {177025031, 194875453}, {167112711, 194875453}, {6897670, 201109562},
	{176844809, 201109562}, {167010320, 201109562}, {185307144, 201109562}, {201351177, 201109562},
	{167079943, 201109562}, {177025031, 201109562}, {167112711, 201109562}, {6897670, 201392176}, {167010320, 201392176},
	{109154312, 201392176}, {173875209, 201592895}, {176844809, 201592895}, {201854984, 201592895},
	{167010320, 201592895}, {176885771, 201592895}, {167079943, 201592895}, {145461259, 201592895},
	{177025031, 201592895}, {167112711, 201592895}, {6897670, 201891904}, {167010320, 201891904}, {109154312, 201891904},
	{202158092, 202211383}, {202440718, 202211383}, {177057798, 202211383}, {16556037, 202211383}, {202502158, 202211383},
	{28778500, 202211383}, {177229832, 202211383}, {202563596, 202211383}, {6897670, 202616887}, {173875209, 202616887},
	{176844809, 202616887}, {182652933, 202616887}, {167010320, 202616887}, {167079943, 202616887},
	{177025031, 202616887}, {167112711, 202616887}, {202846219, 202895409}, {71675912, 202895409}, {203100172, 202895409},
	{203153414, 203182130}, {203390981, 203182130}, {203415560, 203182130}, {203452426, 203182130},
	{203497482, 203542572}, {203726868, 203542572}, {203812878, 203542572}, {203874315, 203542572},
	{203923460, 203943979}, {163332102, 203943979}, {204124169, 203943979}, {203874315, 203943979},
	{204165131, 204214307}, {204361739, 204214307}, {204410887, 204214307}, {203874315, 204214307},
	{204443653, 204468256}, {204603396, 204468256}, {204623876, 204468256}, {204644357, 204468256},
	{204668935, 204468256}, {204701699, 204468256}, {204718085, 204468256}, {204742662, 204468256},
	{167010320, 204771373}, {187994115, 204771373}, {204959746, 204771373}, {204972039, 204771373},
	{205004809, 205045788}, {205164550, 205045788}, {205193224, 205045788}, {154783752, 205045788},
	{170201091, 205045788}, {170217476, 205045788}, {194351109, 205045788}, {74313731, 205230128}, {113438725, 205230128},
	{74457091, 205230128}, {74473476, 205230128}, {205430794, 205475877}, {339978, 205475877}, {205631492, 205475877},
	{205651978, 205697060}, {174485509, 205697060}, {205848586, 205697060}, {192413705, 205697060},
	{205893633, 205901856}, {206036993, 205901856}, {206045185, 205901856}, {175853569, 205901856},
	{206053377, 205901856}, {54960135, 206061597}, {206184453, 206061597}, {206209033, 206061597}, {206249992, 206286894},
	{206479368, 206286894}, {17391625, 206286894}, {179507207, 206516262}, {173875209, 206516262}, {185667593, 206516262},
	{167010320, 206516262}, {179699717, 206516262}, {179724299, 206516262}, {185741322, 206516262},
	{167112711, 206516262}, {79130633, 206676002}, {76173317, 206676002}, {174608386, 206819371}, {206999555, 206819371},
	{207015945, 207056932}, {207208453, 207056932}, {207233040, 207302695}, {207466504, 207302695}, {75751432, 207302695},
	{190791688, 207503399}, {201854984, 207503399}, {207667212, 207503399}, {207720457, 207503399}, {54837263, 207761447},
	{71909382, 207761447}, {72679432, 207761447}, {72716293, 207761447}, {72777733, 207761447}, {73035787, 207761447},
	{74104839, 207761447}, {14770184, 207761447}, {74244103, 207761447}, {74379270, 207761447}, {54628356, 207761447},
	{207925263, 207990820}, {208142341, 207990820}, {208166917, 207990820}, {208191493, 207990820},
	{129003526, 207990820}, {194670601, 208216098}, {208359435, 208216098}, {208408583, 208441385},
	{208613385, 208441385}, {208654342, 208441385}, {208683015, 208715819}, {208896008, 208715819}, {74493957, 208715819},
	{208932871, 208715819}, {208965639, 208715819}, {48685066, 208998442}, {209174537, 208998442}, {209215495, 208998442},
	{209248264, 208998442}, {6131718, 208998442}, {6897670, 209285158}, {182652933, 209285158}, {197931015, 209285158},
	{167112711, 209285158}, {209444869, 209469472}, {209604611, 209469472}, {167112711, 209469472},
	{209620993, 209629223}, {209793026, 209629223}, {209805313, 209629223}, {209813506, 209629223},
	{179507207, 209825840}, {176844809, 209825840}, {167010320, 209825840}, {176885771, 209825840},
	{177025031, 209825840}, {169377795, 210026545}, {169631747, 210026545}, {210231298, 210243633},
	{209620993, 210243633}, {209793026, 210243633}, {190185473, 210243633}, {209805313, 210243633},
	{209813506, 210243633}, {185786374, 210243633}, {171171844, 210448427}, {171442184, 210448427},
	{171479046, 210448427}, {210628616, 210665517}, {210853895, 210665517}, {210886661, 210665517},
	{210911239, 210665517}, {210944008, 210665517}, {210980870, 211009579}, {211189771, 211009579},
	{211238920, 211009579}, {72998920, 211275817}, {211447819, 211275817}, {211496970, 211275817}, {211542028, 211275817},
	{71852045, 211275817}, {211595277, 211275817}, {136318987, 211275817}, {211652617, 211275817}, {211693582, 211755041},
	{211894280, 211755041}, {178397192, 211931174}, {11821061, 211931174}, {185708551, 211931174}, {212090886, 211931174},
	{11821061, 212119598}, {212312068, 212119598}, {212332548, 212119598}, {212353028, 212119598}, {182878215, 212119598},
	{212373510, 212402219}, {212582406, 212402219}, {212611083, 212402219}, {212312068, 212660263},
	{212332548, 212660263}, {174030855, 212660263}, {176844809, 212824103}, {167010320, 212824103},
	{176885771, 212824103}, {177025031, 212824103}, {212987911, 212824103}, {213020682, 213065763},
	{196587525, 213065763}, {213213189, 213065763}, {213237767, 213065763}, {113438725, 213065763},
	{213270537, 177086498}, {202158092, 177086498}, {202440718, 177086498}, {177057798, 177086498}, {16556037, 177086498},
	{202502158, 177086498}, {28778500, 177086498}, {177229832, 177086498}, {202563596, 177086498}, {213311492, 213332004},
	{213483527, 213332004}, {213516292, 213332004}, {213536774, 213332004}, {4616203, 213565482}, {5529619, 213565482},
	{7823368, 213565482}, {10510341, 213565482}, {13348884, 213565482}, {15163400, 213565482}, {19222541, 213565482},
	{21819409, 213565482}, {28192794, 213565482}, {33214481, 213565482}, {39784462, 213565482}, {47149070, 213565482},
	{51769357, 213565482}, {52056068, 213565482}, {53899282, 213565482}, {6897670, 213741602}, {176844809, 213741602},
	{182652933, 213741602}, {167010320, 213741602}, {167079943, 213741602}, {183828487, 213741602},
	{167112711, 213741602}, {20836360, 213884969}, {3559431, 213884969}, {20791306, 213884969}, {6897670, 214057001},
	{214229018, 214057001}, {214339592, 214057001}, {214376465, 214057001}, {214450210, 214057001},
	{176844809, 214057001}, {214593547, 214057001}, {214642697, 214057001}, {214683677, 214057001},
	{214806574, 214057001}, {214999049, 214057001}, {21893129, 215040043}, {215220232, 215040043}, {215257097, 215040043},
	{215298058, 215040043}, {215343118, 215040043}, {215404553, 215040043}, {215445512, 215040043},
	{215482389, 215040043}, {215572500, 215040043}, {215658512, 215040043}, {215728147, 215040043},
	{215810057, 215040043}, {214999049, 215040043}, {215851015, 215883821}, {184329, 215883821}, {216072202, 215883821},
	{216117254, 216145962}, {216322052, 216145962}, {216342537, 216145962}, {4103, 171507746}, {725010, 171507746},
	{3108876, 171507746}, {3923986, 171507746}, {4616203, 171507746}, {5529619, 171507746}, {5824522, 171507746},
	{6189061, 171507746}, {6213638, 171507746}, {6377498, 171507746}, {6840333, 171507746}, {7069702, 171507746},
	{7249939, 171507746}, {7823368, 171507746}, {8249352, 171507746}, {8405004, 171507746}, {9109514, 171507746},
	{10211348, 171507746}, {10510341, 171507746}, {11218957, 171507746}, {11845650, 171507746}, {12496906, 171507746},
	{13025293, 171507746}, {13348884, 171507746}, {13586453, 171507746}, {13742091, 171507746}, {14008330, 171507746},
	{14290953, 171507746}, {14712839, 171507746}, {15163400, 171507746}, {16175112, 171507746}, {16773146, 171507746},
	{16998427, 171507746}, {17113101, 171507746}, {17477638, 171507746}, {18178064, 171507746}, {18927628, 171507746},
	{19222541, 171507746}, {19570706, 171507746}, {19771408, 171507746}, {20226064, 171507746}, {20365329, 171507746},
	{54145038, 171507746}, {20594711, 171507746}, {21176329, 171507746}, {21544968, 171507746}, {21819409, 171507746},
	{21934098, 171507746}, {22077453, 171507746}, {22269967, 171507746}, {22368264, 171507746}, {22593552, 171507746},
	{22724623, 171507746}, {22859796, 171507746}, {23351315, 171507746}, {24133636, 171507746}, {24154116, 171507746},
	{24682511, 171507746}, {24748037, 171507746}, {24891408, 171507746}, {25440273, 171507746}, {26300428, 171507746},
	{26808332, 171507746}, {27525142, 171507746}, {28192794, 171507746}, {28364819, 171507746}, {28626957, 171507746},
	{28798983, 171507746}, {29179911, 171507746}, {29212679, 171507746}, {29245444, 171507746}, {29376520, 171507746},
	{29573127, 171507746}, {30240781, 171507746}, {30441477, 171507746}, {30765066, 171507746}, {30908440, 171507746},
	{31252498, 171507746}, {32063507, 171507746}, {33214481, 171507746}, {33648659, 171507746}, {33857552, 171507746},
	{35205149, 171507746}, {35926048, 171507746}, {36343834, 171507746}, {36687898, 171507746}, {37019675, 171507746},
	{37298204, 171507746}, {37666840, 171507746}, {37978142, 171507746}, {38350881, 171507746}, {38674449, 171507746},
	{39038989, 171507746}, {39182353, 171507746}, {39694348, 171507746}, {39784462, 171507746}, {40275979, 171507746},
	{41299989, 171507746}, {42135571, 171507746}, {42446864, 171507746}, {42541068, 171507746}, {42594327, 171507746},
	{42872842, 171507746}, {42917895, 171507746}, {43401229, 171507746}, {43565077, 171507746}, {43843590, 171507746},
	{43872270, 171507746}, {43933708, 171507746}, {44044304, 171507746}, {44167177, 171507746}, {44867594, 171507746},
	{45043725, 171507746}, {45150229, 171507746}, {45334541, 171507746}, {45391884, 171507746}, {45445138, 171507746},
	{45522969, 171507746}, {45682701, 171507746}, {46157839, 171507746}, {54206472, 171507746}, {46391310, 171507746},
	{46522389, 171507746}, {46665736, 171507746}, {46768143, 171507746}, {47149070, 171507746}, {47783940, 171507746},
	{47886344, 171507746}, {48099346, 171507746}, {48402451, 171507746}, {48820236, 171507746}, {48943116, 171507746},
	{49065993, 171507746}, {49106964, 171507746}, {49512464, 171507746}, {49836048, 171507746}, {49975325, 171507746},
	{50167831, 171507746}, {51167254, 171507746}, {51617806, 171507746}, {51769357, 171507746}, {52056068, 171507746},
	{52375575, 171507746}, {52785162, 171507746}, {53010442, 171507746}, {53190664, 171507746}, {53301266, 171507746},
	{53899282, 171507746}, {216383499, 216432673}, {216571906, 216432673}, {216584207, 216432673}, {212373510, 216649771},
	{212582406, 216649771}, {216829954, 216842277}, {216997890, 216842277}, {217010178, 216842277},
	{217022466, 216842277}, {217034754, 216842277}, {217047042, 216842277}, {217059330, 216842277},
	{217071618, 216842277}, {217083906, 216842277}, {163430407, 217096229}, {217251845, 217096229}, {3559431, 217096229},
	{217276421, 217301032}, {217468933, 217301032}, {164093960, 217301032}, {131444741, 217301032}, {339978, 217301032},
	{174608386, 217301032}, {217493511, 217301032}, {217526275, 217301032}, {190484486, 217301032},
	{217542662, 217301032}, {163844, 217301032}, {413700, 217301032}, {217571337, 217612325}, {1130500, 217612325},
	{86192134, 217612325}, {2617352, 217612325}, {17391625, 217612325}, {217767943, 217612325}, {74379270, 217612325},
	{217800709, 217612325}, {74457091, 217612325}, {217825288, 217862182}, {218021894, 217862182}, {218050566, 217862182},
	{113438725, 217862182}, {218079240, 217862182}, {218116098, 218128417}, {218267651, 218128417},
	{218284035, 218128417}, {218300420, 218320926}, {218447886, 218320926}, {218509328, 218320926},
	{167010320, 218320926}, {218578948, 218320926}, {218599433, 218640418}, {218783754, 218640418},
	{218828804, 218849312}, {218984451, 218849312}, {219000836, 218849312}, {219021319, 218849312},
	{219054087, 218849312}, {219086855, 218849312}, {219119623, 218849312}, {219152391, 218849312},
	{219185165, 218849312}, {219242513, 218849312}, {219316237, 218849312}, {219373585, 218849312},
	{219447303, 218849312}, {219480067, 218849312}, {219496453, 218849312}, {219521032, 218849312},
	{219557894, 218849312}, {219586567, 218849312}, {219619336, 218849312}, {219656200, 218849312},
	{219693064, 218849312}, {219729928, 218849312}, {219766792, 218849312}, {219803658, 218849312},
	{219848715, 218849312}, {219897864, 218849312}, {219934727, 218849312}, {219967498, 218849312},
	{220012554, 218849312}, {220057610, 218849312}, {220102668, 218849312}, {220155921, 218849312},
	{220229648, 218849312}, {220299276, 218849312}, {220352524, 218849312}, {220405772, 218849312},
	{220459028, 218849312}, {220545043, 218849312}, {220626963, 218849312}, {220708876, 218849312},
	{220762136, 218849312}, {220864530, 218849312}, {220942353, 218849312}, {221016095, 218849312},
	{221147172, 218849312}, {221298720, 218849312}, {221433868, 218849312}, {221487119, 218849312},
	{221552654, 218849312}, {221614095, 218849312}, {221679623, 218849312}, {221712390, 218849312},
	{221741060, 218849312}, {221761544, 218849312}, {221798414, 218849312}, {221859854, 218849312},
	{221921287, 218849312}, {221954058, 218849312}, {221999113, 218849312}, {222040073, 218849312},
	{222081033, 218849312}, {222121993, 218849312}, {222162953, 218849312}, {222203916, 218849312},
	{222257164, 218849312}, {222310412, 218849312}, {222363660, 218849312}, {222416908, 218849312},
	{222470159, 218849312}, {222535695, 218849312}, {222601231, 218849312}, {222666767, 218849312},
	{222732303, 218849312}, {222797839, 218849312}, {222863375, 218849312}, {222928911, 218849312},
	{222994447, 218849312}, {223059983, 218849312}, {223125516, 218849312}, {223178764, 218849312},
	{223232012, 218849312}, {223285260, 218849312}, {223338508, 218849312}, {223391756, 218849312},
	{223445004, 218849312}, {223498252, 218849312}, {223551500, 218849312}, {223604748, 218849312},
	{223657991, 218849312}, {223690760, 218849312}, {223727624, 218849312}, {223764499, 218849312},
	{223846416, 218849312}, {223916042, 218849312}, {223961098, 218849312}, {224006154, 218849312},
	{224051210, 218849312}, {224096264, 218849312}, {224133128, 218849312}, {224169995, 218849312},
	{224219147, 218849312}, {224268314, 218849312}, {224378888, 218849312}, {224415751, 218849312},
	{224448521, 218849312}, {224489483, 218849312}, {224538631, 218849312}, {224571402, 218849312},
	{224616458, 218849312}, {224661513, 218849312}, {224702478, 218849312}, {224763908, 218849312},
	{224784393, 218849312}, {224825347, 218849312}, {224841732, 218849312}, {224862215, 218849312},
	{224894983, 218849312}, {224927751, 218849312}, {224960519, 218849312}, {224993287, 218849312},
	{225026055, 218849312}, {225058823, 218849312}, {225091594, 218849312}, {225136648, 218849312},
	{225173512, 218849312}, {225210376, 218849312}, {225247239, 218849312}, {225280009, 218849312},
	{225320967, 218849312}, {225353733, 218849312}, {225378309, 218849312}, {225402887, 218849312},
	{225435651, 218849312}, {225452036, 218849312}, {225472525, 218849312}, {225529865, 218849312},
	{225570829, 218849312}, {225628177, 218849312}, {225701901, 218849312}, {225759249, 218849312},
	{225832973, 218849312}, {225890321, 218849312}, {225964037, 218849312}, {225988620, 218849312},
	{226041872, 218849312}, {226111500, 218849312}, {226164752, 218849312}, {226234380, 218849312},
	{226287632, 218849312}, {226357256, 218849312}, {226394117, 218849312}, {226418694, 218849312},
	{226447364, 218849312}, {226467853, 218849312}, {226525192, 218849312}, {226562051, 218849312},
	{226578435, 218849312}, {226594819, 218849312}, {226611207, 218849312}, {226643971, 218849312},
	{226660363, 218849312}, {226709510, 218849312}, {226738184, 218849312}, {226775045, 218849312},
	{226799626, 218849312}, {226844685, 218849312}, {226902020, 218849312}, {226922506, 218849312},
	{226967559, 218849312}, {227000327, 218849312}, {227033101, 218849312}, {227090449, 218849312},
	{227164173, 218849312}, {227221521, 218849312}, {227295245, 218849312}, {227352593, 218849312},
	{227426310, 218849312}, {227454983, 218849312}, {227487752, 218849312}, {227524616, 218849312},
	{227561480, 218849312}, {227598344, 218849312}, {227635209, 218849312}, {227676169, 218849312},
	{227717127, 218849312}, {227749897, 218849312}, {227790859, 218849312}, {227840011, 218849312},
	{227889167, 218849312}, {227954694, 218849312}, {227983372, 218849312}, {228036611, 218849312},
	{228052997, 218849312}, {228077575, 218849312}, {228110351, 218849312}, {228175880, 218849312},
	{228212743, 218849312}, {228245510, 218849312}, {228274183, 218849312}, {228306951, 218849312},
	{228339719, 218849312}, {228372509, 218849312}, {228495365, 218849312}, {228519941, 218849312},
	{228544516, 218849312}, {228565001, 218849312}, {228605957, 218849312}, {228630536, 218849312},
	{228667399, 218849312}, {228700163, 218849312}, {228716552, 218849312}, {228753416, 218849312},
	{228790276, 218849312}, {228810756, 218849312}, {228831240, 218849312}, {228868100, 218849312},
	{228888580, 218849312}, {228909063, 218849312}, {228941831, 218849312}, {228974601, 218849312},
	{229015555, 218849312}, {229031939, 218849312}, {229048326, 218849312}, {229077000, 218849312},
	{229113862, 218849312}, {229142536, 218849312}, {229179397, 218849312}, {229203973, 218849312},
	{229228551, 218849312}, {229261320, 218849312}, {229298184, 218849312}, {229335047, 218849312},
	{229367815, 218849312}, {229400581, 218849312}, {229425161, 218849312}, {229466121, 218849312},
	{229507081, 218849312}, {229548041, 218849312}, {229589001, 218849312}, {229629963, 218849312},
	{229679113, 218849312}, {229720073, 218849312}, {229761035, 218849312}, {229810187, 218849312},
	{229859337, 218849312}, {229900297, 218849312}, {229941257, 218849312}, {229982217, 218849312},
	{230023177, 218849312}, {230064137, 218849312}, {230105091, 218849312}, {230121479, 218849312},
	{230154251, 218849312}, {230203399, 218849312}, {230236167, 218849312}, {230268935, 218849312},
	{230301703, 218849312}, {230334471, 218849312}, {230367239, 218849312}, {230400008, 218849312},
	{230436871, 218849312}, {230469640, 218849312}, {230506502, 218849312}, {230535178, 218849312},
	{230580234, 218849312}, {230625287, 218849312}, {230658053, 218849312}, {230682634, 218849312},
	{230727687, 218849312}, {230760455, 218849312}, {230793224, 218849312}, {230830086, 218849312},
	{230858757, 218849312}, {230883333, 218849312}, {230907908, 218849312}, {230928390, 218849312},
	{230957060, 218849312}, {230977545, 218849312}, {231018505, 218849312}, {231059465, 218849312},
	{231100421, 218849312}, {231125001, 218849312}, {231165957, 218849312}, {231190533, 218849312},
	{231215108, 218849312}, {231235591, 218849312}, {231268355, 218849312}, {231284743, 218849312},
	{231317512, 218849312}, {231354377, 218849312}, {231395337, 218849312}, {231436298, 218849312},
	{231481354, 218849312}, {231526410, 218849312}, {231571470, 218849312}, {231632899, 218849312},
	{231649292, 218849312}, {231702533, 218849312}, {231727114, 218849312}, {231772164, 218849312},
	{231792647, 218849312}, {231825424, 218849312}, {231895056, 218849312}, {231964683, 218849312},
	{232013833, 218849312}, {232054791, 218849312}, {232087559, 218849312}, {232120323, 218849312},
	{232136707, 218849312}, {232153100, 218849312}, {232206348, 218849312}, {232259589, 218849312},
	{232284170, 218849312}, {232329222, 218849312}, {232357891, 218849312}, {232374283, 218849312},
	{232423429, 218849312}, {232448005, 218849312}, {232472580, 218849312}, {232493063, 218849312},
	{232525831, 218849312}, {232558599, 218849312}, {232591367, 218849312}, {232624135, 218849312},
	{232656899, 218849312}, {232673288, 218849312}, {232710154, 218849312}, {232755210, 218849312},
	{232800260, 218849312}, {232820747, 218849312}, {232869899, 218849312}, {232919044, 218849312},
	{232939528, 218849312}, {232976391, 218849312}, {233009158, 218849312}, {233037834, 218849312},
	{233082887, 218849312}, {233115654, 218849312}, {233144327, 218849312}, {233177094, 218849312},
	{233205775, 218849312}, {233271302, 218849312}, {233299975, 218849312}, {233332742, 218849312},
	{233361411, 218849312}, {233377812, 218849312}, {96284681, 233463857}, {132263945, 233463857}, {194670601, 233668643},
	{167010320, 233668643}, {208359435, 233668643}, {233816078, 233668643}, {233877509, 233902111},
	{234033158, 233902111}, {234061836, 234115117}, {210911239, 234115117}, {234303502, 234115117}, {13705224, 234115117},
	{182910981, 234364973}, {129171463, 234364973}, {234553353, 234364973}, {183169027, 234364973},
	{234594313, 234364973}, {6897670, 234635303}, {11821061, 234635303}, {187994115, 234635303}, {234799113, 234635303},
	{6897670, 234840100}, {167010320, 234840100}, {109154312, 234840100}, {234991625, 235032617}, {176844809, 235032617},
	{167010320, 235032617}, {176885771, 235032617}, {19742726, 235204662}, {172384266, 235204662}, {6897670, 235429928},
	{173875209, 235429928}, {176844809, 235429928}, {182652933, 235429928}, {167010320, 235429928},
	{177418249, 235429928}, {167112711, 235429928}, {30883845, 235597863}, {235761678, 235597863}, {235823117, 235597863},
	{176332811, 235597863}, {202158092, 177086498}, {202440718, 177086498}, {177057798, 177086498}, {16556037, 177086498},
	{202502158, 177086498}, {28778500, 177086498}, {177229832, 177086498}, {202563596, 177086498}, {167112711, 235880479},
	{190791688, 236011551}, {173875209, 236011551}, {176844809, 236011551}, {182652933, 236011551},
	{167010320, 236011551}, {236142598, 236011551}, {176885771, 236011551}, {167079943, 236011551},
	{236171269, 236011551}, {13209608, 236011551}, {182677512, 236011551}, {234799113, 236011551}, {236195857, 236269600},
	{236404749, 236269600}, {236462090, 236269600}, {236507148, 236269600}, {236560397, 236269600},
	{236617740, 236269600}, {236670987, 236269600}, {236720136, 236269600}, {68579338, 236757032}, {18087950, 236757032},
	{200089606, 235597863}, {193609734, 235597863}, {236924944, 235597863}, {236994572, 235597863},
	{193855493, 235597863}, {237047812, 235597863}, {237068299, 235597863}, {237117446, 235597863},
	{237146117, 235597863}, {237170695, 237203490}, {237346820, 237203490}, {237367302, 237203490},
	{237395972, 237203490}, {237416461, 237203490}, {167112711, 237203490}, {237473793, 237482009},
	{237588481, 237482009}, {237596673, 237482009}, {56504323, 237482009}, {237604866, 237482009}, {237617153, 237482009},
	{237625346, 237482009}, {237637642, 237682721}, {237821963, 237682721}, {237871115, 237682721},
	{237920264, 237957157}, {238112778, 237957157}, {238157835, 237957157}, {238206986, 237957157},
	{238252040, 237957157}, {160342025, 237957157}, {238288906, 238333989}, {238489609, 238333989},
	{238530576, 238333989}, {238600196, 238620709}, {174608386, 238620709}, {206999555, 238620709},
	{238776322, 238620709}, {238788612, 238809124}, {238960645, 238809124},
};

const uint16_t kl_code_starts[] = {
	0, 22, 27, 29, 32, 35, 39, 41, 50, 53, 59, 62, 67, 71, 73, 79, 82, 295, 299, 302, 304, 307, 311, 321, 323, 334, 346,
	351, 355, 359, 368, 371, 379, 388, 392, 397, 404, 407, 410, 412, 417, 421, 426, 430, 434, 444, 451, 454, 460, 466,
	469, 473, 477, 479, 485, 487, 494, 499, 514, 529, 533, 540, 751, 754, 760, 766, 770, 780, 785, 787, 790, 794, 798,
	802, 806, 815, 821, 828, 830, 838, 864, 866, 870, 872, 875, 884, 887, 891, 900, 904, 906, 912, 918, 924, 928, 938,
	942, 949, 955, 960, 964, 969, 971, 974, 977, 983, 988, 992, 1023, 1040, 1044, 1047, 1050, 1053, 1055, 1058, 1064,
	1066, 1069, 1071, 1075, 1080, 1084, 1101, 1103, 1106, 1110, 1117, 1125, 1128, 1137, 1140, 1148, 1156, 1159, 1163,
	1167, 1171, 1175, 1183, 1187, 1194, 1198, 1201, 1205, 1210, 1213, 1216, 1224, 1226, 1228, 1230, 1233, 1237, 1248,
	1253, 1255, 1258, 1263, 1268, 1272, 1275, 1279, 1284, 1286, 1293, 1296, 1301, 1304, 1312, 1314, 1318, 1323, 1326,
	1329, 1334, 1339, 1348, 1352, 1367, 1374, 1377, 1388, 1401, 1404, 1407, 1555, 1558, 1560, 1569, 1572, 1584, 1593,
	1598, 1601, 1606, 1608, 1954, 1956, 1960, 1962, 1966, 1971, 1975, 1978, 1982, 1984, 1991, 1995, 2004, 2016, 2024,
	2026, 2035, 2041, 2048, 2051, 2057, 2060, 2064, 2066,
};

const struct kl_param kl_params[] = {
	{339978, 238985270, 239210514, 0, 0, 0, 0, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 239288368, 239489036, 0, 0, 0, 1, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{581637, 239542321, 239747085, 0, 0, 0, 2, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 239804467, 240017451, 0, 1, 0, 3, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{5931014, 240197682, 240406549, 0, 0, 0, 4, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{385030, 240496690, 240705550, 0, 0, 0, 5, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 240767027, 240979983, 0, 2, 0, 3, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 241045552, 241246220, 0, 0, 0, 6, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 241299522, 241573957, 1, 9, 0, 7, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 241860670, 242118712, 1, 0, 0, 8, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 242421831, 242716770, 1, 0, 0, 9, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 243175491, 243453986, 1, 0, 0, 10, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 243687500, 244002845, 1, 0, 0, 11, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 244387913, 244002845, 1, 0, 2, 12, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 244813883, 245059607, 1, 0, 4, 13, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 245157953, 245428321, 1, 9, 4, 14, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 245829699, 246108230, 1, 9, 4, 15, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 246399042, 246673438, 1, 0, 4, 16, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 246841408, 247107618, 1, 0, 4, 17, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 247251009, 247521309, 1, 0, 4, 18, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 247644227, 247922719, 1, 0, 4, 19, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 248053819, 248299543, 1, 0, 4, 20, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 248397890, 248672325, 1, 9, 4, 21, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 248959040, 249225244, 1, 0, 4, 22, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 249344061, 249597977, 1, 0, 4, 23, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 249704512, 249970755, 1, 9, 4, 24, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 250249276, 250499096, 1, 0, 4, 25, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 250601532, 250851352, 1, 0, 4, 26, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 250953786, 251195414, 1, 0, 4, 27, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 251289662, 251547674, 1, 0, 4, 28, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3162121, 251658298, 251899926, 2, 0, 4, 29, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3203080, 251994169, 252231701, 2, 0, 4, 30, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 252321845, 252542993, 2, 0, 4, 31, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3239941, 252616758, 252842002, 2, 0, 4, 32, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 252919865, 253157397, 2, 154, 4, 33, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3592200, 253247545, 253485077, 2, 155, 4, 34, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{253575186, 253653059, 253931551, 2, 159, 4, 35, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3473419, 254062652, 254312472, 2, 0, 4, 36, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3522568, 254414905, 254652437, 2, 0, 4, 37, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3899397, 254742582, 254967826, 2, 160, 4, 38, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 255045688, 255279124, 2, 161, 4, 39, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{36978697, 255365178, 255606819, 2, 165, 4, 40, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{4460552, 255754303, 256016411, 3, 155, 4, 41, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 256131135, 256393243, 3, 0, 4, 42, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{256507919, 256573510, 256864289, 3, 0, 4, 43, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 257208383, 3, 0, 4, 44, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4141067, 257470530, 257744926, 3, 0, 4, 45, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 258076703, 3, 0, 4, 46, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 258437149, 3, 0, 4, 47, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{258560009, 258601024, 258867233, 3, 0, 4, 48, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{75513869, 259006532, 259289129, 3, 0, 4, 49, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{75571205, 259461180, 259711009, 3, 0, 4, 50, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{4190215, 259850292, 260067354, 3, 172, 4, 51, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3592200, 260177983, 260440091, 3, 155, 4, 52, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{27090949, 260554812, 260804649, 3, 0, 4, 53, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3522568, 260976703, 261238820, 3, 0, 4, 54, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 261390385, 261595159, 3, 0, 4, 55, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{261693459, 261775434, 262082597, 3, 0, 4, 56, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5726213, 262238261, 262459421, 4, 174, 4, 57, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{262582288, 262651968, 262918171, 4, 0, 4, 58, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{263032840, 263069752, 263303187, 4, 181, 4, 59, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 263385140, 263602193, 4, 0, 4, 60, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 263675962, 263917590, 4, 0, 4, 61, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 264011832, 264245306, 4, 154, 4, 57, 70, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{264486923, 264536123, 264781854, 4, 0, 4, 62, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 264908855, 265138233, 4, 1, 4, 57, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{44113932, 265375804, 265625662, 4, 182, 4, 57, 107, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{265883659, 265932859, 266178582, 4, 0, 4, 63, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{266272784, 266342464, 266608667, 4, 183, 4, 64, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{266723344, 266793024, 267059227, 4, 0, 4, 65, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{267173900, 267227196, 267477015, 4, 0, 4, 66, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5267460, 267575348, 267792400, 4, 187, 4, 67, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4853769, 267862073, 268099605, 4, 0, 4, 68, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 268189750, 268414994, 4, 0, 4, 69, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{268492815, 268558399, 268820513, 4, 9, 4, 70, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{5726213, 268959805, 269213721, 5, 174, 4, 71, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{5611531, 269320259, 269598751, 5, 188, 4, 72, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 269729858, 270004254, 5, 0, 4, 73, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 270131264, 270397494, 5, 154, 4, 71, 70, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{264486923, 270622787, 270901285, 5, 0, 4, 74, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 271056959, 271319093, 5, 1, 4, 71, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{44113932, 271540292, 271822906, 5, 182, 4, 71, 107, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{5902342, 272064565, 272285713, 6, 0, 4, 75, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 272359478, 272584736, 6, 0, 4, 76, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{6107141, 272719924, 272936980, 6, 189, 4, 77, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{273022986, 273068089, 273305621, 6, 0, 4, 78, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{273395722, 273440825, 273678357, 6, 0, 4, 79, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{273768453, 273793076, 274010134, 6, 0, 4, 80, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 274104371, 274317331, 6, 0, 4, 81, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{6160390, 274399285, 274620438, 6, 9, 4, 82, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{274714635, 274763834, 275005462, 6, 0, 4, 83, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{275099659, 275148858, 275390486, 6, 0, 4, 84, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{275484683, 275533882, 275775510, 6, 0, 4, 85, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3559431, 275869750, 276094994, 6, 0, 4, 86, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 276172854, 276398181, 6, 1, 4, 87, 102, 1, 0, 2, KL_PARAM_REFERENCE, 0},
	{14995462, 276815925, 277037079, 6, 0, 4, 89, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{15511556, 277135411, 277348374, 6, 0, 4, 90, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6131718, 277442613, 277663770, 6, 189, 4, 91, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{5869575, 277774390, 277999634, 6, 0, 4, 92, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 278077491, 278290447, 6, 0, 4, 93, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 278356016, 278556684, 7, 195, 4, 94, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 278609966, 278802442, 7, 0, 4, 95, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5287943, 278847537, 279052301, 7, 0, 4, 96, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 279109684, 279326736, 7, 0, 4, 97, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 279396401, 279601193, 7, 1, 4, 98, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 279773233, 279977997, 7, 9, 4, 98, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 280035388, 280285208, 10, 0, 4, 99, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 280387642, 280629270, 10, 0, 4, 100, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6926346, 280723516, 280973336, 10, 0, 4, 101, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 281075769, 281313301, 10, 1, 4, 102, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{281403403, 281452598, 281677848, 11, 200, 4, 103, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 281780277, 282001425, 11, 0, 4, 104, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{129171463, 282075186, 281677848, 11, 201, 4, 103, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{7098377, 282284084, 282501136, 11, 0, 4, 105, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{413700, 282570799, 282767371, 11, 0, 4, 106, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 283045945, 12, 0, 4, 107, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 283549796, 12, 0, 4, 108, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 284213283, 12, 0, 4, 109, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 284647454, 12, 0, 4, 110, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 284647454, 12, 0, 6, 111, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 285265944, 12, 0, 8, 112, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 285614111, 12, 0, 8, 113, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{285745163, 285794371, 286072859, 12, 0, 8, 114, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{7565318, 286187582, 286445594, 12, 0, 8, 115, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{286556165, 286580797, 286834727, 12, 202, 8, 116, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1269772, 286998588, 287248416, 12, 0, 8, 117, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{29265924, 287383612, 287633437, 12, 0, 8, 118, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 287973400, 12, 0, 8, 119, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 288313373, 12, 0, 8, 120, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{13705224, 288436288, 288702502, 12, 0, 8, 121, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{288862224, 288931912, 289230889, 12, 203, 8, 122, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{289402896, 289472584, 289771561, 12, 0, 8, 123, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{7417864, 289943616, 290209825, 12, 0, 8, 124, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 290574362, 12, 0, 8, 125, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{290684945, 290758729, 291061810, 12, 203, 8, 126, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 291270709, 291491865, 12, 0, 8, 127, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 291811351, 12, 0, 8, 128, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 286072859, 12, 0, 8, 114, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{292139021, 292196410, 292438045, 13, 0, 8, 129, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{292560909, 292618298, 292859938, 13, 0, 8, 130, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{293003282, 293081151, 293343259, 13, 204, 8, 131, KL_NO_TYPE, 9, 0, 1, KL_PARAM_REFERENCE, 0},
	{263032840, 293457973, 293679120, 13, 213, 8, 132, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{293748745, 293789750, 294014993, 13, 214, 8, 133, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 294088757, 294309905, 13, 0, 8, 134, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24092681, 294383670, 294608914, 13, 159, 8, 135, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 294686735, 13, 0, 8, 136, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 294752310, 294977554, 13, 215, 8, 137, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{8192004, 295055409, 295260173, 13, 216, 8, 138, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 295317523, 13, 0, 8, 139, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 295493699, 295772190, 13, 217, 8, 140, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 295968829, 296222744, 13, 0, 8, 141, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{1929222, 296325171, 296538127, 13, 0, 8, 142, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{179032071, 296603700, 296820751, 13, 213, 8, 143, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 296886316, 13, 172, 8, 144, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 297070646, 297295906, 13, 222, 8, 145, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{8015880, 297439285, 297660433, 13, 213, 8, 146, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 297734195, 297947151, 13, 0, 8, 147, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 298012724, 298229776, 13, 172, 8, 144, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 298299445, 298520593, 14, 0, 8, 148, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 298594319, 14, 0, 8, 149, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 298659894, 298885138, 14, 215, 8, 150, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 298962963, 14, 0, 8, 151, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2404363, 299044920, 299278363, 14, 230, 8, 152, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 299393068, 14, 172, 8, 153, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 299577395, 299790351, 14, 0, 8, 154, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 299855924, 300072976, 14, 172, 8, 153, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{10178567, 300142646, 300367890, 16, 236, 8, 155, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 300445747, 300658703, 16, 0, 8, 156, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 300724278, 300949522, 16, 237, 8, 157, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{301027340, 301080635, 301326358, 16, 0, 8, 158, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{10035207, 301420598, 301645842, 16, 189, 8, 159, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{301723663, 301789246, 302047257, 16, 0, 8, 160, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER, 0},
	{339978, 302153785, 302391317, 16, 0, 8, 161, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{302481418, 302526521, 302764053, 16, 0, 8, 162, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{4190215, 302854198, 303079470, 16, 1, 8, 163, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{303271951, 303337534, 303595546, 16, 239, 8, 164, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{303706130, 303784001, 304054301, 16, 0, 8, 165, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{304177175, 304275526, 304566305, 16, 0, 8, 166, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{304705550, 304767037, 305020952, 16, 0, 8, 167, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{2617352, 305123383, 305352723, 16, 0, 8, 168, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{305434647, 305532998, 305823777, 16, 0, 8, 169, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10145799, 305963062, 306188306, 16, 246, 8, 170, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 306266166, 306491410, 16, 172, 8, 163, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 306569280, 306835514, 17, 0, 8, 171, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 307077193, 307380326, 17, 0, 8, 172, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 307802181, 308088868, 17, 0, 8, 173, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 308240462, 308563999, 17, 0, 8, 174, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 308695115, 308563999, 17, 0, 10, 175, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 309006397, 309260313, 17, 0, 12, 176, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 309366852, 309649440, 17, 0, 12, 177, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 309784642, 310059044, 17, 0, 12, 178, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 310210627, 310489119, 17, 0, 12, 179, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 310620229, 310906913, 17, 0, 12, 180, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1150985, 311046210, 311320606, 17, 0, 12, 181, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 311447615, 311709723, 17, 0, 12, 182, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 311824446, 312082458, 17, 0, 12, 183, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 312193084, 312442904, 17, 0, 12, 184, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 312545344, 312811548, 17, 0, 12, 185, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{293748745, 312930355, 313143319, 18, 254, 12, 186, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{5287943, 313241649, 313446413, 18, 0, 12, 187, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{313503754, 313548852, 313765909, 18, 257, 12, 188, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3264521, 313856051, 314069012, 18, 215, 12, 189, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10035207, 314155057, 314359821, 18, 258, 12, 190, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{11001864, 314417202, 314626062, 18, 154, 12, 191, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 314687540, 314904592, 18, 0, 12, 192, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10645511, 314974257, 315179021, 18, 0, 12, 193, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{315236360, 315273266, 315482126, 18, 257, 12, 194, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 315543601, 315748365, 18, 1, 12, 195, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10940421, 315805743, 316002321, 18, 195, 12, 196, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{1957896, 316076082, 316284942, 18, 0, 12, 197, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{316346381, 316403767, 316633107, 18, 257, 12, 198, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10678280, 316715058, 316923918, 18, 254, 12, 199, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 316985392, 317186060, 18, 0, 12, 200, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{317239309, 317296695, 317526047, 18, 257, 12, 201, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10567683, 317657133, 317845513, 18, 0, 12, 202, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5287943, 317886521, 318124053, 19, 0, 12, 203, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{11317259, 318214205, 318468121, 19, 0, 12, 204, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 318574652, 318824472, 19, 0, 12, 205, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10645511, 318926905, 319164437, 19, 0, 12, 206, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3559431, 319254585, 319492117, 19, 0, 12, 207, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 319582265, 319819797, 19, 1, 12, 208, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{319909900, 319963198, 320221210, 19, 0, 12, 209, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{6602759, 320331833, 320569365, 19, 260, 12, 210, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{11276297, 320659515, 320905239, 19, 254, 12, 211, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 321003576, 321237012, 19, 0, 12, 212, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10567683, 321323061, 321544209, 19, 0, 12, 213, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{12050440, 321617983, 321880091, 20, 258, 12, 214, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 321994775, 20, 0, 12, 215, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 322093120, 322359324, 20, 215, 12, 216, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{322478092, 322531395, 322809902, 20, 0, 12, 217, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{323002379, 323051586, 323325992, 20, 261, 12, 218, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 323493953, 323764253, 20, 0, 12, 219, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{12156941, 323887172, 324169765, 20, 264, 12, 220, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 324325430, 20, 172, 12, 221, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{12087304, 324550719, 324812827, 20, 271, 12, 222, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{12124167, 324927550, 325185562, 20, 272, 12, 223, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 325296189, 325550105, 20, 0, 12, 224, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 325656638, 325914650, 20, 172, 12, 221, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{268492815, 326025286, 326316065, 20, 9, 12, 225, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 326455347, 326668311, 21, 0, 12, 226, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{326766604, 326819899, 327065618, 21, 0, 12, 227, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 327143472, 21, 0, 12, 228, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 327344210, 21, 0, 12, 229, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 327684122, 21, 0, 12, 230, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 327794709, 21, 0, 12, 231, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 327794709, 21, 0, 14, 232, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 327884815, 21, 0, 16, 233, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 327950358, 21, 0, 16, 234, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 328044602, 328286229, 21, 0, 16, 235, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 328376343, 21, 0, 16, 236, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{126984, 328474679, 328704039, 21, 0, 16, 237, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 328867855, 21, 0, 16, 238, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 328933396, 21, 0, 16, 239, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 329019409, 21, 0, 16, 240, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{12853259, 329093178, 329334806, 21, 274, 16, 241, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{42270726, 329429045, 329650190, 21, 0, 16, 242, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{851973, 291270709, 329711632, 21, 0, 16, 243, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 329650190, 21, 0, 16, 242, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 329781266, 21, 0, 16, 244, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{263032840, 329859130, 330100757, 22, 9, 16, 245, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 330190906, 330432534, 22, 0, 16, 246, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 330526779, 330772503, 22, 215, 16, 247, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 330870844, 331120664, 22, 0, 16, 248, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 331223112, 331522083, 22, 217, 16, 249, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 331669570, 331943965, 22, 0, 16, 250, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{13135878, 332066872, 332300308, 22, 0, 16, 251, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{179032071, 332386361, 332623892, 22, 9, 16, 252, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 332709945, 332947505, 22, 1, 16, 253, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{13209608, 333152314, 333393942, 22, 0, 16, 254, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{13246473, 333488187, 333733911, 22, 275, 16, 255, KL_NO_TYPE, 9, 0, 1, KL_PARAM_REFERENCE, 0},
	{13287430, 333832248, 334065684, 22, 284, 16, 256, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{13189124, 334151734, 334376978, 22, 0, 16, 257, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{385030, 334454840, 334688276, 22, 0, 16, 258, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 334774329, 335011861, 22, 172, 16, 253, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{45297672, 335102017, 335372319, 23, 0, 16, 259, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{263032840, 335503425, 335773724, 23, 9, 16, 260, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 335892545, 336162845, 23, 0, 16, 261, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 336285762, 336560158, 23, 215, 16, 262, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{336687120, 336756809, 337059876, 23, 0, 16, 263, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 337211459, 337489951, 23, 0, 16, 264, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13135878, 337621055, 337883163, 23, 0, 16, 265, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{302481418, 337997891, 338276397, 23, 0, 16, 266, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{4190215, 338464832, 338731064, 23, 1, 16, 267, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1957896, 338964545, 339234845, 23, 0, 16, 268, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13246473, 339357762, 339632158, 23, 275, 16, 269, KL_NO_TYPE, 9, 0, 1, KL_PARAM_REFERENCE, 0},
	{8015880, 339759169, 340029469, 23, 291, 16, 270, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{13545481, 340152386, 340426782, 23, 189, 16, 271, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{13287430, 340553791, 340815899, 23, 284, 16, 272, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 340930623, 341192731, 23, 0, 16, 273, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 341307456, 341573660, 23, 172, 16, 267, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 341692478, 341950490, 24, 0, 16, 274, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 342061115, 24, 0, 16, 275, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 342306920, 24, 0, 16, 276, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 342736933, 24, 0, 16, 277, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 342892576, 24, 0, 16, 278, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 342892576, 24, 0, 18, 279, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 343027738, 24, 0, 20, 280, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 343138337, 24, 0, 20, 281, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{434180, 287756340, 343277594, 24, 0, 20, 282, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 343388191, 24, 0, 20, 283, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{13705224, 343519298, 343793699, 24, 0, 20, 284, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 290349110, 343941148, 24, 0, 20, 285, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 291598387, 344059929, 24, 0, 20, 286, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 344166429, 24, 0, 20, 287, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13856776, 344289336, 344522778, 25, 195, 20, 288, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{1626118, 344633398, 344858642, 25, 189, 20, 289, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 344936504, 345169940, 25, 0, 20, 290, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13791247, 345255999, 345518107, 25, 0, 20, 291, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 345632823, 345862166, 25, 0, 20, 292, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 345956368, 25, 0, 20, 293, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 346251285, 25, 237, 20, 294, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{7184389, 346341429, 346562585, 25, 9, 20, 295, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 346669078, 25, 0, 20, 296, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 346763311, 25, 172, 20, 297, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{5931014, 346959926, 347185176, 25, 0, 20, 298, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{347287562, 347332666, 347574316, 25, 0, 20, 299, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{347758603, 347807803, 348053547, 25, 200, 20, 300, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{13975559, 348233783, 348463128, 25, 0, 20, 301, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 348565558, 348790802, 25, 0, 20, 302, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 348868663, 349098003, 25, 9, 20, 297, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 349179957, 349401105, 25, 0, 20, 303, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{413700, 261390385, 349474832, 25, 0, 20, 304, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 349544496, 26, 0, 20, 305, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 349745234, 26, 0, 20, 306, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 350085146, 26, 0, 20, 307, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 350195733, 26, 0, 20, 308, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 350195733, 26, 0, 22, 309, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 350285839, 26, 0, 24, 310, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{350351369, 350392376, 350625842, 26, 0, 24, 311, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{606219, 285368379, 350834710, 26, 0, 24, 312, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 328044602, 350928917, 26, 0, 24, 313, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 351019031, 26, 0, 24, 314, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 351117327, 26, 0, 24, 315, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{113438725, 351182900, 351399965, 26, 292, 24, 316, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{88567815, 351522870, 351748144, 26, 0, 24, 317, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{1150985, 288075833, 351948820, 26, 0, 24, 318, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{6131718, 352034869, 352256032, 26, 293, 24, 319, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{352391179, 352440378, 352682013, 26, 0, 24, 320, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{352804877, 352862268, 353112087, 26, 0, 24, 321, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{353210378, 353255481, 353493018, 26, 293, 24, 322, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 290349110, 353603601, 26, 0, 24, 323, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24440838, 353677365, 353898528, 26, 293, 24, 324, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{354033675, 354082874, 354324516, 26, 0, 24, 325, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{354476045, 354533436, 354783255, 26, 0, 24, 326, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{354881546, 354926649, 355164186, 26, 293, 24, 327, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 291270709, 355274768, 26, 0, 24, 328, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 355344398, 26, 0, 24, 329, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 355405842, 26, 0, 24, 330, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{355483661, 355541051, 355786811, 27, 0, 24, 331, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{356032526, 356094012, 356343873, 27, 0, 24, 332, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{356614160, 356683838, 356941854, 27, 0, 24, 333, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{4460552, 357068854, 357294098, 27, 155, 24, 334, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{357371913, 357412919, 357642258, 27, 0, 24, 335, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3203080, 357720118, 357945362, 27, 0, 24, 336, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{256507919, 358023229, 358277144, 27, 0, 24, 337, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 358379534, 27, 0, 24, 338, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 358441015, 358670355, 27, 215, 24, 339, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{14675976, 358752310, 358977559, 27, 0, 24, 340, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{359075855, 359141437, 359395353, 27, 9, 24, 341, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 359501844, 27, 0, 24, 342, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{359587849, 359628855, 359858227, 27, 0, 24, 343, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{360071178, 360116280, 360349753, 27, 0, 24, 344, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{360587274, 360632376, 360865818, 27, 0, 24, 345, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{4190215, 259850292, 360976429, 27, 172, 24, 346, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{361164813, 361222203, 361467926, 27, 0, 24, 347, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3522568, 361562166, 361787410, 27, 0, 24, 348, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{14651397, 361865267, 362078231, 27, 0, 24, 349, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 362176565, 362397713, 27, 172, 24, 346, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{261693459, 362471489, 362741788, 27, 0, 24, 350, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5902342, 362860594, 363069464, 28, 0, 24, 351, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5726213, 363171889, 363376673, 28, 294, 24, 352, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 363515956, 363733008, 28, 0, 24, 353, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{363802633, 363843637, 364064785, 28, 195, 24, 354, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{6356996, 364138544, 364339232, 28, 9, 24, 355, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 364474384, 28, 0, 24, 356, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 364544018, 28, 0, 24, 357, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{14807052, 364621880, 364855316, 28, 0, 24, 358, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 364941327, 28, 172, 24, 359, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{5931014, 365006898, 365215768, 28, 0, 24, 360, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{1323015, 365318195, 365531161, 28, 0, 24, 361, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{14745605, 365637681, 365842445, 28, 0, 24, 362, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{365899790, 365961274, 366202911, 28, 0, 24, 363, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{366333968, 366403644, 366653454, 28, 302, 24, 364, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 366714930, 366923790, 28, 0, 24, 365, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{15441929, 366985270, 367210514, 29, 0, 24, 366, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{15482886, 367288371, 367501327, 29, 154, 24, 367, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 367566903, 367796243, 29, 0, 24, 368, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{7331852, 367878201, 368115736, 29, 0, 24, 369, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{15319046, 368218163, 368431119, 29, 0, 24, 370, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{4190215, 368496692, 368713772, 29, 1, 24, 371, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{15863814, 368898099, 369111061, 29, 195, 24, 372, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 369201203, 369414159, 29, 0, 24, 373, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 369479732, 369696784, 29, 9, 24, 371, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{802819, 369766448, 369967116, 29, 0, 24, 374, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{16363531, 370020408, 370253844, 30, 1, 24, 375, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{370339850, 370384951, 370614291, 30, 0, 24, 376, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{370696203, 370745400, 370978836, 30, 0, 24, 377, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{16412681, 371064886, 371290130, 30, 0, 24, 378, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 371367991, 371597331, 30, 0, 24, 379, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 371679284, 370253844, 30, 1, 24, 375, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{16506885, 371896370, 372105230, 30, 306, 24, 380, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{372166669, 372224058, 372465685, 30, 306, 24, 381, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 372555827, 372768783, 30, 0, 24, 382, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{16265226, 372834359, 373063699, 30, 309, 24, 383, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 373145649, 373350413, 30, 0, 24, 384, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5287943, 373407814, 373698594, 31, 0, 24, 385, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{10035207, 373841990, 374132770, 31, 258, 24, 386, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{11001864, 374276167, 374571043, 31, 154, 24, 387, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 374718537, 375021605, 31, 0, 24, 388, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 375177286, 375468066, 31, 1, 24, 389, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10678280, 375611463, 375906339, 31, 254, 24, 390, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 376053829, 376340513, 31, 0, 24, 391, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5287943, 376479815, 376774691, 32, 0, 24, 392, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{11317259, 376922187, 377233447, 32, 0, 24, 393, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 377397322, 377704486, 32, 0, 24, 394, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10645511, 377864263, 378159139, 32, 0, 24, 395, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3559431, 378306631, 378601507, 32, 0, 24, 396, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 378748999, 379043875, 32, 1, 24, 397, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{6602759, 379191367, 379486243, 32, 311, 24, 398, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{11276297, 379633737, 379936805, 32, 254, 24, 399, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 380092486, 380383266, 32, 0, 24, 400, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 380526648, 380760084, 33, 312, 24, 401, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 380846134, 381071378, 33, 0, 24, 402, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{381149194, 381194300, 381444120, 33, 0, 24, 403, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 381546520, 33, 0, 24, 404, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{17317898, 381648956, 381898776, 33, 9, 24, 405, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 382001173, 33, 172, 24, 406, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{382091275, 382140470, 382365766, 34, 0, 24, 407, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{382656515, 382672960, 382939220, 34, 0, 24, 408, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 383287349, 383508497, 34, 0, 24, 409, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 383582259, 383795215, 34, 154, 24, 410, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{17674252, 383860791, 384090131, 34, 0, 24, 411, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{384172037, 384196656, 384397330, 34, 0, 24, 412, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{14807052, 384475191, 384704524, 34, 0, 24, 413, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 384757810, 384966670, 34, 1, 24, 414, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 385028145, 385232909, 34, 0, 24, 415, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 385290287, 385486859, 34, 0, 24, 416, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385536011, 385585206, 385810460, 34, 0, 24, 417, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385929222, 385957937, 386162722, 34, 0, 24, 418, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 386306094, 386498570, 34, 0, 24, 419, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{339978, 386543679, 386805787, 35, 0, 24, 420, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6635526, 386920507, 387166237, 35, 315, 24, 421, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 387289145, 387526677, 35, 0, 24, 422, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3203080, 387616825, 387854357, 36, 0, 24, 423, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 387944507, 388190231, 36, 0, 24, 424, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6635526, 388288567, 388517907, 36, 257, 24, 425, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 388599863, 388829203, 36, 257, 24, 426, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 388911157, 389132305, 36, 0, 24, 427, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{389206027, 389255229, 389509144, 37, 0, 24, 428, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{263032840, 389611578, 389853205, 37, 9, 24, 429, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 257003569, 389943335, 37, 0, 24, 430, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{19742726, 390107192, 390340641, 37, 257, 24, 431, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{3264521, 346026038, 390479895, 37, 237, 24, 432, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{390578186, 390623292, 390873165, 37, 0, 24, 433, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{336687120, 391192642, 391467037, 37, 0, 24, 434, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 258207799, 391589912, 37, 0, 24, 435, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 391692360, 391991331, 37, 316, 24, 436, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 392138818, 392413213, 37, 0, 24, 437, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{11120649, 392536123, 392781847, 37, 318, 24, 438, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1929222, 392880184, 393113620, 37, 0, 24, 439, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 393199665, 37, 172, 24, 440, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 393404475, 393650199, 37, 222, 24, 441, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{393748493, 393805887, 394067994, 37, 9, 24, 442, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{13545481, 394178619, 394424343, 37, 320, 24, 443, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 394522680, 394756116, 37, 0, 24, 444, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 394842169, 395079701, 37, 324, 24, 440, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{19742726, 395169853, 395423769, 38, 257, 24, 445, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 395530305, 395800605, 38, 0, 24, 446, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 395923482, 38, 172, 24, 447, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 396034110, 395923482, 38, 172, 24, 447, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{396292114, 396370016, 396767344, 39, 0, 24, 448, KL_NO_TYPE, 0, 0, 1, KL_PARAM_REFERENCE, 0},
	{263032840, 397230141, 397484056, 39, 328, 24, 449, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 397586493, 397840409, 39, 0, 24, 450, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 397946901, 39, 0, 24, 451, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{20062218, 398037055, 398299167, 39, 0, 24, 452, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 398430234, 39, 0, 24, 453, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 398540826, 39, 237, 24, 454, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 398651419, 39, 0, 24, 455, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{15319046, 398766139, 399011863, 39, 0, 24, 456, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{20037637, 399110202, 399351835, 39, 333, 24, 457, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 399466548, 39, 172, 24, 458, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 399683646, 399941658, 39, 334, 24, 459, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{19955718, 400052283, 400298007, 39, 338, 24, 460, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{400396307, 400478280, 400777251, 39, 334, 24, 461, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{19918856, 400924733, 401178649, 39, 339, 24, 462, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 401285179, 401530903, 39, 0, 24, 463, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 401629244, 401879064, 39, 324, 24, 458, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{1626118, 401981499, 402227223, 40, 189, 24, 464, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{5287943, 402325564, 402575384, 40, 0, 24, 465, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 402677824, 402944028, 40, 0, 24, 466, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 258207799, 403062847, 40, 0, 24, 467, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{11198468, 403324985, 403562520, 40, 9, 24, 468, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 403664948, 40, 172, 24, 469, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{13246473, 403882046, 404140058, 40, 195, 24, 470, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{347287562, 404250687, 404512803, 40, 0, 24, 471, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{347758603, 404660288, 404926492, 40, 9, 24, 472, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 405045307, 405291031, 40, 0, 24, 473, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{385030, 405389371, 405635095, 40, 0, 24, 474, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 405733436, 405983256, 40, 340, 24, 469, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 261390385, 406085653, 40, 0, 24, 475, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{20480013, 406175811, 406454303, 41, 254, 24, 476, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{1626118, 406585404, 406835224, 41, 189, 24, 477, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 406937662, 407195674, 41, 0, 24, 478, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{407306251, 407355457, 407625776, 41, 0, 24, 479, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13893641, 407826495, 408088603, 41, 0, 24, 480, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 408203322, 408444950, 41, 0, 24, 481, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 408539201, 408809501, 41, 0, 24, 482, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{3264521, 346026038, 408932387, 41, 237, 24, 483, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3239941, 409079867, 409325599, 41, 0, 24, 484, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{11001864, 409456702, 409714726, 41, 0, 24, 485, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{7565318, 409874492, 410124320, 41, 0, 24, 486, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 258207799, 410259521, 41, 0, 24, 487, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{126984, 410529854, 410787885, 41, 0, 24, 488, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 410976318, 411234344, 41, 0, 24, 489, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{4190215, 259850292, 411402293, 41, 172, 24, 490, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{5931014, 411623484, 411873312, 41, 0, 24, 491, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{10768391, 412008509, 412262433, 41, 9, 24, 492, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{412401673, 412442687, 412704802, 41, 344, 24, 493, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{78028808, 412848190, 413106208, 41, 0, 24, 494, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{16453644, 413241410, 97579035, 41, 0, 24, 495, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{365899790, 413515844, 413798431, 41, 0, 26, 496, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{204410887, 413929533, 414183465, 41, 0, 26, 497, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 414355516, 414605336, 41, 0, 26, 498, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 414707773, 414961689, 41, 340, 26, 490, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 261390385, 415068182, 41, 0, 26, 499, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{415162373, 415186999, 0, 146, 0, 26, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_STRING, 0},
	{9293831, 415416387, 415694909, 42, 0, 26, 500, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 415948876, 416264300, 42, 0, 26, 501, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 416710728, 417009703, 42, 0, 26, 502, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 417173585, 417509410, 42, 0, 26, 503, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 417652814, 417509410, 42, 0, 28, 504, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 417976384, 418242588, 42, 0, 30, 505, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 418361415, 418656291, 42, 0, 30, 506, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 418803781, 419090471, 42, 0, 30, 507, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 419254342, 419545122, 42, 0, 30, 508, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 419688520, 419987492, 42, 0, 30, 509, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 420139072, 420405276, 42, 0, 30, 510, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 420524101, 420810785, 42, 0, 30, 511, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 420950082, 421224478, 42, 0, 30, 512, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 421351489, 421621789, 42, 0, 30, 513, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 421744703, 422006811, 42, 0, 30, 514, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 422121539, 422400031, 42, 0, 30, 515, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10178567, 422531125, 422752273, 43, 236, 30, 516, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{5611531, 422826041, 423063573, 43, 188, 30, 517, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{263032840, 423153718, 423378961, 43, 181, 30, 518, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{16531461, 423452723, 423665679, 43, 0, 30, 519, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 423731216, 43, 0, 30, 520, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{11038729, 423800887, 424030237, 43, 345, 30, 521, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{424153103, 424218685, 424472599, 43, 347, 30, 522, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 424570900, 43, 0, 30, 523, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21385222, 424656948, 424874000, 43, 0, 30, 524, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{2367496, 424943670, 425168923, 43, 154, 30, 525, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{425283599, 425349181, 425603097, 43, 0, 30, 526, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{179032071, 425709621, 425930768, 43, 215, 30, 527, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{2404363, 426000441, 426237984, 43, 348, 30, 528, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{426373136, 426442814, 426700826, 43, 0, 30, 529, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 426811437, 43, 172, 30, 530, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{44113932, 426999866, 427241537, 43, 182, 30, 528, 107, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{265883659, 427511865, 427749396, 43, 0, 30, 531, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{266272784, 427835454, 428093465, 43, 183, 30, 532, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{428199952, 428269630, 428527641, 43, 0, 30, 533, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{428634131, 428716097, 428986412, 43, 0, 30, 534, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 429170740, 429387792, 43, 0, 30, 535, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 429457461, 429678609, 43, 172, 30, 530, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 261390385, 429752334, 43, 0, 30, 536, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{429813775, 429879356, 430129175, 44, 0, 30, 537, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 430227511, 430456851, 44, 0, 30, 538, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 430538801, 430743565, 44, 0, 30, 539, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{14807052, 430800953, 431038493, 44, 0, 30, 540, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{431161356, 431214649, 431452180, 44, 0, 30, 541, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 431538227, 431751183, 44, 0, 30, 542, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 431816768, 432082972, 45, 0, 30, 543, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 432201789, 432455707, 45, 1, 30, 544, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 432570428, 432820248, 45, 0, 30, 545, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 432922685, 432455707, 45, 1, 30, 544, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 433176641, 433446941, 46, 0, 30, 546, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6602759, 433569854, 433827866, 46, 351, 30, 547, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 433938493, 434192409, 46, 0, 30, 548, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434298892, 434352190, 434610234, 47, 182, 30, 549, 107, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{24092681, 434851899, 435097633, 47, 159, 30, 550, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 435236884, 47, 0, 30, 551, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 435322904, 47, 0, 30, 552, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{435425297, 435499075, 435777565, 47, 181, 30, 553, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{14807052, 435900478, 436158498, 47, 0, 30, 554, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 436301845, 47, 172, 30, 555, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 436391992, 436625428, 47, 0, 30, 556, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 261390385, 436711442, 47, 0, 30, 557, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 436789311, 437051458, 48, 9, 30, 558, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 437325883, 437571637, 48, 0, 30, 559, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 437792836, 438075484, 48, 0, 30, 560, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 438456384, 438722591, 48, 0, 30, 561, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 438853705, 439156762, 48, 0, 30, 562, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 439267398, 439156762, 48, 0, 32, 563, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 439558200, 439791636, 48, 0, 34, 564, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 439877694, 440135745, 48, 9, 34, 565, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 440406080, 440672323, 48, 9, 34, 566, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 440950847, 441212955, 48, 0, 34, 567, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 441327677, 441581599, 48, 0, 34, 568, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 441712702, 441970714, 48, 0, 34, 569, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 442081344, 442347548, 48, 0, 34, 570, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 442466360, 442699796, 48, 0, 34, 571, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 442785855, 443048002, 48, 9, 34, 572, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 443322429, 443576345, 48, 0, 34, 573, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 443682874, 443924502, 48, 0, 34, 574, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 444018749, 444272704, 48, 9, 34, 575, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 444538937, 444776469, 48, 0, 34, 576, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 444866617, 445104149, 48, 0, 34, 577, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 445194295, 445423635, 48, 0, 34, 578, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 445505595, 445751319, 48, 0, 34, 579, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 445849656, 446083131, 49, 9, 34, 580, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 446328884, 446545966, 49, 0, 34, 581, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 446738493, 446992462, 49, 0, 34, 582, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 447316025, 447553560, 49, 0, 34, 583, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 447656002, 447930387, 49, 0, 34, 584, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 448012351, 447930387, 49, 0, 36, 585, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 448274481, 448479245, 49, 0, 38, 586, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 448536631, 448766010, 49, 9, 38, 587, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 449007673, 449245244, 49, 9, 38, 588, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 449495096, 449728532, 49, 0, 38, 589, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 449814582, 450039832, 49, 0, 38, 590, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 450142263, 450371603, 49, 0, 38, 591, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 450453561, 450691093, 49, 0, 38, 592, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 450781233, 450985997, 49, 0, 38, 593, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 451043384, 451276859, 49, 9, 38, 594, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 451522614, 451747858, 49, 0, 38, 595, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 451825715, 452038671, 49, 0, 38, 596, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 452104246, 452329529, 49, 9, 38, 597, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 452567090, 452775950, 49, 0, 38, 598, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 452837426, 453046286, 49, 0, 38, 599, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 453107760, 453308428, 49, 0, 38, 600, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 453361716, 453578768, 49, 0, 38, 601, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 453648448, 453914691, 50, 9, 38, 602, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 454193212, 454443062, 50, 0, 38, 603, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 454668357, 454955102, 50, 0, 38, 604, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 455344193, 455614496, 50, 0, 38, 605, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 455749706, 456056859, 50, 0, 38, 606, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 456171591, 456056859, 50, 0, 40, 607, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 456466489, 456704021, 50, 0, 42, 608, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 456794175, 457056322, 50, 9, 42, 609, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 457330753, 457601092, 50, 9, 42, 610, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 457883712, 458149916, 50, 0, 42, 611, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 458268734, 458526752, 50, 0, 42, 612, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 458661951, 458924059, 50, 0, 42, 613, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 459038785, 459309085, 50, 0, 42, 614, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 459431993, 459669525, 50, 0, 42, 615, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 459759680, 460025923, 50, 9, 42, 616, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 460304446, 460562458, 50, 0, 42, 617, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 460673083, 460918807, 50, 0, 42, 618, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 461017150, 461275201, 50, 9, 42, 619, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 461545530, 461787158, 50, 0, 42, 620, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 461881402, 462123030, 50, 0, 42, 621, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 462217272, 462450708, 50, 0, 42, 622, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 462536764, 462786584, 50, 0, 42, 623, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 462889019, 463134773, 51, 0, 42, 624, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 463355972, 463638620, 51, 0, 42, 625, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 464019520, 464285727, 51, 0, 42, 626, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 464416841, 464719898, 51, 0, 42, 627, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 464830534, 464719898, 51, 0, 44, 628, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 465121336, 465354772, 51, 0, 46, 629, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 465440830, 465698842, 51, 0, 46, 630, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 465809472, 466075676, 51, 0, 46, 631, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 466194488, 466427924, 51, 0, 46, 632, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 466513981, 466767897, 51, 0, 46, 633, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 466874426, 467116054, 51, 0, 46, 634, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 467210295, 467439635, 51, 0, 46, 635, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 467521595, 467767319, 51, 0, 46, 636, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{293748745, 467865666, 468140070, 52, 254, 46, 637, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{23035909, 468299838, 468557850, 52, 260, 46, 638, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{544776, 468668481, 468938791, 52, 352, 46, 639, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{5287943, 469102656, 469368860, 52, 0, 46, 640, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{313503754, 469487683, 469766180, 52, 257, 46, 641, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{11317259, 469917764, 470200352, 52, 0, 46, 642, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{3264521, 470335554, 470609955, 52, 215, 46, 643, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10035207, 470757440, 471023644, 52, 258, 46, 644, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{11001864, 471142465, 471412765, 52, 154, 46, 645, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 471535683, 471814175, 52, 0, 46, 646, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{315236360, 471945281, 472215581, 52, 257, 46, 647, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 472338496, 472604700, 52, 1, 46, 648, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10940421, 472723518, 472981536, 52, 195, 46, 649, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{316346381, 473116742, 473407522, 52, 257, 46, 650, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10678280, 473550913, 473821213, 52, 254, 46, 651, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 473944127, 474206235, 52, 0, 46, 652, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{317239309, 474320966, 474611758, 52, 257, 46, 653, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 257003569, 474804258, 53, 0, 46, 654, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 474947608, 53, 0, 46, 655, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 475050014, 53, 0, 46, 656, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 475177038, 475500585, 53, 217, 46, 657, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 475672648, 475971619, 53, 0, 46, 658, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{4190215, 259850292, 476119067, 53, 172, 46, 659, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{16453644, 476233796, 476516384, 53, 0, 46, 660, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{23502851, 476651579, 476897303, 53, 0, 46, 661, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 476995646, 477253658, 53, 0, 46, 662, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 477364271, 477560843, 54, 353, 46, 663, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 477609995, 54, 0, 46, 664, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 477659150, 54, 237, 46, 665, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 477720627, 477933583, 54, 0, 46, 666, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 477999144, 54, 172, 46, 667, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 478167088, 478367756, 54, 358, 46, 667, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{478421010, 478498875, 478744598, 55, 0, 46, 668, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3203080, 478838833, 479043597, 55, 0, 46, 669, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 258207799, 479100943, 55, 0, 46, 670, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{479166480, 479236153, 479473684, 55, 0, 46, 671, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 479559720, 55, 172, 46, 672, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{479727626, 479772723, 479985684, 55, 0, 46, 673, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{454663, 480071728, 480272396, 55, 366, 46, 672, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{480325643, 480374836, 480591897, 55, 0, 46, 674, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{9293831, 282816567, 480698421, 56, 0, 46, 675, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 480919644, 56, 0, 46, 676, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 481300511, 56, 0, 46, 677, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 481431578, 56, 0, 46, 678, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 481431578, 56, 0, 48, 679, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 481542164, 56, 0, 50, 680, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 481628187, 56, 0, 50, 681, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1269772, 286998588, 481742876, 56, 0, 50, 682, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 481861652, 56, 0, 50, 683, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 481947673, 56, 0, 50, 684, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{5160965, 482054201, 482291733, 56, 0, 50, 685, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 290349110, 482381846, 56, 0, 50, 686, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 291598387, 482476051, 56, 0, 50, 687, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 482557975, 56, 0, 50, 688, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24772614, 482656304, 482856972, 57, 0, 50, 689, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{22663182, 482910264, 483143705, 57, 0, 50, 690, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{483250196, 483336254, 109015060, 57, 0, 50, 691, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1908740, 483594286, 483786762, 57, 0, 52, 692, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{102858759, 483831857, 484036636, 57, 0, 52, 693, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 484155444, 484372496, 57, 0, 52, 694, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{484442127, 484507705, 484745236, 57, 369, 52, 695, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{24862726, 484831280, 485031955, 57, 373, 52, 696, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 485113902, 485306378, 57, 0, 52, 697, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{54439941, 485351471, 485548121, 57, 0, 52, 698, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 485916735, 486178843, 58, 0, 52, 699, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 486293564, 486543412, 58, 1, 52, 700, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{6602759, 486760508, 487010338, 58, 0, 52, 701, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 487153724, 487403544, 58, 172, 52, 700, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{6897670, 487505980, 487755800, 59, 0, 52, 702, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{22663182, 487858244, 488140832, 59, 0, 52, 703, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{488275981, 488333379, 488611870, 59, 154, 52, 704, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{26263560, 488738878, 488996890, 59, 380, 52, 705, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 489107520, 489373724, 59, 0, 52, 706, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 489492542, 489750554, 59, 154, 52, 707, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{434180, 489861178, 490102806, 59, 0, 52, 708, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{14807052, 490197058, 490471452, 59, 0, 52, 709, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{25825287, 490590269, 490844185, 59, 0, 52, 710, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{266723344, 490950726, 491241498, 59, 0, 52, 711, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{267173900, 491352130, 491626518, 59, 0, 52, 712, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4853769, 491720767, 491982875, 59, 0, 52, 713, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{492097543, 492130360, 492363796, 60, 381, 52, 714, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{9818120, 492449849, 492687388, 60, 0, 52, 715, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{492806155, 492855356, 493105189, 60, 0, 52, 716, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 493260858, 493502486, 60, 215, 52, 717, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{26263560, 493596729, 493834292, 60, 380, 52, 718, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 494051351, 60, 0, 52, 719, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10358792, 494149689, 494387232, 60, 0, 52, 720, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26460171, 494522428, 494772248, 60, 258, 52, 721, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{26353672, 494874681, 495112220, 60, 0, 52, 722, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 495231024, 60, 172, 52, 723, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 495431738, 495673379, 60, 239, 52, 724, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{10117126, 495820855, 496050199, 60, 0, 52, 725, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26423304, 496148537, 496386069, 60, 258, 52, 726, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{26779654, 496476215, 496705559, 60, 0, 52, 727, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26390535, 496803896, 497037332, 60, 0, 52, 728, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{385030, 497123383, 497352723, 60, 0, 52, 729, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 497434680, 497668116, 60, 386, 52, 723, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 497754135, 61, 0, 52, 730, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 497852439, 61, 0, 52, 731, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 497950777, 498188309, 61, 154, 52, 732, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{498278410, 498323515, 498569238, 61, 0, 52, 733, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{17674252, 498663485, 498917401, 61, 0, 52, 734, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 499023892, 61, 172, 52, 735, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 499109946, 499351580, 61, 254, 52, 736, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{4579336, 499470393, 499707932, 61, 338, 52, 737, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{499826701, 499884094, 500142106, 61, 0, 52, 738, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{265883659, 500252732, 500502551, 61, 0, 52, 739, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{266272784, 500600897, 500871196, 61, 389, 52, 740, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{26779654, 500990007, 501219363, 61, 0, 52, 741, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 501366839, 501596179, 61, 0, 52, 742, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{501678093, 501735486, 501993497, 61, 0, 52, 743, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{502099982, 502161471, 502423594, 61, 0, 52, 744, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{502599692, 502652989, 502906904, 61, 0, 52, 745, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 503009343, 503271451, 62, 0, 52, 746, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{503386123, 503435334, 503726113, 62, 0, 52, 747, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 503865413, 504152097, 62, 0, 52, 748, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{504291346, 504369229, 504688680, 62, 392, 52, 749, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 504856642, 505131038, 62, 1, 52, 750, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 505258049, 505528349, 62, 0, 52, 751, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{502099982, 505651273, 505954340, 62, 0, 52, 752, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 506105923, 506384415, 63, 0, 52, 753, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 506515529, 506818597, 63, 0, 52, 754, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{93306891, 506974282, 507281478, 63, 9, 52, 755, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 507572294, 507863074, 63, 1, 52, 756, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 508006469, 508293176, 63, 0, 52, 757, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{508526599, 508559430, 508850240, 63, 393, 52, 758, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{502099982, 509116493, 509435959, 63, 0, 52, 759, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{509665292, 509718603, 510029877, 63, 0, 52, 760, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 510251065, 64, 0, 52, 761, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 510488676, 64, 0, 52, 762, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 510902307, 64, 0, 52, 763, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 511049758, 64, 0, 52, 764, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 511049758, 64, 0, 54, 765, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 511176728, 64, 0, 56, 766, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 511279170, 511553569, 64, 202, 56, 767, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 285368379, 511692831, 64, 0, 56, 768, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{913420, 511823940, 512106528, 64, 0, 56, 769, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{28561414, 512241726, 512499746, 64, 203, 56, 770, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1269772, 286998588, 512643104, 64, 0, 56, 771, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 512778264, 64, 0, 56, 772, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 512880669, 64, 0, 56, 773, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{13705224, 513003584, 513269809, 64, 9, 56, 774, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 290349110, 513474586, 64, 0, 56, 775, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 513585177, 64, 0, 56, 776, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 513691671, 64, 0, 56, 777, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 513789979, 64, 0, 56, 778, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 513904697, 514142237, 65, 0, 56, 779, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 514318398, 514576418, 65, 0, 56, 780, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 514785345, 515055653, 65, 0, 56, 781, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 515289156, 515571752, 65, 0, 56, 782, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 515797055, 516059171, 65, 0, 56, 783, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 516255805, 516509729, 65, 0, 56, 784, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{516648975, 516714561, 516984860, 65, 0, 56, 785, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{26263560, 517103674, 517345302, 65, 380, 56, 786, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 517439548, 517689368, 65, 0, 56, 787, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 517791798, 518017036, 65, 0, 56, 788, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{518070280, 518107194, 518348821, 65, 0, 56, 789, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{218079240, 518438970, 518680594, 65, 0, 56, 790, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 518758456, 518991892, 65, 0, 56, 791, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 519077942, 519303186, 65, 0, 56, 792, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10178567, 519381043, 519593999, 66, 236, 56, 793, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 519659568, 519860236, 66, 0, 56, 794, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 519913526, 520138770, 66, 0, 56, 795, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{28897286, 520216626, 520425486, 66, 0, 56, 796, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{2404363, 520486967, 520716313, 66, 189, 56, 797, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{520822800, 520892476, 521142296, 66, 0, 56, 798, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 521244723, 521457707, 66, 1, 56, 799, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{13246473, 521637941, 521859089, 66, 306, 56, 800, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 521932850, 522141710, 66, 0, 56, 801, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 522203187, 522416143, 66, 172, 56, 799, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{522481674, 522526774, 522752018, 66, 0, 56, 802, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{522829832, 522866740, 523083792, 66, 0, 56, 803, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{413700, 523153456, 523354124, 66, 0, 56, 804, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 523407415, 523636794, 67, 9, 56, 805, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{523878412, 523931704, 524165147, 67, 0, 56, 806, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 524279859, 524492845, 67, 0, 56, 807, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 524681276, 524931148, 67, 0, 56, 808, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 525246520, 525479959, 67, 0, 56, 809, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 525578305, 525848594, 67, 0, 56, 810, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 525926462, 525848594, 67, 0, 58, 811, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 526184496, 526385164, 67, 0, 60, 812, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 526438454, 526663737, 67, 9, 60, 813, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 526901304, 527134779, 67, 9, 60, 814, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 527380535, 527609875, 67, 0, 60, 815, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 527691829, 527912983, 67, 0, 60, 816, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 528011318, 528236562, 67, 0, 60, 817, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 528314424, 528547860, 67, 0, 60, 818, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 528633904, 528834572, 67, 0, 60, 819, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 528887863, 529117242, 67, 9, 60, 820, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 529358901, 529580049, 67, 0, 60, 821, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 529653810, 529862670, 67, 0, 60, 822, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 529924149, 530145336, 67, 9, 60, 823, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 530378801, 530583565, 67, 0, 60, 824, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 530640945, 530845709, 67, 0, 60, 825, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 530903088, 531103756, 67, 0, 60, 826, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 531157039, 531353611, 67, 0, 60, 827, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 531402803, 531615759, 67, 0, 60, 828, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 531681330, 531890190, 68, 254, 60, 829, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{11198468, 531951664, 532152341, 68, 9, 60, 830, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 532242482, 532152341, 68, 9, 60, 830, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 257003569, 532451337, 69, 0, 60, 831, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 532492297, 69, 0, 60, 832, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{532533260, 532586549, 532807696, 69, 0, 60, 833, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 346026038, 532877326, 69, 237, 60, 834, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 532938767, 69, 0, 60, 835, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{11198468, 533004333, 533192719, 69, 9, 60, 836, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{533258245, 533282862, 533475342, 69, 0, 60, 837, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{4190215, 259850292, 533536808, 69, 172, 60, 838, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 533704751, 533901323, 69, 395, 60, 839, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 533950511, 534147083, 69, 0, 60, 840, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 534196272, 534396940, 69, 324, 60, 838, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 534450222, 534642698, 69, 0, 60, 841, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{21757959, 534687796, 534904848, 70, 0, 60, 842, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 534974521, 535212053, 70, 0, 60, 843, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 535302204, 535552024, 70, 0, 60, 844, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 535654463, 535916571, 70, 0, 60, 845, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 536031290, 536272918, 70, 0, 60, 846, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 536367160, 536600596, 70, 0, 60, 847, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26263560, 536686645, 536907793, 70, 380, 60, 848, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 536981559, 537210899, 70, 0, 60, 849, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 537292849, 537497630, 70, 0, 60, 850, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{537624580, 537645105, 116051985, 70, 0, 60, 851, KL_NO_TYPE, 0, 0, 1, KL_PARAM_SPECIAL, 0},
	{537849874, 537927743, 538189850, 70, 0, 60, 852, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{14807052, 538300473, 538538013, 70, 0, 60, 853, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{538660870, 538689587, 538902543, 70, 154, 60, 854, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 538968115, 539181071, 70, 0, 60, 855, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 539246641, 539451405, 70, 0, 60, 856, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 539508791, 539738170, 71, 9, 60, 857, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 539979827, 540192813, 71, 0, 60, 858, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 540381244, 540631116, 71, 0, 60, 859, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 540946488, 541179927, 71, 0, 60, 860, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 541278273, 541548562, 71, 0, 60, 861, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 541626430, 541548562, 71, 0, 62, 862, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 541884464, 542085132, 71, 0, 64, 863, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 542138422, 542363723, 71, 9, 64, 864, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 542675000, 542908475, 71, 9, 64, 865, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 543154231, 543383571, 71, 0, 64, 866, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 543465525, 543686679, 71, 0, 64, 867, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 543785014, 544010258, 71, 0, 64, 868, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 544088120, 544321556, 71, 0, 64, 869, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 544407600, 544608268, 71, 0, 64, 870, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 544661559, 544890938, 71, 9, 64, 871, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 545132597, 545353745, 71, 0, 64, 872, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 545427506, 545636366, 71, 0, 64, 873, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 545697845, 545919032, 71, 9, 64, 874, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 546152497, 546357261, 71, 0, 64, 875, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 546414641, 546619405, 71, 0, 64, 876, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 546676783, 546873355, 71, 0, 64, 877, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 546922547, 547135503, 71, 0, 64, 878, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 547201078, 547426322, 72, 0, 64, 879, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{547504146, 547582020, 547864607, 72, 9, 64, 880, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 547995708, 548245528, 72, 0, 64, 881, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{30298119, 548347961, 548585493, 72, 399, 64, 882, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 548675641, 548913201, 72, 1, 64, 883, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{5931014, 549118008, 549351444, 72, 0, 64, 884, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{30330888, 549437498, 549679126, 72, 400, 64, 885, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 549773368, 550006804, 72, 0, 64, 886, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 550092857, 550330389, 72, 404, 64, 883, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{263032840, 550420530, 550629389, 73, 411, 64, 887, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{5287943, 550686769, 550891533, 73, 0, 64, 888, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{19742726, 550948912, 551149580, 73, 413, 64, 889, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3264521, 551202867, 551415823, 73, 215, 64, 890, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 551481396, 551698448, 73, 0, 64, 891, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26353672, 551768114, 551976974, 73, 0, 64, 892, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{30609416, 552038450, 552247310, 73, 239, 64, 893, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 552308785, 552513577, 73, 1, 64, 894, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{15511556, 552685614, 552878094, 73, 0, 64, 895, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 552939568, 553140236, 73, 0, 64, 896, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 553193521, 553398285, 73, 415, 64, 894, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 553455662, 553648138, 73, 0, 64, 897, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{30466052, 553693230, 553885706, 73, 0, 64, 898, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 553930767, 74, 0, 64, 899, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{553996303, 554061886, 554319903, 74, 0, 64, 900, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{11665412, 554450995, 554663951, 74, 0, 64, 901, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 554729529, 554967061, 74, 0, 64, 902, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{30838794, 555057209, 555294761, 74, 422, 64, 903, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{555466767, 555532350, 555790383, 74, 0, 64, 904, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{498278410, 555987001, 556224538, 74, 0, 64, 905, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{17674252, 556335163, 556580887, 74, 0, 64, 906, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 556679221, 556900369, 74, 0, 64, 907, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 556974136, 75, 0, 64, 908, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 557207620, 557490208, 75, 237, 64, 909, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{19742726, 557625411, 557903903, 75, 257, 64, 910, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{558034958, 558096459, 558407714, 75, 0, 64, 911, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 558551075, 75, 0, 64, 912, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{172384266, 558698554, 558940210, 75, 424, 64, 913, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 559149116, 75, 172, 64, 914, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 559398982, 559689768, 75, 425, 64, 915, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{559857676, 559910985, 560214051, 75, 0, 64, 916, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{560361488, 560431181, 560750629, 75, 0, 64, 917, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6602759, 560906308, 561188896, 75, 430, 64, 918, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 561324086, 561549343, 75, 0, 64, 919, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 561680452, 561963040, 75, 172, 64, 914, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 257003569, 562098226, 76, 0, 64, 920, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 562307134, 562565146, 76, 237, 64, 921, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{31793163, 562675778, 562950174, 76, 154, 64, 922, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 563077149, 76, 0, 64, 923, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{172384266, 558698554, 563200044, 76, 424, 64, 924, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 563384374, 76, 172, 64, 925, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 563609664, 563875874, 76, 189, 64, 926, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{10801164, 564019260, 564269098, 76, 430, 64, 927, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{31842312, 564445247, 564707355, 76, 431, 64, 928, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{564822032, 564891719, 565186608, 76, 258, 64, 929, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 561324086, 565387289, 76, 0, 64, 930, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 565493822, 565751834, 76, 172, 64, 925, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 565862459, 566108183, 76, 0, 64, 931, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{566206478, 566267973, 566554657, 76, 0, 64, 932, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{566693900, 566747203, 567025695, 76, 0, 64, 933, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{8646670, 567156806, 567447609, 77, 0, 64, 934, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{567685139, 567767115, 568078383, 77, 0, 64, 935, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 568275004, 568524824, 77, 0, 64, 936, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{568627208, 568664128, 568930332, 77, 0, 64, 937, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{30838794, 569049154, 569323570, 77, 433, 64, 938, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{555466767, 569532487, 569827384, 77, 0, 64, 939, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{17674252, 570060868, 570343456, 77, 0, 64, 940, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{570478615, 570576975, 570904618, 77, 0, 64, 941, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{571080727, 571179087, 571506730, 77, 0, 64, 942, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{32460809, 571682881, 571953188, 77, 434, 64, 943, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{572104718, 572166214, 572456994, 77, 0, 64, 944, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{572600331, 572649539, 572928031, 77, 0, 64, 945, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 573059134, 573317146, 77, 0, 64, 946, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{573427722, 573472832, 573739036, 78, 0, 64, 947, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3203080, 573857854, 574115866, 78, 0, 64, 948, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 574226481, 78, 0, 64, 949, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 574431284, 574648368, 78, 0, 64, 950, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 574849081, 575086619, 78, 215, 64, 951, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 575201308, 78, 0, 64, 952, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{575320082, 575397960, 575696939, 78, 0, 64, 953, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{575877138, 575955016, 576253979, 78, 239, 64, 954, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{576368662, 576462924, 576778271, 78, 0, 64, 955, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1929222, 576909372, 577159192, 78, 0, 64, 956, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{172384266, 558698554, 577261611, 78, 424, 64, 957, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 577441845, 78, 172, 64, 958, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1957896, 577663038, 577921050, 78, 0, 64, 959, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13545481, 578031679, 578293787, 78, 189, 64, 960, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 561324086, 578408472, 78, 0, 64, 961, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 578510909, 578764825, 78, 172, 64, 958, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 578871360, 579137564, 79, 0, 64, 962, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 579256371, 79, 0, 64, 963, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 579469375, 579731483, 79, 237, 64, 964, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{246800393, 579846209, 580116509, 79, 0, 64, 965, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 580239390, 79, 0, 64, 966, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{172384266, 558698554, 580366381, 79, 424, 64, 967, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{179032071, 580554815, 580816922, 79, 436, 64, 968, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 580927543, 79, 172, 64, 969, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 581156926, 581414949, 79, 195, 64, 970, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 561324086, 581570586, 79, 0, 64, 971, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 581681215, 581943323, 79, 172, 64, 969, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 582058047, 582320155, 80, 0, 64, 972, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 582434873, 582672417, 80, 0, 64, 973, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{582811661, 582869058, 583143470, 80, 0, 64, 974, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{35328007, 583336009, 583639077, 81, 0, 64, 975, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{35856390, 583794760, 584093732, 81, 0, 64, 976, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 584245324, 584560680, 81, 0, 64, 977, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 584728648, 585027620, 81, 0, 64, 978, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 585179209, 585482277, 81, 441, 64, 979, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 585637964, 585953320, 82, 443, 64, 980, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 586121286, 586412066, 83, 443, 64, 981, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{454663, 586555463, 586850339, 85, 445, 64, 982, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 586997831, 587292707, 87, 0, 64, 983, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 587440196, 587722784, 87, 448, 64, 984, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 587857997, 588177449, 88, 0, 64, 985, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{27090949, 588349512, 588648505, 88, 0, 64, 986, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{588886030, 588947537, 589283399, 88, 0, 64, 987, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 589578317, 589897769, 89, 443, 64, 988, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 590069822, 590327834, 90, 0, 64, 989, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 590438455, 90, 0, 64, 990, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 590667872, 90, 0, 64, 991, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 591065121, 90, 0, 64, 992, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 591204380, 90, 0, 64, 993, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 591204380, 90, 0, 66, 994, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 591323158, 90, 0, 68, 995, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 591417373, 90, 0, 68, 996, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{3239941, 591540283, 591786007, 90, 0, 68, 997, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{38854661, 591884347, 592130076, 90, 0, 68, 998, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 328044602, 592248860, 90, 0, 68, 999, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 592367646, 90, 0, 68, 1000, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 592494614, 90, 0, 68, 1001, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{6635526, 592588860, 592838680, 90, 316, 68, 1002, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 288075833, 592941083, 90, 0, 68, 1003, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 593055768, 90, 0, 68, 1004, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 593158167, 90, 0, 68, 1005, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 593256469, 90, 0, 68, 1006, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 593346585, 90, 0, 68, 1007, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 593453112, 593686548, 91, 258, 68, 1008, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 593772598, 593997851, 91, 0, 68, 1009, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{31793163, 594112573, 594366494, 91, 0, 68, 1010, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{594493455, 594559041, 594829346, 91, 0, 68, 1011, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{10035207, 594972729, 595210261, 91, 258, 68, 1012, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3239941, 595300407, 595529747, 91, 0, 68, 1013, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{38854661, 595611703, 595841043, 91, 9, 68, 1014, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{31842312, 595923002, 596164642, 91, 254, 68, 1015, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{596307979, 596357181, 596611105, 91, 0, 68, 1016, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{39096331, 596750397, 597004313, 91, 254, 68, 1017, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{13287430, 597110840, 597344276, 91, 254, 68, 1018, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 597430328, 597663769, 91, 0, 68, 1019, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{353210378, 597770300, 598020125, 91, 0, 68, 1020, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{24440838, 598143032, 598376480, 91, 257, 68, 1021, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{130514954, 598511680, 598777897, 92, 0, 68, 1022, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{598949917, 599072851, 131854361, 92, 0, 68, 1023, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE, 0},
	{599556124, 599674962, 130387998, 92, 0, 71, 1024, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE, 0},
	{339978, 600014912, 600281116, 92, 0, 74, 1025, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 600399933, 600653849, 92, 1, 74, 1026, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{600760334, 600821828, 601104429, 92, 0, 74, 1027, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{601292833, 601432151, 131854361, 92, 0, 74, 1028, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE, 0},
	{601948192, 602083414, 130387998, 92, 0, 77, 1029, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE, 0},
	{413700, 602439738, 602681366, 92, 0, 80, 1030, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{602775563, 602824769, 603095069, 92, 0, 80, 1031, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER, 0},
	{603217933, 603275331, 603553823, 92, 0, 80, 1032, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER, 0},
	{603684874, 603729984, 603996200, 92, 0, 80, 1033, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER, 0},
	{604164108, 604217410, 604491818, 92, 0, 80, 1034, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER, 0},
	{1191943, 604667960, 604901401, 93, 0, 80, 1035, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{9293831, 282816567, 605007922, 93, 0, 80, 1036, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 605216854, 93, 0, 80, 1037, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 605573148, 93, 0, 80, 1038, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 605691927, 93, 0, 80, 1039, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 605691927, 93, 0, 82, 1040, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 605790225, 93, 0, 84, 1041, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 605863960, 93, 0, 84, 1042, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{605966343, 605999160, 606232602, 93, 0, 84, 1043, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 606343193, 93, 0, 84, 1044, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1855492, 606449717, 606670865, 93, 0, 84, 1045, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 606744593, 93, 0, 84, 1046, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{5931014, 606818359, 607047708, 93, 0, 84, 1047, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{1150985, 288075833, 607166486, 93, 0, 84, 1048, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{39096331, 607260732, 607510552, 93, 0, 84, 1049, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 607612947, 93, 0, 84, 1050, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{8372231, 607694904, 607928348, 93, 0, 84, 1051, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 608047157, 608268305, 93, 0, 84, 1052, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{54439941, 608342070, 608567323, 93, 0, 84, 1053, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{77164552, 608682043, 608927786, 94, 0, 84, 1054, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{609103880, 609140795, 609386519, 94, 0, 84, 1055, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 609484824, 94, 237, 84, 1056, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{609587207, 609620026, 609861677, 94, 0, 84, 1057, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 258207799, 610050073, 94, 0, 84, 1058, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 610156617, 610459684, 94, 316, 84, 1059, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 610611267, 610889758, 94, 0, 84, 1060, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{611016712, 611053627, 611299356, 94, 0, 84, 1061, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 611418134, 94, 172, 84, 1062, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{10678280, 611512379, 611758102, 94, 258, 84, 1063, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 611852345, 612089877, 94, 0, 84, 1064, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{40169482, 612180029, 612433950, 94, 0, 84, 1065, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{612560913, 612634709, 612986984, 95, 0, 84, 1066, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{263032840, 613417016, 613650451, 95, 449, 84, 1067, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 613732408, 613965844, 95, 0, 84, 1068, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 614051856, 95, 0, 84, 1069, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{614121490, 614199362, 40275979, 95, 0, 84, 1070, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{614473743, 614539327, 40275979, 95, 0, 86, 1071, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{614989843, 615071811, 40275979, 95, 0, 88, 1072, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{615444497, 615518273, 40275979, 95, 0, 90, 1073, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{615874570, 615919674, 616161325, 95, 0, 92, 1074, KL_NO_TYPE, 0, 0, 2, KL_PARAM_TOKEN, 0},
	{616349720, 616452168, 616751139, 95, 0, 92, 1076, KL_NO_TYPE, 0, 2, 2, KL_PARAM_COMPOSITE, 0},
	{616898585, 617005129, 616751139, 95, 0, 94, 1078, KL_NO_TYPE, 0, 2, 2, KL_PARAM_COMPOSITE, 0},
	{617308184, 617410632, 617709637, 95, 0, 96, 1080, KL_NO_TYPE, 0, 0, 2, KL_PARAM_TOKEN, 0},
	{617996307, 618078275, 618356825, 95, 0, 96, 1082, KL_NO_TYPE, 0, 0, 2, KL_PARAM_TOKEN, 0},
	{618725396, 618811460, 619094175, 95, 0, 96, 1084, KL_NO_TYPE, 0, 0, 2, KL_PARAM_QUANTITY, 0},
	{619749390, 619810878, 620068890, 95, 0, 96, 1086, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{620179484, 620298316, 134017045, 95, 0, 96, 1087, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{620613661, 620736589, 134017045, 95, 0, 98, 1088, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{621056028, 621174860, 621490214, 95, 0, 100, 1089, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{621649943, 621748295, 622043184, 95, 0, 100, 1090, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{622243864, 622346312, 622645336, 95, 0, 100, 1091, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{623009810, 623087682, 623362076, 95, 0, 100, 1092, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 623480853, 95, 0, 100, 1093, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211542028, 623571004, 623820823, 95, 455, 100, 1094, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{19742726, 623919158, 624144402, 95, 413, 100, 1095, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{624222219, 624271439, 624599135, 95, 0, 100, 1096, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{3264521, 346026038, 624992277, 95, 237, 100, 1097, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{38854661, 625082421, 625303569, 95, 9, 100, 1098, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{625377302, 625471578, 612986984, 95, 0, 100, 1066, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{625844239, 625909843, 624599135, 95, 0, 100, 1096, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{626253839, 626319443, 626663513, 95, 0, 100, 1099, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{627032074, 627077178, 627318805, 95, 461, 100, 1100, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 627408918, 95, 0, 100, 1101, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{41127942, 627503158, 627728402, 95, 0, 100, 1102, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{179032071, 627806263, 628035602, 95, 464, 100, 1103, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 628113455, 95, 172, 100, 1104, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 628310073, 628547605, 95, 230, 100, 1105, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{19918856, 628637752, 628871188, 95, 339, 100, 1106, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 628957238, 629182482, 95, 0, 100, 1107, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 629260343, 629489683, 95, 324, 100, 1104, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{629571597, 629628989, 629882918, 95, 0, 100, 1108, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{630042634, 630087738, 630329407, 95, 0, 100, 1109, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{630591502, 630652990, 630911044, 95, 0, 100, 1110, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{631193612, 631246908, 631496779, 95, 0, 100, 1111, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{38748164, 631808060, 632057880, 97, 470, 100, 1112, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 632160316, 632410136, 97, 0, 100, 1113, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 632512569, 97, 0, 100, 1114, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 632750180, 97, 0, 100, 1115, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 633163811, 97, 0, 100, 1116, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 633311262, 97, 0, 100, 1117, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 633311262, 97, 0, 102, 1118, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 633438232, 97, 0, 104, 1119, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 633540639, 97, 0, 104, 1120, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{633671693, 633729093, 634015776, 97, 203, 104, 1121, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{10358792, 634150976, 634417180, 97, 0, 104, 1122, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 634535968, 97, 0, 104, 1123, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1855492, 634671164, 634920984, 97, 0, 104, 1124, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 635023384, 97, 0, 104, 1125, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{635125774, 635187270, 635478049, 97, 203, 104, 1126, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 288075833, 635617309, 97, 0, 104, 1127, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 635740186, 97, 0, 104, 1128, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{42270726, 635850814, 636108826, 97, 0, 104, 1129, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 636219417, 97, 0, 104, 1130, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{413700, 636325948, 636575768, 97, 0, 104, 1131, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 291598387, 636678167, 97, 0, 104, 1132, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 636776475, 97, 0, 104, 1133, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6897670, 636891191, 637120531, 99, 0, 104, 1134, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 637202488, 637435924, 99, 0, 104, 1135, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 637521981, 637775897, 99, 0, 104, 1136, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 637882432, 638148636, 99, 0, 104, 1137, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 638267459, 638545951, 99, 0, 104, 1138, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 638677054, 638935066, 99, 0, 104, 1139, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 639045692, 639295512, 99, 0, 104, 1140, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26263560, 639397945, 639635477, 99, 380, 104, 1141, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 639725627, 639971351, 99, 0, 104, 1142, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 640069685, 640290854, 99, 0, 104, 1143, KL_NO_TYPE, 0, 0, 2, KL_PARAM_STRING, 0},
	{538660870, 640450615, 640679955, 99, 0, 104, 1145, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{218079240, 640761913, 640999441, 99, 0, 104, 1146, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{413700, 641073205, 641294353, 99, 0, 104, 1147, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6897670, 641368130, 641642526, 100, 0, 104, 1148, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 641769536, 642035742, 100, 0, 104, 1149, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{182910981, 642162753, 642433077, 100, 0, 104, 1150, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26263560, 642654276, 642936864, 100, 380, 104, 1151, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 643072070, 643362850, 100, 0, 104, 1152, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 643506244, 643788832, 100, 154, 104, 1153, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{16580615, 643924035, 644202527, 100, 0, 104, 1154, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{644333594, 644444246, 644800561, 100, 0, 104, 1155, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{183144453, 645005377, 645275701, 100, 0, 104, 1156, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{645496852, 645582928, 645914660, 100, 0, 104, 1157, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{36798468, 646066240, 646332444, 100, 0, 104, 1158, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10145799, 646451267, 646729769, 100, 471, 104, 1159, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4853769, 646901829, 647188513, 100, 0, 104, 1160, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{8372231, 647327811, 647606303, 100, 0, 104, 1161, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6897670, 647737394, 647946254, 102, 0, 104, 1162, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 648007734, 648232975, 102, 0, 104, 1163, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 648298555, 648544276, 102, 0, 104, 1164, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 648630334, 648888343, 102, 0, 104, 1165, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 648986689, 649256986, 102, 0, 104, 1166, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 649367612, 649617429, 102, 0, 104, 1167, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 649707578, 649949203, 102, 0, 104, 1168, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{134258691, 650031170, 0, 102, 0, 104, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_NUMBER, 0},
	{650305553, 650379344, 0, 102, 0, 104, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_TOKEN, 0},
	{650711049, 650752056, 650985489, 102, 0, 104, 1169, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{651059210, 651104310, 651329566, 102, 0, 104, 1170, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{651456520, 651493428, 651710519, 102, 0, 104, 1171, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{182910981, 651939892, 652156965, 102, 0, 104, 1172, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{71237638, 652312629, 652533779, 102, 0, 104, 1173, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{42950662, 652615733, 652836878, 102, 0, 104, 1174, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{652898324, 652984384, 653250587, 102, 254, 104, 1175, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{71266309, 653365300, 653582354, 102, 0, 104, 1176, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 653660214, 653885458, 102, 0, 104, 1177, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{126984, 653963316, 654180382, 102, 0, 104, 1178, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{7163908, 654307376, 654508050, 102, 309, 104, 1179, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{654585873, 654659664, 654991465, 102, 0, 104, 1180, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{434180, 655425584, 655626252, 102, 0, 104, 1181, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{14807052, 655679544, 655912988, 102, 0, 104, 1182, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{656031754, 656076853, 0, 102, 344, 104, 0, KL_NO_TYPE, 1, 0, 0, KL_PARAM_REFERENCE, 0},
	{183144453, 656298036, 656515109, 102, 0, 104, 1183, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{218079240, 656670775, 655626252, 102, 0, 104, 1181, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{8372231, 656900150, 657125391, 102, 0, 104, 1184, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5287943, 657190969, 657428501, 103, 0, 104, 1185, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 657518652, 657768472, 103, 0, 104, 1186, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{657870862, 657932352, 658198555, 103, 0, 104, 1187, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10678280, 658313274, 658554902, 103, 254, 104, 1188, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{6602759, 658649145, 658886677, 103, 9, 104, 1189, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{39145480, 658976826, 659218454, 103, 9, 104, 1190, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 659312696, 659546132, 103, 0, 104, 1191, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5287943, 659632193, 659902493, 104, 0, 104, 1192, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{11317259, 660025413, 660312097, 104, 0, 104, 1193, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 660451396, 660733984, 104, 0, 104, 1194, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3559431, 660869185, 661139485, 104, 0, 104, 1195, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{661262350, 661323848, 661622819, 104, 0, 104, 1196, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{6602759, 661770305, 662040605, 104, 472, 104, 1197, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{11276297, 662163523, 662442015, 104, 254, 104, 1198, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 662573120, 662839324, 104, 0, 104, 1199, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 648007734, 662958094, 105, 0, 104, 1200, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 648298555, 663019539, 105, 0, 104, 1201, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 648630334, 663101462, 105, 0, 104, 1202, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 648986689, 663195673, 105, 0, 104, 1203, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 649367612, 663302164, 105, 0, 104, 1204, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 649707578, 663388178, 105, 0, 104, 1205, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{650711049, 650752056, 663466000, 105, 0, 104, 1206, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{182910981, 651939892, 663535652, 105, 0, 104, 1207, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{42950662, 652615733, 663687181, 105, 0, 104, 1208, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 663744565, 663965713, 105, 0, 104, 1209, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{7163908, 664039471, 664236050, 105, 473, 104, 1210, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{434180, 664313903, 664510475, 105, 0, 104, 1211, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{14807052, 664559671, 664789019, 105, 0, 104, 1212, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 664903730, 665112622, 105, 1, 104, 1210, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{183144453, 656298036, 665305124, 105, 0, 104, 1213, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{218079240, 656670775, 664510475, 105, 0, 104, 1211, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{44113932, 665456695, 665686067, 105, 182, 104, 1210, 107, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{665899021, 665956408, 666189876, 105, 477, 104, 1210, 113, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{8372231, 656900150, 666406926, 105, 0, 104, 1214, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 666468414, 666726465, 106, 9, 104, 1215, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 666996794, 667238452, 106, 0, 104, 1216, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 667455555, 667734106, 106, 0, 104, 1217, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 668106815, 668368926, 106, 0, 104, 1218, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 668495944, 668794905, 106, 0, 104, 1219, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 668901445, 668794905, 106, 0, 106, 1220, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 669188151, 669417491, 106, 0, 108, 1221, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{17506314, 669499453, 669753376, 106, 478, 108, 1222, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{211496970, 669888573, 670142553, 106, 9, 108, 1223, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 670511167, 670773314, 106, 9, 108, 1224, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 671047742, 671305754, 106, 0, 108, 1225, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 671416380, 671666206, 106, 0, 108, 1226, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 671793213, 672047129, 106, 0, 108, 1227, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 672153663, 672415771, 106, 0, 108, 1228, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 672530487, 672759827, 106, 0, 108, 1229, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 672841790, 673099841, 106, 9, 108, 1230, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 673370172, 673619992, 106, 0, 108, 1231, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 673722425, 673959957, 106, 0, 108, 1232, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 674050108, 674299967, 106, 9, 108, 1233, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 674562104, 674795540, 106, 0, 108, 1234, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 674881592, 675115028, 106, 0, 108, 1235, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 675201079, 675430419, 106, 0, 108, 1236, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 675512374, 675737618, 106, 0, 108, 1237, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 675815482, 676057110, 106, 0, 108, 1238, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6897670, 676151351, 676380691, 107, 0, 108, 1239, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 648007734, 676462612, 107, 0, 108, 1240, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 648298555, 676548633, 107, 0, 108, 1241, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 648630334, 676655132, 107, 0, 108, 1242, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 648986689, 676773919, 107, 0, 108, 1243, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 649367612, 676904986, 107, 0, 108, 1244, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 649707578, 677015576, 107, 0, 108, 1245, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{25858061, 677118014, 677376026, 107, 0, 108, 1246, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{182910981, 651939892, 677486634, 107, 0, 108, 1247, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{71237638, 652312629, 677662744, 107, 0, 108, 1248, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{42950662, 652615733, 677765139, 107, 0, 108, 1249, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{71266309, 653365300, 677847063, 107, 0, 108, 1250, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 677945403, 678191127, 107, 0, 108, 1251, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 678289461, 678510609, 107, 0, 108, 1252, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{183144453, 656298036, 678584362, 107, 0, 108, 1253, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{218079240, 656670775, 678510609, 107, 0, 108, 1252, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{8372231, 656900150, 678760468, 107, 0, 108, 1254, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6897670, 678846523, 679092247, 108, 0, 108, 1255, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 679190585, 679428119, 108, 0, 108, 1256, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{182910981, 651939892, 679526446, 108, 0, 108, 1257, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{26263560, 679718973, 679972889, 108, 380, 108, 1258, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 680079423, 680341531, 108, 0, 108, 1259, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 680456253, 680710169, 108, 154, 108, 1260, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{14807052, 680816705, 681087005, 108, 0, 108, 1261, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{183144453, 656298036, 681209902, 108, 0, 108, 1262, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{44113932, 681402433, 681672733, 108, 182, 108, 1263, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{36798468, 681795641, 682033173, 108, 0, 108, 1264, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{10145799, 682123324, 682373154, 108, 471, 108, 1265, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4853769, 682516542, 682774554, 108, 0, 108, 1266, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{8372231, 656900150, 682885144, 108, 0, 108, 1267, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{263032840, 682987574, 683212817, 109, 411, 108, 1268, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 683286582, 683511826, 109, 0, 108, 1269, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 683589646, 109, 0, 108, 1270, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 683651091, 109, 0, 108, 1271, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 683733011, 109, 237, 108, 1272, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 683814932, 109, 0, 108, 1273, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 683900996, 684183583, 109, 217, 108, 1274, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 684314686, 684572697, 109, 0, 108, 1275, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{2367496, 684679222, 684904466, 109, 154, 108, 1276, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{179032071, 684982325, 685203472, 109, 481, 108, 1277, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 259850292, 685273133, 109, 172, 108, 1278, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 685461559, 685690905, 109, 189, 108, 1279, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{265883659, 685797433, 686034964, 109, 0, 108, 1280, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{266272784, 686121022, 686379033, 109, 484, 108, 1281, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 686485556, 686702608, 109, 0, 108, 1282, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 686772277, 686993425, 109, 172, 108, 1278, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{6107141, 687067188, 687284244, 110, 189, 108, 1283, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{273395722, 687370297, 687607829, 110, 0, 108, 1284, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{687697930, 687743033, 687980565, 110, 0, 108, 1285, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6160390, 688070709, 688291862, 110, 9, 108, 1286, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{2367496, 688386103, 688615443, 110, 154, 108, 1287, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 688697398, 688922669, 110, 1, 108, 1288, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{5959688, 689111095, 689340435, 110, 0, 108, 1289, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{689422350, 689483837, 689737753, 110, 0, 108, 1290, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24440838, 689844277, 690065425, 110, 9, 108, 1288, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{73289732, 690139187, 690352161, 110, 0, 108, 1291, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{1908740, 690491446, 690716695, 111, 0, 108, 1292, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 690815033, 691052595, 111, 0, 108, 1293, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 691265602, 691540056, 111, 0, 108, 1294, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 691904574, 692162589, 111, 0, 108, 1295, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 692285511, 692580376, 111, 0, 108, 1296, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 692682820, 692580376, 111, 0, 110, 1297, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 692965430, 693190674, 111, 0, 112, 1298, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{17506314, 693268540, 693518365, 111, 0, 112, 1299, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{606219, 693641277, 693895193, 111, 0, 112, 1300, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 694001723, 694247453, 111, 0, 112, 1301, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 694370364, 694620184, 111, 0, 112, 1302, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 694722622, 694980634, 111, 0, 112, 1303, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 695091254, 695316498, 111, 0, 112, 1304, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 695394363, 695640087, 111, 0, 112, 1305, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 695738424, 695971860, 111, 0, 112, 1306, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{696057868, 696111166, 696369177, 111, 0, 112, 1307, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 696475703, 696705043, 111, 0, 112, 1308, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 696786997, 697008145, 111, 0, 112, 1309, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 697081913, 697319445, 111, 0, 112, 1310, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 697409600, 697675804, 112, 189, 112, 1311, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{45297672, 697794626, 698069022, 112, 0, 112, 1312, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{263032840, 698196034, 698470429, 112, 411, 112, 1313, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{3264521, 698593347, 698871839, 112, 215, 112, 1314, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 699002948, 699285536, 112, 0, 112, 1315, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{699420684, 699474023, 699900062, 112, 0, 112, 1316, KL_NO_TYPE, 0, 0, 1, KL_PARAM_REFERENCE, 0},
	{179032071, 700551233, 700821532, 112, 489, 112, 1317, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 700940353, 701210681, 112, 1, 112, 1318, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{45240333, 701448263, 701743139, 112, 491, 112, 1319, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{6131718, 701890624, 702156828, 112, 155, 112, 1320, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 702275648, 702541852, 112, 0, 112, 1321, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 702660673, 702930973, 112, 9, 112, 1318, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{6897670, 703053880, 703287316, 113, 0, 112, 1322, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{21757959, 648007734, 703373333, 113, 0, 112, 1323, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514265100, 648298555, 703463450, 113, 0, 112, 1324, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{514719759, 648630334, 703574045, 113, 0, 112, 1325, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515211282, 648986689, 703696928, 113, 0, 112, 1326, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{515739661, 649367612, 703832091, 113, 0, 112, 1327, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{516206603, 649707578, 703946777, 113, 0, 112, 1328, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{650711049, 650752056, 704053271, 113, 0, 112, 1329, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{182910981, 651939892, 704151595, 113, 0, 112, 1330, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{42950662, 652615733, 704331796, 113, 0, 112, 1331, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 704417852, 704667672, 113, 0, 112, 1332, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 704770102, 704995346, 113, 0, 112, 1333, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{4190215, 705073209, 705310741, 113, 1, 112, 1334, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{183144453, 656298036, 705400875, 113, 0, 112, 1335, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{218079240, 656670775, 704995346, 113, 0, 112, 1333, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{16453644, 705581118, 705839130, 113, 0, 112, 1336, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{8372231, 656900150, 705949717, 113, 0, 112, 1337, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1626118, 706039863, 706269203, 114, 312, 112, 1338, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{45297672, 706351161, 706588695, 114, 0, 112, 1339, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{1908740, 706687029, 706908177, 114, 0, 112, 1340, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 706981946, 707223574, 114, 215, 112, 1341, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{336687120, 707317825, 707588124, 114, 0, 112, 1342, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 707706939, 707952663, 114, 0, 112, 1343, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 708051015, 708345890, 114, 0, 112, 1344, KL_NO_TYPE, 0, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 708489281, 708759580, 114, 0, 112, 1345, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{1929222, 708878391, 709107731, 114, 0, 112, 1346, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2404363, 709189692, 709439519, 114, 425, 112, 1347, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 709570616, 709804080, 114, 1, 112, 1348, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1957896, 710004793, 710242325, 114, 0, 112, 1349, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 710332471, 710561811, 114, 0, 112, 1350, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 710643768, 710877204, 114, 172, 112, 1348, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{211447819, 710963266, 711237701, 115, 9, 112, 1351, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 711524414, 711782456, 115, 0, 112, 1352, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 712015943, 712310882, 115, 0, 112, 1353, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 712716355, 712994850, 115, 0, 112, 1354, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 713138252, 713453597, 115, 0, 112, 1355, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 713576521, 713453597, 115, 0, 114, 1356, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 713879611, 714125335, 115, 0, 116, 1357, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 714223681, 714494049, 115, 9, 116, 1358, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 714895427, 715173958, 115, 9, 116, 1359, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 715464770, 715739166, 115, 0, 116, 1360, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 715866176, 716132386, 115, 0, 116, 1361, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 716275777, 716546077, 115, 0, 116, 1362, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 716668995, 716947487, 115, 0, 116, 1363, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 717078587, 717324311, 115, 0, 116, 1364, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 717422658, 717697093, 115, 9, 116, 1365, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 717983808, 718250012, 115, 0, 116, 1366, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 718368829, 718622745, 115, 0, 116, 1367, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 718729280, 718995523, 115, 9, 116, 1368, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 719274044, 719523864, 115, 0, 116, 1369, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 719626300, 719876120, 115, 0, 116, 1370, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 719978554, 720220182, 115, 0, 116, 1371, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 720314430, 720572442, 115, 0, 116, 1372, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211447819, 720683081, 720986188, 116, 9, 116, 1373, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 721301573, 721588287, 116, 0, 116, 1374, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 721850446, 722174064, 116, 0, 116, 1375, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 722636874, 722944041, 116, 0, 116, 1376, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 723116115, 723460132, 116, 0, 116, 1377, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 723611728, 723460132, 116, 0, 118, 1378, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 723943490, 724217886, 116, 0, 120, 1379, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211496970, 724344904, 724643951, 116, 9, 120, 1380, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{211542028, 725102666, 725409869, 116, 9, 120, 1381, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 725729353, 726032421, 116, 0, 120, 1382, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 726188103, 726482985, 116, 0, 120, 1383, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 726655048, 726954020, 116, 0, 120, 1384, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 727105610, 727412774, 116, 0, 120, 1385, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 727572546, 727846942, 116, 0, 120, 1386, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{136318987, 727973961, 728277068, 116, 9, 120, 1387, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{1150985, 728592455, 728887331, 116, 0, 120, 1388, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 729034820, 729317408, 116, 0, 120, 1389, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{211652617, 729452615, 729747530, 116, 9, 120, 1390, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{851973, 730054723, 730333215, 116, 0, 120, 1391, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1601541, 730464323, 730742815, 116, 0, 120, 1392, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 730873921, 731144221, 116, 0, 120, 1393, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 731267141, 731553825, 116, 0, 120, 1394, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3203080, 731693114, 731934742, 117, 0, 120, 1395, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 732028982, 732254228, 117, 0, 120, 1396, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{38854661, 732340279, 732569619, 117, 0, 120, 1397, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 732651580, 732901400, 117, 0, 120, 1398, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{45842439, 733003833, 733241365, 117, 0, 120, 1399, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2367496, 733331514, 733573142, 117, 0, 120, 1400, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{538660870, 733667384, 733900820, 117, 160, 120, 1401, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{733986837, 734076999, 734371875, 117, 258, 120, 1402, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{12214280, 734519354, 734760982, 117, 492, 120, 1403, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{15511556, 734855222, 735080466, 117, 154, 120, 1404, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{45920263, 735158329, 735395861, 117, 0, 120, 1405, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 735486008, 735719444, 117, 0, 120, 1406, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 735805495, 736034835, 117, 0, 120, 1407, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1130500, 736116792, 736350230, 118, 0, 120, 1408, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 736444478, 736702490, 118, 0, 120, 1409, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{46223370, 736813118, 737071130, 118, 1, 120, 1410, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 737181755, 737071130, 118, 1, 120, 1410, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 737427514, 737669142, 118, 0, 120, 1411, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3899397, 737763385, 738000917, 118, 160, 120, 1412, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{738091016, 738127924, 0, 147, 0, 120, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_STRING, 0},
	{738344967, 738377770, 0, 147, 0, 120, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_SPECIAL, 0},
	{738553859, 738570287, 738766859, 147, 0, 120, 1413, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{738816012, 738869304, 739102745, 147, 0, 120, 1414, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{739209224, 739246132, 739463189, 147, 0, 120, 1415, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{739553286, 739582002, 0, 147, 0, 120, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_TOKEN, 0},
	{739790857, 739831861, 740053014, 147, 0, 120, 1416, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{740147207, 740180019, 740392980, 147, 0, 120, 1417, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{740478980, 740499504, 740700177, 147, 0, 120, 1418, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24092681, 740773948, 741023768, 119, 159, 120, 1419, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 257871921, 741126183, 119, 0, 120, 1420, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 741290008, 119, 237, 120, 1421, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 741392409, 119, 0, 120, 1422, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{41127942, 741498937, 741736469, 119, 0, 120, 1423, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 741826610, 119, 172, 120, 1424, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 742035516, 742285336, 119, 312, 120, 1425, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{742387723, 742436926, 742694949, 119, 0, 120, 1426, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER, 0},
	{742850564, 742871095, 743100457, 119, 0, 120, 1427, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 743272506, 743514134, 119, 172, 120, 1424, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 743608385, 743878715, 120, 0, 120, 1428, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 744124490, 744431720, 120, 0, 120, 1429, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 744861766, 745152549, 120, 0, 120, 1430, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 745308239, 745635872, 120, 0, 120, 1431, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 745771084, 745635872, 120, 0, 122, 1432, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 746086462, 746344474, 120, 0, 124, 1433, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 746455109, 746741793, 120, 0, 124, 1434, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{246800393, 746881091, 747159589, 120, 0, 124, 1435, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 747315268, 747597856, 120, 0, 124, 1436, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 747733062, 748023842, 120, 0, 124, 1437, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 748167230, 748425242, 120, 0, 124, 1438, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 748535875, 748814367, 120, 0, 124, 1439, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 748945472, 749211676, 120, 0, 124, 1440, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 749330495, 749592603, 120, 0, 124, 1441, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 749707325, 749961241, 120, 0, 124, 1442, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 750067777, 750338077, 120, 0, 124, 1443, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6897670, 750460979, 750673935, 121, 0, 124, 1444, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5726213, 750739506, 750948366, 121, 174, 124, 1445, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE, 0},
	{1130500, 751009841, 751214616, 121, 0, 124, 1446, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 751317047, 751546387, 121, 0, 124, 1447, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{266723344, 751628349, 751882264, 121, 0, 124, 1448, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{267173900, 751984697, 752222228, 121, 0, 124, 1449, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4853769, 752308278, 752533522, 121, 0, 124, 1450, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{38748164, 752611384, 752844820, 122, 0, 124, 1451, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 752930872, 753164308, 122, 0, 124, 1452, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{41259017, 753250365, 753504292, 122, 493, 124, 1453, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 282816567, 753655861, 122, 0, 124, 1454, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 753877084, 122, 0, 124, 1455, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 754257951, 122, 0, 124, 1456, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 754389018, 122, 0, 124, 1457, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 754389018, 122, 0, 126, 1458, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 754499604, 122, 0, 128, 1459, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{211542028, 754585664, 754851867, 122, 493, 128, 1460, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{606219, 285368379, 754966555, 122, 0, 128, 1461, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1269772, 286998588, 755081244, 122, 0, 128, 1462, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 755200020, 122, 0, 128, 1463, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 755286041, 122, 0, 128, 1464, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 755392534, 122, 0, 128, 1465, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24440838, 755486778, 755728406, 122, 0, 128, 1466, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 755822648, 756056084, 122, 0, 128, 1467, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 291598387, 756142099, 122, 0, 128, 1468, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 756224023, 122, 0, 128, 1469, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{45297672, 756322363, 756568089, 123, 0, 128, 1470, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{263032840, 756674619, 756920342, 123, 494, 128, 1471, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{357371913, 757014588, 757264407, 123, 0, 128, 1472, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3203080, 757362747, 757608471, 123, 0, 128, 1473, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 257003569, 757706771, 123, 0, 128, 1474, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 346026038, 757788696, 123, 237, 128, 1475, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 757891097, 123, 0, 128, 1476, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{295399446, 757997641, 758300708, 123, 316, 128, 1477, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{295899152, 758452291, 758730782, 123, 0, 128, 1478, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{1929222, 758857785, 759095317, 123, 0, 128, 1479, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{302481418, 759185469, 759439385, 123, 0, 128, 1480, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{4190215, 259850292, 759545906, 123, 172, 128, 1481, 102, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 759754812, 760004632, 123, 222, 128, 1482, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{760107022, 760168513, 760438812, 123, 0, 128, 1483, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1957896, 760557627, 760803351, 123, 0, 128, 1484, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{8015880, 760901691, 761147415, 123, 181, 128, 1485, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{13545481, 761245756, 761495576, 123, 189, 128, 1486, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{47210507, 761598014, 761856026, 123, 0, 128, 1487, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{19918856, 761966651, 762212375, 123, 339, 128, 1488, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 762310713, 762548245, 123, 0, 128, 1489, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 762638394, 762880022, 123, 324, 128, 1481, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE, 0},
	{262582288, 762974265, 763211796, 124, 0, 128, 1490, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 763297843, 763510799, 124, 0, 128, 1491, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{47804424, 763576369, 763781133, 124, 497, 128, 1492, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{266723344, 763838521, 764076052, 124, 0, 128, 1493, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{267173900, 764162101, 764383248, 124, 0, 128, 1494, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4853769, 764452914, 764661774, 124, 0, 128, 1495, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5160965, 764723246, 764915722, 124, 0, 128, 1496, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{385030, 764960815, 765157387, 124, 0, 128, 1497, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{765206537, 765247542, 765472796, 125, 0, 128, 1498, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9818120, 765591605, 765812764, 125, 0, 128, 1499, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{765931529, 765972534, 766197789, 125, 0, 128, 1500, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{76566537, 766320694, 766545949, 125, 258, 128, 1501, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{48058377, 766668854, 766894103, 125, 0, 128, 1502, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{766992396, 767045689, 767283229, 125, 0, 128, 1503, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 767406135, 767635475, 125, 0, 128, 1504, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{6635526, 767717427, 767930383, 125, 339, 128, 1505, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 767995956, 768213036, 125, 1, 128, 1506, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 768397363, 768610319, 125, 0, 128, 1507, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 768675892, 768892944, 125, 498, 128, 1506, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE, 0},
	{413700, 768962609, 769167373, 125, 0, 128, 1508, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{48058377, 769224768, 769490988, 126, 0, 128, 1509, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 769675329, 769945629, 126, 0, 128, 1510, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 770068539, 770314272, 126, 0, 128, 1511, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{48517128, 770449472, 770715676, 127, 0, 128, 1512, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{38748164, 770834492, 771084322, 127, 203, 128, 1513, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{771227657, 771268673, 771539043, 127, 0, 128, 1514, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 771948601, 127, 0, 128, 1515, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 772186212, 127, 0, 128, 1516, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 772599843, 127, 0, 128, 1517, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 772747294, 127, 0, 128, 1518, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 772747294, 127, 0, 130, 1519, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 772874264, 127, 0, 132, 1520, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{48685066, 772976706, 773251102, 127, 0, 132, 1521, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{606219, 285368379, 773378079, 127, 0, 132, 1522, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{913420, 773509188, 773791776, 127, 0, 132, 1523, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{773926923, 773976131, 774254624, 127, 0, 132, 1524, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 328044602, 774389790, 127, 0, 132, 1525, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 774516768, 127, 0, 132, 1526, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{45842439, 774651967, 774914075, 127, 0, 132, 1527, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1855492, 775028796, 775278616, 127, 0, 132, 1528, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 775381016, 127, 0, 132, 1529, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{56164356, 775483452, 775733337, 127, 0, 132, 1530, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1150985, 288075833, 776101917, 127, 0, 132, 1531, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 776224794, 127, 0, 132, 1532, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 776335385, 127, 0, 132, 1533, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{413700, 776441916, 776691736, 127, 0, 132, 1534, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{802819, 291598387, 776794135, 127, 0, 132, 1535, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{776892424, 776929344, 777195573, 127, 293, 132, 1536, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{819207, 291909687, 777416731, 127, 0, 132, 1537, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 777531442, 128, 0, 132, 1538, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 777740374, 128, 0, 132, 1539, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 778096668, 128, 0, 132, 1540, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 778215447, 128, 0, 132, 1541, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 778215447, 128, 0, 134, 1542, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 778313745, 128, 0, 136, 1543, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 778387480, 128, 0, 136, 1544, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 328044602, 778489879, 128, 0, 136, 1545, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 778588185, 128, 0, 136, 1546, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 778694673, 128, 0, 136, 1547, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 778768406, 128, 0, 136, 1548, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 778862611, 128, 0, 136, 1549, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 778944530, 128, 0, 136, 1550, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 779022352, 128, 0, 136, 1551, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 779091988, 128, 0, 136, 1552, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1191943, 779178040, 779411476, 129, 0, 136, 1553, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{48996360, 779497529, 779735061, 129, 0, 136, 1554, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{13316103, 779825208, 780058652, 129, 0, 136, 1555, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{385030, 780177463, 780406803, 129, 0, 136, 1556, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{413700, 780488757, 780709913, 129, 0, 136, 1557, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{802819, 780816436, 781033501, 129, 0, 136, 1558, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{3203080, 781156406, 781381650, 130, 0, 136, 1559, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 781459506, 781668420, 130, 0, 136, 1560, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{781950996, 782037058, 782311453, 130, 0, 136, 1561, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{148193286, 782434356, 782651417, 130, 0, 136, 1562, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 782757944, 782991380, 130, 0, 136, 1563, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{2617352, 783077430, 783302683, 130, 0, 136, 1564, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{385030, 783417396, 783634448, 130, 0, 136, 1565, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{783704083, 783786049, 784056365, 130, 433, 136, 1566, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{1908740, 784244799, 784506912, 136, 0, 136, 1567, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 258207799, 784642073, 137, 0, 136, 1568, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 784748566, 137, 172, 136, 1569, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{31842312, 784842811, 785088535, 137, 258, 136, 1570, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 785186873, 785424405, 137, 0, 136, 1571, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{51732488, 785514555, 785760279, 137, 254, 136, 1572, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{3203080, 785858618, 786100246, 138, 0, 136, 1573, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1130500, 257871921, 786194456, 138, 0, 136, 1574, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{339978, 258207799, 786296856, 138, 0, 136, 1575, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13545481, 786399291, 786645015, 138, 189, 136, 1576, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 786743352, 786976788, 138, 0, 136, 1577, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 787062841, 787300375, 138, 503, 136, 1578, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE, 0},
	{51732488, 787398714, 787640342, 138, 506, 136, 1579, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{389206027, 787734580, 787951631, 139, 0, 136, 1580, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{263032840, 788017201, 788221964, 139, 9, 136, 1581, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{788275215, 788340792, 788574227, 139, 0, 136, 1582, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 788656173, 788844553, 139, 0, 136, 1583, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{3264521, 788885554, 789094414, 139, 215, 136, 1584, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{38854661, 789155886, 789348362, 139, 9, 136, 1585, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{336687120, 789393465, 789630996, 139, 0, 136, 1586, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 789717043, 789929999, 139, 0, 136, 1587, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1929222, 789995567, 790192139, 139, 0, 136, 1588, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{790241288, 790278193, 790482961, 139, 0, 136, 1589, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{581637, 790556718, 790749194, 139, 222, 136, 1590, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE, 0},
	{179032071, 790794288, 790994955, 139, 472, 136, 1591, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{4190215, 791044144, 791244836, 139, 1, 136, 1592, 102, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{9543689, 791396402, 791605266, 139, 0, 136, 1593, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{5931014, 791683119, 791879700, 139, 0, 136, 1594, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{1957896, 791965745, 792170509, 139, 0, 136, 1595, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{13545481, 792227890, 792436750, 139, 189, 136, 1596, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 792498223, 792694795, 139, 0, 136, 1597, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{454663, 792743984, 792944648, 139, 9, 136, 1592, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 282816567, 792981565, 140, 0, 136, 1598, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 793235564, 140, 0, 136, 1599, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 793681959, 140, 0, 136, 1600, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 793845794, 140, 0, 136, 1601, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 793845794, 140, 0, 138, 1602, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 793989148, 140, 0, 140, 1603, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 794107939, 140, 0, 140, 1604, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1269772, 286998588, 794255396, 140, 0, 140, 1605, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 794406940, 140, 0, 140, 1606, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 794525729, 140, 0, 140, 1607, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 290349110, 794664990, 140, 0, 140, 1608, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 794791965, 140, 0, 140, 1609, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 794914843, 140, 0, 140, 1610, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 795029535, 140, 0, 140, 1611, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{339978, 795160633, 795398165, 141, 0, 140, 1612, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{15319046, 795488309, 795709457, 141, 0, 140, 1613, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{2404363, 795783226, 796024858, 141, 0, 140, 1614, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{19955718, 796135477, 796356625, 141, 0, 140, 1615, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{52899846, 796430389, 796651537, 141, 0, 140, 1616, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{796725258, 796770361, 797007893, 141, 508, 140, 1617, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE, 0},
	{9293831, 797098038, 797323312, 142, 0, 140, 1618, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 797524031, 797786194, 142, 0, 140, 1619, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 798126139, 798371866, 142, 0, 140, 1620, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 798482500, 798765077, 142, 0, 140, 1621, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 798855233, 798765077, 142, 0, 142, 1622, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 799125555, 799338511, 142, 0, 144, 1623, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 799404090, 799645718, 142, 0, 144, 1624, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{339978, 799739961, 799977493, 142, 0, 144, 1625, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 800067643, 800313367, 142, 0, 144, 1626, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 800411699, 800624655, 142, 0, 144, 1627, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 800690232, 800923668, 142, 0, 144, 1628, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{385030, 801009717, 801230865, 142, 0, 144, 1629, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{801304597, 801394756, 801677354, 142, 0, 144, 1630, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{851973, 801853492, 802070544, 142, 0, 144, 1631, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 802140210, 802349070, 142, 0, 144, 1632, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 802410550, 802635794, 142, 0, 144, 1633, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1908740, 802713649, 802918472, 143, 0, 144, 1634, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{9293831, 282816567, 803217454, 143, 0, 144, 1635, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{242352144, 283283520, 803409998, 143, 0, 144, 1636, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY, 0},
	{243122188, 283963452, 803733528, 143, 0, 144, 1637, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{243597333, 284360773, 803835923, 143, 0, 144, 1638, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{244310034, 284774466, 803835923, 143, 0, 146, 1639, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE, 0},
	{1130500, 285048884, 803917837, 143, 0, 148, 1640, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{606219, 285368379, 803975188, 143, 0, 148, 1641, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{52563977, 804061238, 804286493, 143, 0, 148, 1642, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{339978, 328044602, 804409363, 143, 0, 148, 1643, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{1269772, 286998588, 804491285, 143, 0, 148, 1644, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{434180, 287756340, 804581389, 143, 0, 148, 1645, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{1150985, 288075833, 804638738, 143, 0, 148, 1646, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{17391625, 804716598, 804941855, 143, 0, 148, 1647, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{385030, 290349110, 805072911, 143, 0, 148, 1648, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{851973, 291270709, 805138446, 143, 0, 148, 1649, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING, 0},
	{802819, 291598387, 805199884, 143, 0, 148, 1650, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI, 0},
	{819207, 291909687, 805253136, 143, 0, 148, 1651, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{24440838, 805322813, 805576729, 144, 9, 148, 1652, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE, 0},
	{805683211, 805732418, 806006814, 145, 0, 148, 1653, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE, 0},
	{3264521, 346026038, 806133788, 145, 237, 148, 1654, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{339978, 258207799, 806252573, 145, 0, 148, 1655, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
	{4190215, 259850292, 806375450, 145, 172, 148, 1656, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{54026250, 806486081, 806756381, 145, 258, 148, 1657, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE, 0},
	{385030, 806879293, 807133209, 145, 0, 148, 1658, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN, 0},
};

const struct kl_component kl_components[] = {
	{11, 0, 1908740}, {10, 0, 244125740}, {11, 0, 1908740}, {9, 0, 244690973}, {117, 0, 1908740}, {116, 0, 244125740},
	{117, 0, 1908740}, {115, 0, 244690973}, {185, 0, 1908740}, {184, 0, 244125740}, {185, 0, 1908740},
	{183, 0, 244690973}, {243, 0, 1908740}, {242, 0, 244125740}, {243, 0, 1908740}, {241, 0, 244690973},
	{293, 0, 1908740}, {292, 0, 244125740}, {293, 0, 1908740}, {291, 0, 244690973}, {324, 0, 1908740},
	{323, 0, 244125740}, {324, 0, 1908740}, {322, 0, 244690973}, {517, 0, 24440838}, {518, 0, 1908740}, {528, 0, 1908740},
	{527, 0, 244125740}, {528, 0, 1908740}, {526, 0, 244690973}, {590, 0, 1908740}, {589, 0, 244125740},
	{590, 0, 1908740}, {588, 0, 244690973}, {612, 0, 1908740}, {611, 0, 244125740}, {612, 0, 1908740},
	{610, 0, 244690973}, {634, 0, 1908740}, {633, 0, 244125740}, {634, 0, 1908740}, {632, 0, 244690973},
	{655, 0, 1908740}, {654, 0, 244125740}, {655, 0, 1908740}, {653, 0, 244690973}, {708, 0, 1908740},
	{707, 0, 244125740}, {708, 0, 1908740}, {706, 0, 244690973}, {721, 0, 1908740}, {729, 0, 54439941}, {796, 0, 1908740},
	{795, 0, 244125740}, {796, 0, 1908740}, {794, 0, 244690973}, {843, 0, 1908740}, {842, 0, 244125740},
	{843, 0, 1908740}, {841, 0, 244690973}, {896, 0, 1908740}, {895, 0, 244125740}, {896, 0, 1908740},
	{894, 0, 244690973}, {1034, 0, 1908740}, {1033, 0, 244125740}, {1034, 0, 1908740}, {1032, 0, 244690973},
	{1064, 0, 599416865}, {1074, 0, 5160965}, {1073, 0, 5185539}, {1064, 0, 130514954}, {1076, 0, 130908171},
	{1075, 0, 130957321}, {1069, 0, 601792549}, {1074, 0, 5160965}, {1073, 0, 5185539}, {1069, 0, 130658318},
	{1076, 0, 130908171}, {1075, 0, 130957321}, {1080, 0, 1908740}, {1079, 0, 244125740}, {1080, 0, 1908740},
	{1078, 0, 244690973}, {1111, 0, 1908740}, {1147, 0, 244690973}, {1111, 0, 1908740}, {1148, 0, 614801453},
	{1111, 0, 1908740}, {1149, 0, 615350294}, {1111, 0, 1908740}, {1150, 0, 615788564}, {1116, 0, 1908740},
	{1120, 0, 244690973}, {1116, 0, 1908740}, {1121, 0, 615350294}, {1122, 0, 1908740}, {1126, 0, 244690973},
	{1122, 0, 1908740}, {1127, 0, 615350294}, {1155, 0, 1908740}, {1154, 0, 244125740}, {1155, 0, 1908740},
	{1153, 0, 244690973}, {1264, 0, 1908740}, {1263, 0, 244125740}, {1264, 0, 1908740}, {1262, 0, 244690973},
	{1344, 0, 1908740}, {1343, 0, 244125740}, {1344, 0, 1908740}, {1342, 0, 244690973}, {1406, 0, 1908740},
	{1405, 0, 244125740}, {1406, 0, 1908740}, {1404, 0, 244690973}, {1428, 0, 1908740}, {1427, 0, 244125740},
	{1428, 0, 1908740}, {1426, 0, 244690973}, {1487, 0, 1908740}, {1486, 0, 244125740}, {1487, 0, 1908740},
	{1485, 0, 244690973}, {1513, 0, 1908740}, {1512, 0, 244125740}, {1513, 0, 1908740}, {1511, 0, 244690973},
	{1576, 0, 1908740}, {1575, 0, 244125740}, {1576, 0, 1908740}, {1574, 0, 244690973}, {1599, 0, 1908740},
	{1598, 0, 244125740}, {1599, 0, 1908740}, {1597, 0, 244690973}, {1660, 0, 1908740}, {1659, 0, 244125740},
	{1660, 0, 1908740}, {1658, 0, 244690973}, {1680, 0, 1908740}, {1679, 0, 244125740}, {1680, 0, 1908740},
	{1678, 0, 244690973}, {1697, 0, 1908740}, {1696, 0, 244125740}, {1697, 0, 1908740}, {1695, 0, 244690973},
};

const uint16_t kl_param_targets[] = {
	99, 102, 34, 59, 70, 99, 102, 107, 108, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
	22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
	51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
	80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 102, 103, 104, 105, 106, 107,
	108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130,
	131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 70, 102, 107, 108, 113, 27, 117, 57, 102,
	107, 113, 34, 61, 74, 75, 79, 109, 130, 57, 102, 34, 59, 70, 102, 107, 108, 113, 123, 107, 27, 63, 95, 109, 124, 4,
	34, 99, 102, 107, 108, 113, 99, 102, 107, 108, 113, 25, 91, 64, 127, 4, 23, 37, 78, 94, 114, 123, 139, 145, 13, 14,
	43, 55, 1, 71, 97, 106, 111, 14, 34, 59, 99, 102, 107, 108, 113, 14, 99, 102, 107, 108, 113, 0, 43, 47, 14, 34, 99,
	102, 107, 108, 113, 39, 60, 61, 75, 76, 95, 109, 137, 99, 107, 108, 34, 107, 108, 18, 27, 73, 95, 39, 53, 60, 73, 95,
	112, 119, 20, 3, 27, 21, 14, 34, 57, 59, 99, 102, 107, 108, 113, 34, 59, 99, 102, 107, 108, 113, 23, 26, 143, 14, 34,
	57, 99, 102, 107, 108, 113, 28, 29, 41, 112, 99, 102, 113, 102, 113, 31, 34, 107, 108, 35, 1, 106, 19, 30, 34, 99,
	107, 108, 34, 57, 70, 102, 13, 63, 78, 94, 123, 73, 14, 99, 107, 108, 95, 125, 34, 57, 102, 107, 41, 27, 109, 47, 107,
	108, 113, 45, 30, 34, 99, 102, 107, 108, 57, 70, 74, 99, 102, 106, 107, 109, 57, 99, 102, 99, 107, 108, 113, 34, 57,
	74, 102, 107, 108, 130, 44, 4, 5, 13, 123, 139, 34, 57, 102, 27, 39, 95, 61, 61, 62, 34, 102, 107, 108, 71, 70, 99,
	107, 108, 34, 57, 70, 102, 107, 108, 113, 13, 123, 34, 36, 34, 57, 70, 102, 107, 108, 125, 74, 130, 74, 34, 102, 107,
	108, 113, 78, 102, 107, 130, 41, 73, 75, 76, 79, 95, 109, 80, 87, 74, 80, 74, 80, 130, 80, 13, 37, 63, 78, 94, 123,
	41, 60, 73, 92, 95, 112, 92, 95, 112, 60, 61, 75, 76, 79, 109, 97, 59, 139, 102, 105, 107, 113, 113, 1, 106, 111, 75,
	95, 109, 27, 39, 41, 95, 109, 95, 109, 111, 106, 122, 13, 78, 123, 121, 34, 57, 70, 102, 130, 70, 99, 102, 59, 99,
	142,
};

const uint16_t kl_param_indexes[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
	32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
	61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 77, 82, 87,
	88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113,
	114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
	137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
	160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
	183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205,
	206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228,
	229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
	252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274,
	275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297,
	298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320,
	321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343,
	344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366,
	367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389,
	390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412,
	413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435,
	436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458,
	459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481,
	482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504,
	505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527,
	528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550,
	551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573,
	574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596,
	597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619,
	620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642,
	643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665,
	666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688,
	689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711,
	712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734,
	735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757,
	758, 759, 760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780,
	781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803,
	804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826,
	827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 847, 848, 849,
	850, 851, 852, 853, 854, 855, 856, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 871, 872,
	873, 874, 875, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895,
	896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910, 911, 912, 913, 914, 915, 916, 917, 918,
	919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 929, 930, 931, 932, 933, 934, 935, 936, 937, 938, 939, 940, 941,
	942, 943, 944, 945, 946, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 959, 960, 961, 962, 963, 964,
	965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975, 976, 977, 978, 979, 980, 981, 982, 983, 984, 985, 986, 987,
	988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008,
	1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027,
	1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046,
	1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065,
	1066, 1067, 1068, 1069, 1070, 1071, 1067, 1072, 1068, 1073, 1070, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1072,
	1073, 1074, 1075, 1077, 1079, 1076, 1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093,
	1094, 1095, 1078, 1096, 1080, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109, 1110,
	1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129,
	1130, 1131, 1130, 1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147,
	1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166,
	1167, 1168, 1169, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185,
	1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204,
	1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223,
	1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242,
	1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261,
	1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280,
	1281, 1282, 1283, 1284, 1285, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299,
	1300, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316, 1317, 1318,
	1319, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337,
	1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356,
	1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1371, 1372, 1373, 1374, 1375,
	1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394,
	1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413,
	1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432,
	1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451,
	1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489,
	1490, 1491, 1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1508,
	1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527,
	1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545, 1546,
	1547, 1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565,
	1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583, 1584,
	1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603,
	1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622,
	1623, 1624, 1625, 1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 1639, 1640, 1641,
	1642, 1643,
};

const uint16_t kl_param_count = 1719;

const struct kl_index_def kl_index_defs[] = {
	{239210514, 0, 0, KL_PARAM_TOKEN, 0}, {239489036, 1, 0, KL_PARAM_STRING, 0}, {239747085, 2, 0, KL_PARAM_REFERENCE, 0},
	{240979983, 6, 0, KL_PARAM_REFERENCE, 0}, {240406549, 4, 0, KL_PARAM_DATE, 0}, {240705550, 5, 0, KL_PARAM_TOKEN, 0},
	{241246220, 7, 0, KL_PARAM_TOKEN, 0}, {241573957, 8, 0, KL_PARAM_REFERENCE, 0}, {807239739, 9, 0, KL_PARAM_TOKEN, 0},
	{807485544, 10, 0, KL_PARAM_QUANTITY, 0}, {243453986, 11, 0, KL_PARAM_TOKEN, 0},
	{244002845, 12, 0, KL_PARAM_COMPOSITE, 0}, {244002845, 13, 0, KL_PARAM_COMPOSITE, 0},
	{245059607, 14, 0, KL_PARAM_DATE, 0}, {245428321, 15, 0, KL_PARAM_REFERENCE, 0},
	{246108230, 16, 0, KL_PARAM_REFERENCE, 0}, {246673438, 17, 0, KL_PARAM_STRING, 0},
	{247107618, 18, 0, KL_PARAM_DATE, 0}, {247521309, 19, 0, KL_PARAM_TOKEN, 0}, {247922719, 20, 0, KL_PARAM_TOKEN, 0},
	{248299543, 21, 0, KL_PARAM_STRING, 0}, {248672325, 22, 0, KL_PARAM_REFERENCE, 0},
	{249225244, 23, 0, KL_PARAM_STRING, 0}, {249597977, 24, 0, KL_PARAM_TOKEN, 0},
	{249970755, 25, 0, KL_PARAM_REFERENCE, 0}, {250499096, 26, 0, KL_PARAM_STRING, 0},
	{250851352, 27, 0, KL_PARAM_TOKEN, 0}, {251195414, 28, 0, KL_PARAM_URI, 0}, {251547674, 29, 0, KL_PARAM_TOKEN, 0},
	{251899926, 30, 0, KL_PARAM_TOKEN, 0}, {252231701, 31, 0, KL_PARAM_TOKEN, 0}, {252542993, 32, 0, KL_PARAM_DATE, 0},
	{252842002, 33, 0, KL_PARAM_TOKEN, 0}, {253157397, 34, 0, KL_PARAM_REFERENCE, 0},
	{253485077, 35, 0, KL_PARAM_REFERENCE, 0}, {253931551, 36, 0, KL_PARAM_REFERENCE, 0},
	{254312472, 37, 0, KL_PARAM_TOKEN, 0}, {254652437, 38, 0, KL_PARAM_TOKEN, 0},
	{254967826, 39, 0, KL_PARAM_REFERENCE, 0}, {255279124, 40, 0, KL_PARAM_REFERENCE, 0},
	{255606819, 41, 0, KL_PARAM_REFERENCE, 0}, {256016411, 42, 0, KL_PARAM_REFERENCE, 0},
	{256393243, 43, 0, KL_PARAM_TOKEN, 0}, {256864289, 44, 0, KL_PARAM_TOKEN, 0}, {257208383, 45, 0, KL_PARAM_TOKEN, 0},
	{257744926, 46, 0, KL_PARAM_TOKEN, 0}, {258076703, 47, 0, KL_PARAM_DATE, 0}, {258437149, 48, 0, KL_PARAM_TOKEN, 0},
	{258867233, 49, 0, KL_PARAM_DATE, 0}, {259289129, 50, 0, KL_PARAM_TOKEN, 0}, {259711009, 51, 0, KL_PARAM_DATE, 0},
	{260067354, 52, 0, KL_PARAM_REFERENCE, 0}, {260440091, 53, 0, KL_PARAM_REFERENCE, 0},
	{260804649, 54, 0, KL_PARAM_TOKEN, 0}, {261238820, 55, 0, KL_PARAM_TOKEN, 0}, {261595159, 56, 0, KL_PARAM_TOKEN, 0},
	{262082597, 57, 0, KL_PARAM_TOKEN, 0}, {262459421, 58, 0, KL_PARAM_REFERENCE, 0},
	{262918171, 59, 0, KL_PARAM_TOKEN, 0}, {263303187, 60, 0, KL_PARAM_REFERENCE, 0},
	{263602193, 61, 0, KL_PARAM_DATE, 0}, {263917590, 62, 0, KL_PARAM_TOKEN, 0}, {264781854, 64, 0, KL_PARAM_TOKEN, 0},
	{266178582, 67, 0, KL_PARAM_TOKEN, 0}, {266608667, 68, 0, KL_PARAM_REFERENCE, 0},
	{267059227, 69, 0, KL_PARAM_TOKEN, 0}, {267477015, 70, 0, KL_PARAM_TOKEN, 0},
	{267792400, 71, 0, KL_PARAM_REFERENCE, 0}, {268099605, 72, 0, KL_PARAM_TOKEN, 0},
	{268414994, 73, 0, KL_PARAM_TOKEN, 0}, {268820513, 74, 0, KL_PARAM_REFERENCE, 0},
	{269213721, 75, 0, KL_PARAM_REFERENCE, 0}, {269598751, 76, 0, KL_PARAM_REFERENCE, 0},
	{270004254, 77, 0, KL_PARAM_TOKEN, 0}, {270901285, 79, 0, KL_PARAM_TOKEN, 0}, {272285713, 82, 0, KL_PARAM_TOKEN, 0},
	{272584736, 83, 0, KL_PARAM_STRING, 0}, {272936980, 84, 0, KL_PARAM_REFERENCE, 0},
	{273305621, 85, 0, KL_PARAM_STRING, 0}, {273678357, 86, 0, KL_PARAM_TOKEN, 0}, {274010134, 87, 0, KL_PARAM_TOKEN, 0},
	{274317331, 88, 0, KL_PARAM_DATE, 0}, {274620438, 89, 0, KL_PARAM_REFERENCE, 0},
	{275005462, 90, 0, KL_PARAM_STRING, 0}, {275390486, 91, 0, KL_PARAM_TOKEN, 0}, {275775510, 92, 0, KL_PARAM_TOKEN, 0},
	{276094994, 93, 0, KL_PARAM_TOKEN, 0}, {277037079, 95, 0, KL_PARAM_URI, 0}, {277348374, 96, 0, KL_PARAM_TOKEN, 0},
	{277663770, 97, 0, KL_PARAM_REFERENCE, 0}, {277999634, 98, 0, KL_PARAM_TOKEN, 0},
	{278290447, 99, 0, KL_PARAM_TOKEN, 0}, {278556684, 100, 0, KL_PARAM_REFERENCE, 0},
	{278802442, 101, 0, KL_PARAM_TOKEN, 0}, {279052301, 102, 0, KL_PARAM_DATE, 0}, {279326736, 103, 0, KL_PARAM_TOKEN, 0},
	{279977997, 105, 0, KL_PARAM_REFERENCE, 0}, {280285208, 106, 0, KL_PARAM_TOKEN, 0},
	{280629270, 107, 0, KL_PARAM_TOKEN, 0}, {280973336, 108, 0, KL_PARAM_TOKEN, 0},
	{281313301, 109, 0, KL_PARAM_REFERENCE, 0}, {281677848, 110, 0, KL_PARAM_REFERENCE, 0},
	{282001425, 111, 0, KL_PARAM_TOKEN, 0}, {282501136, 113, 0, KL_PARAM_DATE, 0}, {282767371, 114, 0, KL_PARAM_TOKEN, 0},
	{807915580, 115, 0, KL_PARAM_TOKEN, 0}, {808165482, 116, 0, KL_PARAM_QUANTITY, 0},
	{284213283, 117, 0, KL_PARAM_TOKEN, 0}, {284647454, 118, 0, KL_PARAM_COMPOSITE, 0},
	{284647454, 119, 0, KL_PARAM_COMPOSITE, 0}, {285265944, 120, 0, KL_PARAM_DATE, 0},
	{285614111, 121, 0, KL_PARAM_STRING, 0}, {286072859, 122, 0, KL_PARAM_TOKEN, 0},
	{286445594, 123, 0, KL_PARAM_TOKEN, 0}, {286834727, 124, 0, KL_PARAM_REFERENCE, 0},
	{287248416, 125, 0, KL_PARAM_TOKEN, 0}, {287633437, 126, 0, KL_PARAM_TOKEN, 0},
	{287973400, 127, 0, KL_PARAM_STRING, 0}, {288313373, 128, 0, KL_PARAM_STRING, 0},
	{288702502, 129, 0, KL_PARAM_TOKEN, 0}, {289230889, 130, 0, KL_PARAM_REFERENCE, 0},
	{289771561, 131, 0, KL_PARAM_TOKEN, 0}, {290209825, 132, 0, KL_PARAM_STRING, 0},
	{290574362, 133, 0, KL_PARAM_TOKEN, 0}, {291061810, 134, 0, KL_PARAM_REFERENCE, 0},
	{291491865, 135, 0, KL_PARAM_STRING, 0}, {291811351, 136, 0, KL_PARAM_URI, 0}, {292438045, 138, 0, KL_PARAM_TOKEN, 0},
	{292859938, 139, 0, KL_PARAM_DATE, 0}, {293343259, 140, 0, KL_PARAM_REFERENCE, 0},
	{293679120, 141, 0, KL_PARAM_REFERENCE, 0}, {294014993, 142, 0, KL_PARAM_REFERENCE, 0},
	{294309905, 143, 0, KL_PARAM_TOKEN, 0}, {294608914, 144, 0, KL_PARAM_REFERENCE, 0},
	{294686735, 145, 0, KL_PARAM_DATE, 0}, {294977554, 146, 0, KL_PARAM_REFERENCE, 0},
	{295260173, 147, 0, KL_PARAM_REFERENCE, 0}, {295317523, 148, 0, KL_PARAM_TOKEN, 0},
	{295772190, 149, 0, KL_PARAM_REFERENCE, 0}, {296222744, 150, 0, KL_PARAM_URI, 0},
	{296538127, 151, 0, KL_PARAM_TOKEN, 0}, {296820751, 152, 0, KL_PARAM_REFERENCE, 0},
	{298229776, 157, 0, KL_PARAM_REFERENCE, 0}, {297295906, 154, 0, KL_PARAM_REFERENCE, 0},
	{297660433, 155, 0, KL_PARAM_REFERENCE, 0}, {297947151, 156, 0, KL_PARAM_TOKEN, 0},
	{298520593, 158, 0, KL_PARAM_TOKEN, 0}, {298594319, 159, 0, KL_PARAM_DATE, 0},
	{298885138, 160, 0, KL_PARAM_REFERENCE, 0}, {298962963, 161, 0, KL_PARAM_TOKEN, 0},
	{299278363, 162, 0, KL_PARAM_REFERENCE, 0}, {300072976, 165, 0, KL_PARAM_REFERENCE, 0},
	{299790351, 164, 0, KL_PARAM_TOKEN, 0}, {300367890, 166, 0, KL_PARAM_REFERENCE, 0},
	{300658703, 167, 0, KL_PARAM_TOKEN, 0}, {300949522, 168, 0, KL_PARAM_REFERENCE, 0},
	{301326358, 169, 0, KL_PARAM_DATE, 0}, {301645842, 170, 0, KL_PARAM_REFERENCE, 0},
	{302047257, 171, 0, KL_PARAM_NUMBER, 0}, {302391317, 172, 0, KL_PARAM_TOKEN, 0},
	{302764053, 173, 0, KL_PARAM_DATE, 0}, {306491410, 182, 0, KL_PARAM_REFERENCE, 0},
	{303595546, 175, 0, KL_PARAM_REFERENCE, 0}, {304054301, 176, 0, KL_PARAM_TOKEN, 0},
	{304566305, 177, 0, KL_PARAM_REFERENCE, 0}, {305020952, 178, 0, KL_PARAM_QUANTITY, 0},
	{305352723, 179, 0, KL_PARAM_QUANTITY, 0}, {305823777, 180, 0, KL_PARAM_REFERENCE, 0},
	{306188306, 181, 0, KL_PARAM_REFERENCE, 0}, {808603709, 183, 0, KL_PARAM_TOKEN, 0},
	{808857708, 184, 0, KL_PARAM_QUANTITY, 0}, {308088868, 185, 0, KL_PARAM_TOKEN, 0},
	{308563999, 186, 0, KL_PARAM_COMPOSITE, 0}, {308563999, 187, 0, KL_PARAM_COMPOSITE, 0},
	{309260313, 188, 0, KL_PARAM_DATE, 0}, {309649440, 189, 0, KL_PARAM_STRING, 0}, {310059044, 190, 0, KL_PARAM_DATE, 0},
	{310489119, 191, 0, KL_PARAM_TOKEN, 0}, {310906913, 192, 0, KL_PARAM_TOKEN, 0},
	{311320606, 193, 0, KL_PARAM_STRING, 0}, {311709723, 194, 0, KL_PARAM_TOKEN, 0},
	{312082458, 195, 0, KL_PARAM_STRING, 0}, {312442904, 196, 0, KL_PARAM_URI, 0}, {312811548, 197, 0, KL_PARAM_TOKEN, 0},
	{313143319, 198, 0, KL_PARAM_REFERENCE, 0}, {313446413, 199, 0, KL_PARAM_DATE, 0},
	{313765909, 200, 0, KL_PARAM_REFERENCE, 0}, {314069012, 201, 0, KL_PARAM_REFERENCE, 0},
	{314359821, 202, 0, KL_PARAM_REFERENCE, 0}, {314626062, 203, 0, KL_PARAM_REFERENCE, 0},
	{314904592, 204, 0, KL_PARAM_TOKEN, 0}, {315179021, 205, 0, KL_PARAM_REFERENCE, 0},
	{315482126, 206, 0, KL_PARAM_REFERENCE, 0}, {315748365, 207, 0, KL_PARAM_REFERENCE, 0},
	{316002321, 208, 0, KL_PARAM_REFERENCE, 0}, {316284942, 209, 0, KL_PARAM_TOKEN, 0},
	{316633107, 210, 0, KL_PARAM_REFERENCE, 0}, {316923918, 211, 0, KL_PARAM_REFERENCE, 0},
	{317186060, 212, 0, KL_PARAM_TOKEN, 0}, {317526047, 213, 0, KL_PARAM_REFERENCE, 0},
	{317845513, 214, 0, KL_PARAM_TOKEN, 0}, {318124053, 215, 0, KL_PARAM_DATE, 0},
	{318468121, 216, 0, KL_PARAM_STRING, 0}, {318824472, 217, 0, KL_PARAM_TOKEN, 0},
	{319164437, 218, 0, KL_PARAM_REFERENCE, 0}, {319492117, 219, 0, KL_PARAM_TOKEN, 0},
	{319819797, 220, 0, KL_PARAM_REFERENCE, 0}, {320221210, 221, 0, KL_PARAM_DATE, 0},
	{320569365, 222, 0, KL_PARAM_REFERENCE, 0}, {320905239, 223, 0, KL_PARAM_REFERENCE, 0},
	{321237012, 224, 0, KL_PARAM_TOKEN, 0}, {321544209, 225, 0, KL_PARAM_TOKEN, 0},
	{321880091, 226, 0, KL_PARAM_REFERENCE, 0}, {321994775, 227, 0, KL_PARAM_DATE, 0},
	{322359324, 228, 0, KL_PARAM_REFERENCE, 0}, {322809902, 229, 0, KL_PARAM_TOKEN, 0},
	{323325992, 230, 0, KL_PARAM_REFERENCE, 0}, {323764253, 231, 0, KL_PARAM_TOKEN, 0},
	{324169765, 232, 0, KL_PARAM_REFERENCE, 0}, {325914650, 237, 0, KL_PARAM_REFERENCE, 0},
	{324812827, 234, 0, KL_PARAM_REFERENCE, 0}, {325185562, 235, 0, KL_PARAM_REFERENCE, 0},
	{325550105, 236, 0, KL_PARAM_TOKEN, 0}, {326316065, 238, 0, KL_PARAM_REFERENCE, 0},
	{326668311, 239, 0, KL_PARAM_TOKEN, 0}, {327065618, 240, 0, KL_PARAM_TOKEN, 0},
	{809304115, 241, 0, KL_PARAM_TOKEN, 0}, {809517144, 242, 0, KL_PARAM_QUANTITY, 0},
	{327684122, 243, 0, KL_PARAM_TOKEN, 0}, {327794709, 244, 0, KL_PARAM_COMPOSITE, 0},
	{327794709, 245, 0, KL_PARAM_COMPOSITE, 0}, {327884815, 246, 0, KL_PARAM_DATE, 0},
	{327950358, 247, 0, KL_PARAM_STRING, 0}, {328286229, 248, 0, KL_PARAM_TOKEN, 0},
	{328376343, 249, 0, KL_PARAM_TOKEN, 0}, {328704039, 250, 0, KL_PARAM_TOKEN, 0},
	{328867855, 251, 0, KL_PARAM_STRING, 0}, {328933396, 252, 0, KL_PARAM_STRING, 0},
	{329019409, 253, 0, KL_PARAM_TOKEN, 0}, {329334806, 254, 0, KL_PARAM_REFERENCE, 0},
	{329650190, 255, 0, KL_PARAM_URI, 0}, {329711632, 256, 0, KL_PARAM_STRING, 0}, {329781266, 258, 0, KL_PARAM_TOKEN, 0},
	{330100757, 259, 0, KL_PARAM_REFERENCE, 0}, {330432534, 260, 0, KL_PARAM_TOKEN, 0},
	{330772503, 261, 0, KL_PARAM_REFERENCE, 0}, {331120664, 262, 0, KL_PARAM_TOKEN, 0},
	{331522083, 263, 0, KL_PARAM_REFERENCE, 0}, {331943965, 264, 0, KL_PARAM_URI, 0},
	{332300308, 265, 0, KL_PARAM_TOKEN, 0}, {332623892, 266, 0, KL_PARAM_REFERENCE, 0},
	{335011861, 273, 0, KL_PARAM_REFERENCE, 0}, {333393942, 268, 0, KL_PARAM_DATE, 0},
	{333733911, 269, 0, KL_PARAM_REFERENCE, 0}, {334065684, 270, 0, KL_PARAM_REFERENCE, 0},
	{334376978, 271, 0, KL_PARAM_DATE, 0}, {334688276, 272, 0, KL_PARAM_TOKEN, 0}, {335372319, 274, 0, KL_PARAM_DATE, 0},
	{335773724, 275, 0, KL_PARAM_REFERENCE, 0}, {336162845, 276, 0, KL_PARAM_TOKEN, 0},
	{336560158, 277, 0, KL_PARAM_REFERENCE, 0}, {337059876, 278, 0, KL_PARAM_TOKEN, 0},
	{337489951, 279, 0, KL_PARAM_TOKEN, 0}, {337883163, 280, 0, KL_PARAM_TOKEN, 0}, {809881648, 281, 0, KL_PARAM_DATE, 0},
	{341573660, 289, 0, KL_PARAM_REFERENCE, 0}, {339234845, 283, 0, KL_PARAM_TOKEN, 0},
	{339632158, 284, 0, KL_PARAM_REFERENCE, 0}, {340029469, 285, 0, KL_PARAM_REFERENCE, 0},
	{340426782, 286, 0, KL_PARAM_REFERENCE, 0}, {340815899, 287, 0, KL_PARAM_REFERENCE, 0},
	{341192731, 288, 0, KL_PARAM_TOKEN, 0}, {341950490, 290, 0, KL_PARAM_TOKEN, 0},
	{810082366, 291, 0, KL_PARAM_TOKEN, 0}, {810340462, 292, 0, KL_PARAM_QUANTITY, 0},
	{342736933, 293, 0, KL_PARAM_TOKEN, 0}, {342892576, 294, 0, KL_PARAM_COMPOSITE, 0},
	{342892576, 295, 0, KL_PARAM_COMPOSITE, 0}, {343027738, 296, 0, KL_PARAM_DATE, 0},
	{343138337, 297, 0, KL_PARAM_STRING, 0}, {343277594, 298, 0, KL_PARAM_STRING, 0},
	{343388191, 299, 0, KL_PARAM_STRING, 0}, {343793699, 300, 0, KL_PARAM_TOKEN, 0},
	{343941148, 301, 0, KL_PARAM_TOKEN, 0}, {344059929, 302, 0, KL_PARAM_URI, 0}, {344166429, 303, 0, KL_PARAM_TOKEN, 0},
	{344522778, 304, 0, KL_PARAM_REFERENCE, 0}, {344858642, 305, 0, KL_PARAM_REFERENCE, 0},
	{345169940, 306, 0, KL_PARAM_TOKEN, 0}, {345518107, 307, 0, KL_PARAM_TOKEN, 0},
	{345862166, 308, 0, KL_PARAM_TOKEN, 0}, {345956368, 309, 0, KL_PARAM_DATE, 0},
	{346251285, 310, 0, KL_PARAM_REFERENCE, 0}, {346562585, 311, 0, KL_PARAM_REFERENCE, 0},
	{346669078, 312, 0, KL_PARAM_TOKEN, 0}, {349098003, 319, 0, KL_PARAM_REFERENCE, 0},
	{347185176, 314, 0, KL_PARAM_DATE, 0}, {810795055, 315, 0, KL_PARAM_TOKEN, 0},
	{810991662, 316, 0, KL_PARAM_REFERENCE, 0}, {348463128, 317, 0, KL_PARAM_TOKEN, 0},
	{348790802, 318, 0, KL_PARAM_TOKEN, 0}, {349401105, 320, 0, KL_PARAM_STRING, 0},
	{349474832, 321, 0, KL_PARAM_TOKEN, 0}, {811184179, 322, 0, KL_PARAM_TOKEN, 0},
	{811397208, 323, 0, KL_PARAM_QUANTITY, 0}, {350085146, 324, 0, KL_PARAM_TOKEN, 0},
	{350195733, 325, 0, KL_PARAM_COMPOSITE, 0}, {350195733, 326, 0, KL_PARAM_COMPOSITE, 0},
	{350285839, 327, 0, KL_PARAM_DATE, 0}, {350625842, 328, 0, KL_PARAM_URI, 0}, {350834710, 329, 0, KL_PARAM_STRING, 0},
	{350928917, 330, 0, KL_PARAM_TOKEN, 0}, {351019031, 331, 0, KL_PARAM_TOKEN, 0},
	{351117327, 332, 0, KL_PARAM_STRING, 0}, {351399965, 333, 0, KL_PARAM_REFERENCE, 0},
	{351748144, 334, 0, KL_PARAM_URI, 0}, {351948820, 335, 0, KL_PARAM_STRING, 0},
	{811761699, 336, 0, KL_PARAM_REFERENCE, 0}, {352682013, 337, 0, KL_PARAM_TOKEN, 0},
	{353112087, 338, 0, KL_PARAM_URI, 0}, {811909149, 339, 0, KL_PARAM_REFERENCE, 0},
	{353603601, 340, 0, KL_PARAM_TOKEN, 0}, {812032035, 341, 0, KL_PARAM_REFERENCE, 0},
	{354324516, 342, 0, KL_PARAM_TOKEN, 0}, {354783255, 343, 0, KL_PARAM_URI, 0},
	{812179485, 344, 0, KL_PARAM_REFERENCE, 0}, {355274768, 345, 0, KL_PARAM_STRING, 0},
	{355344398, 346, 0, KL_PARAM_URI, 0}, {355405842, 347, 0, KL_PARAM_TOKEN, 0},
	{812302403, 348, 0, KL_PARAM_QUANTITY, 0}, {812580937, 349, 0, KL_PARAM_DATE, 0},
	{812884002, 350, 0, KL_PARAM_STRING, 0}, {357294098, 351, 0, KL_PARAM_REFERENCE, 0},
	{357642258, 352, 0, KL_PARAM_TOKEN, 0}, {357945362, 353, 0, KL_PARAM_TOKEN, 0},
	{358277144, 354, 0, KL_PARAM_TOKEN, 0}, {358379534, 355, 0, KL_PARAM_TOKEN, 0},
	{358670355, 356, 0, KL_PARAM_REFERENCE, 0}, {358977559, 357, 0, KL_PARAM_TOKEN, 0},
	{359395353, 358, 0, KL_PARAM_REFERENCE, 0}, {359501844, 359, 0, KL_PARAM_TOKEN, 0},
	{813027387, 360, 0, KL_PARAM_QUANTITY, 0}, {813273153, 361, 0, KL_PARAM_DATE, 0},
	{813543454, 362, 0, KL_PARAM_STRING, 0}, {362397713, 367, 0, KL_PARAM_REFERENCE, 0},
	{361467926, 364, 0, KL_PARAM_DATE, 0}, {361787410, 365, 0, KL_PARAM_TOKEN, 0}, {362078231, 366, 0, KL_PARAM_TOKEN, 0},
	{362741788, 368, 0, KL_PARAM_TOKEN, 0}, {363069464, 369, 0, KL_PARAM_TOKEN, 0},
	{363376673, 370, 0, KL_PARAM_REFERENCE, 0}, {363733008, 371, 0, KL_PARAM_TOKEN, 0},
	{364064785, 372, 0, KL_PARAM_REFERENCE, 0}, {364339232, 373, 0, KL_PARAM_REFERENCE, 0},
	{364474384, 374, 0, KL_PARAM_DATE, 0}, {364544018, 375, 0, KL_PARAM_TOKEN, 0},
	{364855316, 376, 0, KL_PARAM_REFERENCE, 0}, {364941327, 377, 0, KL_PARAM_REFERENCE, 0},
	{365215768, 378, 0, KL_PARAM_DATE, 0}, {365531161, 379, 0, KL_PARAM_TOKEN, 0}, {365842445, 380, 0, KL_PARAM_TOKEN, 0},
	{366202911, 381, 0, KL_PARAM_TOKEN, 0}, {366653454, 382, 0, KL_PARAM_REFERENCE, 0},
	{366923790, 383, 0, KL_PARAM_TOKEN, 0}, {367210514, 384, 0, KL_PARAM_REFERENCE, 0},
	{367501327, 385, 0, KL_PARAM_REFERENCE, 0}, {367796243, 386, 0, KL_PARAM_TOKEN, 0},
	{368115736, 387, 0, KL_PARAM_URI, 0}, {368431119, 388, 0, KL_PARAM_DATE, 0},
	{369696784, 392, 0, KL_PARAM_REFERENCE, 0}, {369111061, 390, 0, KL_PARAM_REFERENCE, 0},
	{369414159, 391, 0, KL_PARAM_TOKEN, 0}, {369967116, 393, 0, KL_PARAM_URI, 0},
	{370253844, 394, 0, KL_PARAM_REFERENCE, 0}, {370614291, 395, 0, KL_PARAM_TOKEN, 0},
	{370978836, 396, 0, KL_PARAM_STRING, 0}, {371290130, 397, 0, KL_PARAM_STRING, 0},
	{371597331, 398, 0, KL_PARAM_TOKEN, 0}, {372105230, 400, 0, KL_PARAM_REFERENCE, 0},
	{372465685, 401, 0, KL_PARAM_REFERENCE, 0}, {372768783, 402, 0, KL_PARAM_TOKEN, 0},
	{373063699, 403, 0, KL_PARAM_REFERENCE, 0}, {373350413, 404, 0, KL_PARAM_TOKEN, 0},
	{373698594, 405, 0, KL_PARAM_DATE, 0}, {374132770, 406, 0, KL_PARAM_REFERENCE, 0},
	{374571043, 407, 0, KL_PARAM_REFERENCE, 0}, {375021605, 408, 0, KL_PARAM_TOKEN, 0},
	{375468066, 409, 0, KL_PARAM_REFERENCE, 0}, {375906339, 410, 0, KL_PARAM_REFERENCE, 0},
	{376340513, 411, 0, KL_PARAM_TOKEN, 0}, {376774691, 412, 0, KL_PARAM_DATE, 0},
	{377233447, 413, 0, KL_PARAM_STRING, 0}, {377704486, 414, 0, KL_PARAM_TOKEN, 0},
	{378159139, 415, 0, KL_PARAM_REFERENCE, 0}, {378601507, 416, 0, KL_PARAM_TOKEN, 0},
	{379043875, 417, 0, KL_PARAM_REFERENCE, 0}, {379486243, 418, 0, KL_PARAM_REFERENCE, 0},
	{379936805, 419, 0, KL_PARAM_REFERENCE, 0}, {380383266, 420, 0, KL_PARAM_TOKEN, 0},
	{380760084, 421, 0, KL_PARAM_REFERENCE, 0}, {381071378, 422, 0, KL_PARAM_TOKEN, 0},
	{381444120, 423, 0, KL_PARAM_DATE, 0}, {381546520, 424, 0, KL_PARAM_TOKEN, 0},
	{381898776, 425, 0, KL_PARAM_REFERENCE, 0}, {382001173, 426, 0, KL_PARAM_REFERENCE, 0},
	{382365766, 427, 0, KL_PARAM_STRING, 0}, {382939220, 428, 0, KL_PARAM_TOKEN, 0},
	{383508497, 429, 0, KL_PARAM_TOKEN, 0}, {383795215, 430, 0, KL_PARAM_REFERENCE, 0},
	{384090131, 431, 0, KL_PARAM_STRING, 0}, {384397330, 432, 0, KL_PARAM_STRING, 0},
	{384704524, 433, 0, KL_PARAM_REFERENCE, 0}, {384966670, 434, 0, KL_PARAM_REFERENCE, 0},
	{385232909, 435, 0, KL_PARAM_TOKEN, 0}, {385486859, 436, 0, KL_PARAM_TOKEN, 0},
	{385810460, 437, 0, KL_PARAM_STRING, 0}, {386162722, 438, 0, KL_PARAM_STRING, 0},
	{386498570, 439, 0, KL_PARAM_URI, 0}, {386805787, 440, 0, KL_PARAM_TOKEN, 0},
	{387166237, 441, 0, KL_PARAM_REFERENCE, 0}, {387526677, 442, 0, KL_PARAM_TOKEN, 0},
	{387854357, 443, 0, KL_PARAM_TOKEN, 0}, {388190231, 444, 0, KL_PARAM_TOKEN, 0},
	{388517907, 445, 0, KL_PARAM_REFERENCE, 0}, {388829203, 446, 0, KL_PARAM_REFERENCE, 0},
	{389132305, 447, 0, KL_PARAM_TOKEN, 0}, {389509144, 448, 0, KL_PARAM_DATE, 0},
	{389853205, 449, 0, KL_PARAM_REFERENCE, 0}, {813670442, 450, 0, KL_PARAM_TOKEN, 0},
	{813846564, 451, 0, KL_PARAM_REFERENCE, 0}, {390479895, 452, 0, KL_PARAM_REFERENCE, 0},
	{813998163, 453, 0, KL_PARAM_DATE, 0}, {391467037, 454, 0, KL_PARAM_TOKEN, 0}, {391589912, 455, 0, KL_PARAM_TOKEN, 0},
	{391991331, 456, 0, KL_PARAM_REFERENCE, 0}, {392413213, 457, 0, KL_PARAM_URI, 0},
	{392781847, 458, 0, KL_PARAM_REFERENCE, 0}, {393113620, 459, 0, KL_PARAM_TOKEN, 0},
	{395079701, 465, 0, KL_PARAM_REFERENCE, 0}, {393650199, 461, 0, KL_PARAM_REFERENCE, 0},
	{394067994, 462, 0, KL_PARAM_REFERENCE, 0}, {394424343, 463, 0, KL_PARAM_REFERENCE, 0},
	{394756116, 464, 0, KL_PARAM_TOKEN, 0}, {395423769, 466, 0, KL_PARAM_REFERENCE, 0},
	{395800605, 467, 0, KL_PARAM_TOKEN, 0}, {395923482, 468, 0, KL_PARAM_REFERENCE, 0},
	{396767344, 470, 0, KL_PARAM_REFERENCE, 0}, {397484056, 471, 0, KL_PARAM_REFERENCE, 0},
	{397840409, 472, 0, KL_PARAM_TOKEN, 0}, {397946901, 473, 0, KL_PARAM_TOKEN, 0},
	{398299167, 474, 0, KL_PARAM_TOKEN, 0}, {398430234, 475, 0, KL_PARAM_DATE, 0},
	{398540826, 476, 0, KL_PARAM_REFERENCE, 0}, {398651419, 477, 0, KL_PARAM_TOKEN, 0},
	{399011863, 478, 0, KL_PARAM_DATE, 0}, {399351835, 479, 0, KL_PARAM_REFERENCE, 0},
	{401879064, 486, 0, KL_PARAM_REFERENCE, 0}, {399941658, 481, 0, KL_PARAM_REFERENCE, 0},
	{400298007, 482, 0, KL_PARAM_REFERENCE, 0}, {400777251, 483, 0, KL_PARAM_REFERENCE, 0},
	{401178649, 484, 0, KL_PARAM_REFERENCE, 0}, {401530903, 485, 0, KL_PARAM_TOKEN, 0},
	{402227223, 487, 0, KL_PARAM_REFERENCE, 0}, {402575384, 488, 0, KL_PARAM_DATE, 0},
	{402944028, 489, 0, KL_PARAM_STRING, 0}, {403062847, 490, 0, KL_PARAM_TOKEN, 0},
	{403562520, 491, 0, KL_PARAM_REFERENCE, 0}, {405983256, 498, 0, KL_PARAM_REFERENCE, 0},
	{404140058, 493, 0, KL_PARAM_REFERENCE, 0}, {404512803, 494, 0, KL_PARAM_TOKEN, 0},
	{404926492, 495, 0, KL_PARAM_REFERENCE, 0}, {405291031, 496, 0, KL_PARAM_URI, 0},
	{405635095, 497, 0, KL_PARAM_TOKEN, 0}, {406085653, 499, 0, KL_PARAM_TOKEN, 0},
	{406454303, 500, 0, KL_PARAM_REFERENCE, 0}, {406835224, 501, 0, KL_PARAM_REFERENCE, 0},
	{407195674, 502, 0, KL_PARAM_TOKEN, 0}, {407625776, 503, 0, KL_PARAM_TOKEN, 0},
	{408088603, 504, 0, KL_PARAM_REFERENCE, 0}, {408444950, 505, 0, KL_PARAM_DATE, 0},
	{408809501, 506, 0, KL_PARAM_STRING, 0}, {408932387, 507, 0, KL_PARAM_REFERENCE, 0},
	{409325599, 508, 0, KL_PARAM_TOKEN, 0}, {409714726, 509, 0, KL_PARAM_TOKEN, 0},
	{410124320, 510, 0, KL_PARAM_TOKEN, 0}, {410259521, 511, 0, KL_PARAM_TOKEN, 0},
	{410787885, 512, 0, KL_PARAM_TOKEN, 0}, {411234344, 513, 0, KL_PARAM_URI, 0},
	{414961689, 523, 0, KL_PARAM_REFERENCE, 0}, {411873312, 515, 0, KL_PARAM_DATE, 0},
	{412262433, 516, 0, KL_PARAM_REFERENCE, 0}, {412704802, 517, 0, KL_PARAM_REFERENCE, 0},
	{413106208, 518, 0, KL_PARAM_TOKEN, 0}, {97579035, 519, 0, KL_PARAM_COMPOSITE, 0},
	{413798431, 520, 0, KL_PARAM_TOKEN, 0}, {414183465, 521, 0, KL_PARAM_TOKEN, 0},
	{414605336, 522, 0, KL_PARAM_TOKEN, 0}, {415068182, 524, 0, KL_PARAM_TOKEN, 0},
	{814342208, 526, 0, KL_PARAM_TOKEN, 0}, {814608498, 527, 0, KL_PARAM_QUANTITY, 0},
	{417009703, 528, 0, KL_PARAM_TOKEN, 0}, {417509410, 529, 0, KL_PARAM_COMPOSITE, 0},
	{417509410, 530, 0, KL_PARAM_COMPOSITE, 0}, {418242588, 531, 0, KL_PARAM_DATE, 0},
	{418656291, 532, 0, KL_PARAM_STRING, 0}, {419090471, 533, 0, KL_PARAM_DATE, 0},
	{419545122, 534, 0, KL_PARAM_TOKEN, 0}, {419987492, 535, 0, KL_PARAM_TOKEN, 0},
	{420405276, 536, 0, KL_PARAM_STRING, 0}, {420810785, 537, 0, KL_PARAM_STRING, 0},
	{421224478, 538, 0, KL_PARAM_TOKEN, 0}, {421621789, 539, 0, KL_PARAM_STRING, 0}, {422006811, 540, 0, KL_PARAM_URI, 0},
	{422400031, 541, 0, KL_PARAM_TOKEN, 0}, {422752273, 542, 0, KL_PARAM_REFERENCE, 0},
	{423063573, 543, 0, KL_PARAM_REFERENCE, 0}, {423378961, 544, 0, KL_PARAM_REFERENCE, 0},
	{423665679, 545, 0, KL_PARAM_TOKEN, 0}, {423731216, 546, 0, KL_PARAM_DATE, 0},
	{424030237, 547, 0, KL_PARAM_REFERENCE, 0}, {424472599, 548, 0, KL_PARAM_REFERENCE, 0},
	{424570900, 549, 0, KL_PARAM_TOKEN, 0}, {424874000, 550, 0, KL_PARAM_QUANTITY, 0},
	{425168923, 551, 0, KL_PARAM_REFERENCE, 0}, {425603097, 552, 0, KL_PARAM_DATE, 0},
	{425930768, 553, 0, KL_PARAM_REFERENCE, 0}, {426237984, 554, 0, KL_PARAM_REFERENCE, 0},
	{426700826, 555, 0, KL_PARAM_TOKEN, 0}, {429678609, 563, 0, KL_PARAM_REFERENCE, 0},
	{427749396, 558, 0, KL_PARAM_TOKEN, 0}, {428093465, 559, 0, KL_PARAM_REFERENCE, 0},
	{428527641, 560, 0, KL_PARAM_REFERENCE, 0}, {428986412, 561, 0, KL_PARAM_TOKEN, 0},
	{429387792, 562, 0, KL_PARAM_TOKEN, 0}, {429752334, 564, 0, KL_PARAM_TOKEN, 0},
	{430129175, 565, 0, KL_PARAM_TOKEN, 0}, {430456851, 566, 0, KL_PARAM_TOKEN, 0},
	{430743565, 567, 0, KL_PARAM_STRING, 0}, {431038493, 568, 0, KL_PARAM_REFERENCE, 0},
	{431452180, 569, 0, KL_PARAM_TOKEN, 0}, {431751183, 570, 0, KL_PARAM_TOKEN, 0},
	{432082972, 571, 0, KL_PARAM_TOKEN, 0}, {432455707, 572, 0, KL_PARAM_REFERENCE, 0},
	{432820248, 573, 0, KL_PARAM_TOKEN, 0}, {433446941, 575, 0, KL_PARAM_TOKEN, 0},
	{433827866, 576, 0, KL_PARAM_REFERENCE, 0}, {434192409, 577, 0, KL_PARAM_TOKEN, 0},
	{815079449, 578, 0, KL_PARAM_REFERENCE, 0}, {435097633, 579, 0, KL_PARAM_REFERENCE, 0},
	{435236884, 580, 0, KL_PARAM_DATE, 0}, {435322904, 581, 0, KL_PARAM_TOKEN, 0},
	{435777565, 582, 0, KL_PARAM_REFERENCE, 0}, {436158498, 583, 0, KL_PARAM_REFERENCE, 0},
	{436301845, 584, 0, KL_PARAM_REFERENCE, 0}, {436625428, 585, 0, KL_PARAM_TOKEN, 0},
	{436711442, 586, 0, KL_PARAM_TOKEN, 0}, {437051458, 587, 0, KL_PARAM_REFERENCE, 0},
	{815185976, 588, 0, KL_PARAM_TOKEN, 0}, {815419490, 589, 0, KL_PARAM_QUANTITY, 0},
	{438722591, 590, 0, KL_PARAM_TOKEN, 0}, {439156762, 591, 0, KL_PARAM_COMPOSITE, 0},
	{439156762, 592, 0, KL_PARAM_COMPOSITE, 0}, {439791636, 593, 0, KL_PARAM_DATE, 0},
	{440135745, 594, 0, KL_PARAM_REFERENCE, 0}, {440672323, 595, 0, KL_PARAM_REFERENCE, 0},
	{441212955, 596, 0, KL_PARAM_STRING, 0}, {441581599, 597, 0, KL_PARAM_DATE, 0},
	{441970714, 598, 0, KL_PARAM_TOKEN, 0}, {442347548, 599, 0, KL_PARAM_TOKEN, 0},
	{442699796, 600, 0, KL_PARAM_STRING, 0}, {443048002, 601, 0, KL_PARAM_REFERENCE, 0},
	{443576345, 602, 0, KL_PARAM_STRING, 0}, {443924502, 603, 0, KL_PARAM_TOKEN, 0},
	{444272704, 604, 0, KL_PARAM_REFERENCE, 0}, {444776469, 605, 0, KL_PARAM_STRING, 0},
	{445104149, 606, 0, KL_PARAM_TOKEN, 0}, {445423635, 607, 0, KL_PARAM_URI, 0}, {445751319, 608, 0, KL_PARAM_TOKEN, 0},
	{446083131, 609, 0, KL_PARAM_REFERENCE, 0}, {815824945, 610, 0, KL_PARAM_TOKEN, 0},
	{816029780, 611, 0, KL_PARAM_QUANTITY, 0}, {447553560, 612, 0, KL_PARAM_TOKEN, 0},
	{447930387, 613, 0, KL_PARAM_COMPOSITE, 0}, {447930387, 614, 0, KL_PARAM_COMPOSITE, 0},
	{448479245, 615, 0, KL_PARAM_DATE, 0}, {448766010, 616, 0, KL_PARAM_REFERENCE, 0},
	{449245244, 617, 0, KL_PARAM_REFERENCE, 0}, {449728532, 618, 0, KL_PARAM_STRING, 0},
	{450039832, 619, 0, KL_PARAM_DATE, 0}, {450371603, 620, 0, KL_PARAM_TOKEN, 0}, {450691093, 621, 0, KL_PARAM_TOKEN, 0},
	{450985997, 622, 0, KL_PARAM_STRING, 0}, {451276859, 623, 0, KL_PARAM_REFERENCE, 0},
	{451747858, 624, 0, KL_PARAM_STRING, 0}, {452038671, 625, 0, KL_PARAM_TOKEN, 0},
	{452329529, 626, 0, KL_PARAM_REFERENCE, 0}, {452775950, 627, 0, KL_PARAM_STRING, 0},
	{453046286, 628, 0, KL_PARAM_TOKEN, 0}, {453308428, 629, 0, KL_PARAM_URI, 0}, {453578768, 630, 0, KL_PARAM_TOKEN, 0},
	{453914691, 631, 0, KL_PARAM_REFERENCE, 0}, {816377913, 632, 0, KL_PARAM_TOKEN, 0},
	{816615524, 633, 0, KL_PARAM_QUANTITY, 0}, {455614496, 634, 0, KL_PARAM_TOKEN, 0},
	{456056859, 635, 0, KL_PARAM_COMPOSITE, 0}, {456056859, 636, 0, KL_PARAM_COMPOSITE, 0},
	{456704021, 637, 0, KL_PARAM_DATE, 0}, {457056322, 638, 0, KL_PARAM_REFERENCE, 0},
	{457601092, 639, 0, KL_PARAM_REFERENCE, 0}, {458149916, 640, 0, KL_PARAM_STRING, 0},
	{458526752, 641, 0, KL_PARAM_DATE, 0}, {458924059, 642, 0, KL_PARAM_TOKEN, 0}, {459309085, 643, 0, KL_PARAM_TOKEN, 0},
	{459669525, 644, 0, KL_PARAM_STRING, 0}, {460025923, 645, 0, KL_PARAM_REFERENCE, 0},
	{460562458, 646, 0, KL_PARAM_STRING, 0}, {460918807, 647, 0, KL_PARAM_TOKEN, 0},
	{461275201, 648, 0, KL_PARAM_REFERENCE, 0}, {461787158, 649, 0, KL_PARAM_STRING, 0},
	{462123030, 650, 0, KL_PARAM_TOKEN, 0}, {462450708, 651, 0, KL_PARAM_URI, 0}, {462786584, 652, 0, KL_PARAM_TOKEN, 0},
	{817029176, 653, 0, KL_PARAM_TOKEN, 0}, {817262690, 654, 0, KL_PARAM_QUANTITY, 0},
	{464285727, 655, 0, KL_PARAM_TOKEN, 0}, {464719898, 656, 0, KL_PARAM_COMPOSITE, 0},
	{464719898, 657, 0, KL_PARAM_COMPOSITE, 0}, {465354772, 658, 0, KL_PARAM_DATE, 0},
	{465698842, 659, 0, KL_PARAM_TOKEN, 0}, {466075676, 660, 0, KL_PARAM_TOKEN, 0},
	{466427924, 661, 0, KL_PARAM_STRING, 0}, {466767897, 662, 0, KL_PARAM_STRING, 0},
	{467116054, 663, 0, KL_PARAM_TOKEN, 0}, {467439635, 664, 0, KL_PARAM_URI, 0}, {467767319, 665, 0, KL_PARAM_TOKEN, 0},
	{468140070, 666, 0, KL_PARAM_REFERENCE, 0}, {468557850, 667, 0, KL_PARAM_REFERENCE, 0},
	{468938791, 668, 0, KL_PARAM_REFERENCE, 0}, {469368860, 669, 0, KL_PARAM_DATE, 0},
	{469766180, 670, 0, KL_PARAM_REFERENCE, 0}, {470200352, 671, 0, KL_PARAM_STRING, 0},
	{470609955, 672, 0, KL_PARAM_REFERENCE, 0}, {471023644, 673, 0, KL_PARAM_REFERENCE, 0},
	{471412765, 674, 0, KL_PARAM_REFERENCE, 0}, {471814175, 675, 0, KL_PARAM_TOKEN, 0},
	{472215581, 676, 0, KL_PARAM_REFERENCE, 0}, {472604700, 677, 0, KL_PARAM_REFERENCE, 0},
	{472981536, 678, 0, KL_PARAM_REFERENCE, 0}, {473407522, 679, 0, KL_PARAM_REFERENCE, 0},
	{473821213, 680, 0, KL_PARAM_REFERENCE, 0}, {474206235, 681, 0, KL_PARAM_TOKEN, 0},
	{474611758, 682, 0, KL_PARAM_REFERENCE, 0}, {474804258, 683, 0, KL_PARAM_TOKEN, 0},
	{474947608, 684, 0, KL_PARAM_DATE, 0}, {475050014, 685, 0, KL_PARAM_TOKEN, 0},
	{475500585, 686, 0, KL_PARAM_REFERENCE, 0}, {475971619, 687, 0, KL_PARAM_URI, 0},
	{476119067, 688, 0, KL_PARAM_REFERENCE, 0}, {476516384, 689, 0, KL_PARAM_TOKEN, 0},
	{476897303, 690, 0, KL_PARAM_TOKEN, 0}, {477253658, 691, 0, KL_PARAM_TOKEN, 0},
	{477560843, 692, 0, KL_PARAM_REFERENCE, 0}, {477609995, 693, 0, KL_PARAM_DATE, 0},
	{477659150, 694, 0, KL_PARAM_REFERENCE, 0}, {477933583, 695, 0, KL_PARAM_TOKEN, 0},
	{478367756, 697, 0, KL_PARAM_REFERENCE, 0}, {478744598, 698, 0, KL_PARAM_TOKEN, 0},
	{479043597, 699, 0, KL_PARAM_TOKEN, 0}, {479100943, 700, 0, KL_PARAM_TOKEN, 0},
	{479473684, 701, 0, KL_PARAM_TOKEN, 0}, {480272396, 704, 0, KL_PARAM_REFERENCE, 0},
	{817668119, 703, 0, KL_PARAM_DATE, 0}, {817766428, 705, 0, KL_PARAM_DATE, 0}, {817885240, 706, 0, KL_PARAM_TOKEN, 0},
	{818118754, 707, 0, KL_PARAM_QUANTITY, 0}, {481300511, 708, 0, KL_PARAM_TOKEN, 0},
	{481431578, 709, 0, KL_PARAM_COMPOSITE, 0}, {481431578, 710, 0, KL_PARAM_COMPOSITE, 0},
	{481542164, 711, 0, KL_PARAM_DATE, 0}, {481628187, 712, 0, KL_PARAM_STRING, 0},
	{481742876, 713, 0, KL_PARAM_TOKEN, 0}, {481861652, 714, 0, KL_PARAM_STRING, 0},
	{481947673, 715, 0, KL_PARAM_STRING, 0}, {482291733, 716, 0, KL_PARAM_TOKEN, 0},
	{482381846, 717, 0, KL_PARAM_TOKEN, 0}, {482476051, 718, 0, KL_PARAM_URI, 0}, {482557975, 719, 0, KL_PARAM_TOKEN, 0},
	{482856972, 720, 0, KL_PARAM_TOKEN, 0}, {483143705, 721, 0, KL_PARAM_TOKEN, 0},
	{109015060, 722, 0, KL_PARAM_COMPOSITE, 0}, {483786762, 723, 0, KL_PARAM_TOKEN, 0},
	{484036636, 724, 0, KL_PARAM_TOKEN, 0}, {484372496, 725, 0, KL_PARAM_TOKEN, 0},
	{484745236, 726, 0, KL_PARAM_REFERENCE, 0}, {485031955, 727, 0, KL_PARAM_REFERENCE, 0},
	{485306378, 728, 0, KL_PARAM_TOKEN, 0}, {818524255, 729, 0, KL_PARAM_TOKEN, 0},
	{486178843, 730, 0, KL_PARAM_TOKEN, 0}, {487403544, 733, 0, KL_PARAM_REFERENCE, 0},
	{487010338, 732, 0, KL_PARAM_TOKEN, 0}, {487755800, 734, 0, KL_PARAM_TOKEN, 0},
	{488140832, 735, 0, KL_PARAM_TOKEN, 0}, {488611870, 736, 0, KL_PARAM_REFERENCE, 0},
	{488996890, 737, 0, KL_PARAM_REFERENCE, 0}, {489373724, 738, 0, KL_PARAM_TOKEN, 0},
	{489750554, 739, 0, KL_PARAM_REFERENCE, 0}, {490102806, 740, 0, KL_PARAM_STRING, 0},
	{490471452, 741, 0, KL_PARAM_REFERENCE, 0}, {490844185, 742, 0, KL_PARAM_TOKEN, 0},
	{491241498, 743, 0, KL_PARAM_TOKEN, 0}, {491626518, 744, 0, KL_PARAM_TOKEN, 0},
	{491982875, 745, 0, KL_PARAM_TOKEN, 0}, {492363796, 746, 0, KL_PARAM_REFERENCE, 0},
	{492687388, 747, 0, KL_PARAM_TOKEN, 0}, {493105189, 748, 0, KL_PARAM_TOKEN, 0},
	{493502486, 749, 0, KL_PARAM_REFERENCE, 0}, {493834292, 750, 0, KL_PARAM_REFERENCE, 0},
	{494051351, 751, 0, KL_PARAM_TOKEN, 0}, {494387232, 752, 0, KL_PARAM_TOKEN, 0},
	{494772248, 753, 0, KL_PARAM_REFERENCE, 0}, {495112220, 754, 0, KL_PARAM_TOKEN, 0},
	{497668116, 762, 0, KL_PARAM_REFERENCE, 0}, {495673379, 756, 0, KL_PARAM_REFERENCE, 0},
	{496050199, 757, 0, KL_PARAM_TOKEN, 0}, {496386069, 758, 0, KL_PARAM_REFERENCE, 0},
	{496705559, 759, 0, KL_PARAM_TOKEN, 0}, {497037332, 760, 0, KL_PARAM_DATE, 0}, {497352723, 761, 0, KL_PARAM_TOKEN, 0},
	{497754135, 763, 0, KL_PARAM_DATE, 0}, {497852439, 764, 0, KL_PARAM_TOKEN, 0},
	{498188309, 765, 0, KL_PARAM_REFERENCE, 0}, {498569238, 766, 0, KL_PARAM_STRING, 0},
	{498917401, 767, 0, KL_PARAM_REFERENCE, 0}, {499023892, 768, 0, KL_PARAM_REFERENCE, 0},
	{499351580, 769, 0, KL_PARAM_REFERENCE, 0}, {499707932, 770, 0, KL_PARAM_REFERENCE, 0},
	{500142106, 771, 0, KL_PARAM_DATE, 0}, {500502551, 772, 0, KL_PARAM_TOKEN, 0},
	{500871196, 773, 0, KL_PARAM_REFERENCE, 0}, {501219363, 774, 0, KL_PARAM_STRING, 0},
	{501596179, 775, 0, KL_PARAM_TOKEN, 0}, {501993497, 776, 0, KL_PARAM_TOKEN, 0},
	{502423594, 777, 0, KL_PARAM_TOKEN, 0}, {502906904, 778, 0, KL_PARAM_TOKEN, 0}, {503271451, 779, 0, KL_PARAM_DATE, 0},
	{503726113, 780, 0, KL_PARAM_TOKEN, 0}, {504152097, 781, 0, KL_PARAM_TOKEN, 0},
	{504688680, 782, 0, KL_PARAM_REFERENCE, 0}, {505131038, 783, 0, KL_PARAM_REFERENCE, 0},
	{505528349, 784, 0, KL_PARAM_TOKEN, 0}, {505954340, 785, 0, KL_PARAM_TOKEN, 0}, {506384415, 786, 0, KL_PARAM_DATE, 0},
	{506818597, 787, 0, KL_PARAM_TOKEN, 0}, {507281478, 788, 0, KL_PARAM_REFERENCE, 0},
	{507863074, 789, 0, KL_PARAM_REFERENCE, 0}, {508293176, 790, 0, KL_PARAM_TOKEN, 0},
	{508850240, 791, 0, KL_PARAM_REFERENCE, 0}, {509435959, 792, 0, KL_PARAM_TOKEN, 0},
	{510029877, 793, 0, KL_PARAM_TOKEN, 0}, {818917436, 794, 0, KL_PARAM_TOKEN, 0},
	{819167338, 795, 0, KL_PARAM_QUANTITY, 0}, {510902307, 796, 0, KL_PARAM_TOKEN, 0},
	{511049758, 797, 0, KL_PARAM_COMPOSITE, 0}, {511049758, 798, 0, KL_PARAM_COMPOSITE, 0},
	{511176728, 799, 0, KL_PARAM_DATE, 0}, {511553569, 800, 0, KL_PARAM_REFERENCE, 0},
	{511692831, 801, 0, KL_PARAM_STRING, 0}, {512106528, 802, 0, KL_PARAM_TOKEN, 0},
	{512499746, 803, 0, KL_PARAM_REFERENCE, 0}, {512643104, 804, 0, KL_PARAM_TOKEN, 0},
	{512778264, 805, 0, KL_PARAM_STRING, 0}, {512880669, 806, 0, KL_PARAM_STRING, 0},
	{513269809, 807, 0, KL_PARAM_REFERENCE, 0}, {513474586, 808, 0, KL_PARAM_TOKEN, 0},
	{513585177, 809, 0, KL_PARAM_STRING, 0}, {513691671, 810, 0, KL_PARAM_URI, 0}, {513789979, 811, 0, KL_PARAM_TOKEN, 0},
	{514142237, 812, 0, KL_PARAM_STRING, 0}, {514576418, 813, 0, KL_PARAM_STRING, 0},
	{515055653, 814, 0, KL_PARAM_STRING, 0}, {515571752, 815, 0, KL_PARAM_STRING, 0},
	{516059171, 816, 0, KL_PARAM_STRING, 0}, {516509729, 817, 0, KL_PARAM_TOKEN, 0},
	{516984860, 818, 0, KL_PARAM_REFERENCE, 0}, {517345302, 819, 0, KL_PARAM_REFERENCE, 0},
	{517689368, 820, 0, KL_PARAM_TOKEN, 0}, {518017036, 821, 0, KL_PARAM_STRING, 0},
	{518348821, 822, 0, KL_PARAM_REFERENCE, 0}, {518680594, 823, 0, KL_PARAM_STRING, 0},
	{518991892, 824, 0, KL_PARAM_TOKEN, 0}, {519303186, 825, 0, KL_PARAM_TOKEN, 0},
	{519593999, 826, 0, KL_PARAM_REFERENCE, 0}, {519860236, 827, 0, KL_PARAM_DATE, 0},
	{520138770, 828, 0, KL_PARAM_TOKEN, 0}, {520425486, 829, 0, KL_PARAM_REFERENCE, 0},
	{520716313, 830, 0, KL_PARAM_REFERENCE, 0}, {521142296, 831, 0, KL_PARAM_TOKEN, 0},
	{522416143, 835, 0, KL_PARAM_REFERENCE, 0}, {521859089, 833, 0, KL_PARAM_REFERENCE, 0},
	{522141710, 834, 0, KL_PARAM_TOKEN, 0}, {522752018, 836, 0, KL_PARAM_QUANTITY, 0},
	{523083792, 837, 0, KL_PARAM_QUANTITY, 0}, {523354124, 838, 0, KL_PARAM_TOKEN, 0},
	{523636794, 839, 0, KL_PARAM_REFERENCE, 0}, {524165147, 840, 0, KL_PARAM_TOKEN, 0},
	{819605552, 841, 0, KL_PARAM_TOKEN, 0}, {819806290, 842, 0, KL_PARAM_QUANTITY, 0},
	{525479959, 843, 0, KL_PARAM_TOKEN, 0}, {525848594, 844, 0, KL_PARAM_COMPOSITE, 0},
	{525848594, 845, 0, KL_PARAM_COMPOSITE, 0}, {526385164, 846, 0, KL_PARAM_DATE, 0},
	{526663737, 847, 0, KL_PARAM_REFERENCE, 0}, {527134779, 848, 0, KL_PARAM_REFERENCE, 0},
	{527609875, 849, 0, KL_PARAM_STRING, 0}, {527912983, 850, 0, KL_PARAM_DATE, 0},
	{528236562, 851, 0, KL_PARAM_TOKEN, 0}, {528547860, 852, 0, KL_PARAM_TOKEN, 0},
	{528834572, 853, 0, KL_PARAM_STRING, 0}, {529117242, 854, 0, KL_PARAM_REFERENCE, 0},
	{529580049, 855, 0, KL_PARAM_STRING, 0}, {529862670, 856, 0, KL_PARAM_TOKEN, 0},
	{530145336, 857, 0, KL_PARAM_REFERENCE, 0}, {530583565, 858, 0, KL_PARAM_STRING, 0},
	{530845709, 859, 0, KL_PARAM_TOKEN, 0}, {531103756, 860, 0, KL_PARAM_TOKEN, 0}, {531353611, 861, 0, KL_PARAM_URI, 0},
	{531615759, 862, 0, KL_PARAM_TOKEN, 0}, {531890190, 863, 0, KL_PARAM_REFERENCE, 0},
	{532152341, 864, 0, KL_PARAM_REFERENCE, 0}, {532451337, 866, 0, KL_PARAM_TOKEN, 0},
	{532492297, 867, 0, KL_PARAM_DATE, 0}, {532807696, 868, 0, KL_PARAM_TOKEN, 0},
	{532877326, 869, 0, KL_PARAM_REFERENCE, 0}, {532938767, 870, 0, KL_PARAM_TOKEN, 0},
	{533192719, 871, 0, KL_PARAM_REFERENCE, 0}, {533475342, 872, 0, KL_PARAM_STRING, 0},
	{534396940, 876, 0, KL_PARAM_REFERENCE, 0}, {533901323, 874, 0, KL_PARAM_REFERENCE, 0},
	{534147083, 875, 0, KL_PARAM_TOKEN, 0}, {534642698, 877, 0, KL_PARAM_STRING, 0},
	{534904848, 878, 0, KL_PARAM_STRING, 0}, {535212053, 879, 0, KL_PARAM_STRING, 0},
	{535552024, 880, 0, KL_PARAM_STRING, 0}, {535916571, 881, 0, KL_PARAM_STRING, 0},
	{536272918, 882, 0, KL_PARAM_STRING, 0}, {536600596, 883, 0, KL_PARAM_TOKEN, 0},
	{536907793, 884, 0, KL_PARAM_REFERENCE, 0}, {537210899, 885, 0, KL_PARAM_TOKEN, 0},
	{537497630, 886, 0, KL_PARAM_STRING, 0}, {116051985, 887, 0, KL_PARAM_SPECIAL, 0},
	{538189850, 888, 0, KL_PARAM_TOKEN, 0}, {538538013, 889, 0, KL_PARAM_REFERENCE, 0},
	{538902543, 890, 0, KL_PARAM_REFERENCE, 0}, {539181071, 891, 0, KL_PARAM_TOKEN, 0},
	{539451405, 892, 0, KL_PARAM_TOKEN, 0}, {539738170, 893, 0, KL_PARAM_REFERENCE, 0},
	{820146224, 894, 0, KL_PARAM_TOKEN, 0}, {820346962, 895, 0, KL_PARAM_QUANTITY, 0},
	{541179927, 896, 0, KL_PARAM_TOKEN, 0}, {541548562, 897, 0, KL_PARAM_COMPOSITE, 0},
	{541548562, 898, 0, KL_PARAM_COMPOSITE, 0}, {542085132, 899, 0, KL_PARAM_DATE, 0},
	{542363723, 900, 0, KL_PARAM_REFERENCE, 0}, {542908475, 901, 0, KL_PARAM_REFERENCE, 0},
	{543383571, 902, 0, KL_PARAM_STRING, 0}, {543686679, 903, 0, KL_PARAM_DATE, 0},
	{544010258, 904, 0, KL_PARAM_TOKEN, 0}, {544321556, 905, 0, KL_PARAM_TOKEN, 0},
	{544608268, 906, 0, KL_PARAM_STRING, 0}, {544890938, 907, 0, KL_PARAM_REFERENCE, 0},
	{545353745, 908, 0, KL_PARAM_STRING, 0}, {545636366, 909, 0, KL_PARAM_TOKEN, 0},
	{545919032, 910, 0, KL_PARAM_REFERENCE, 0}, {546357261, 911, 0, KL_PARAM_STRING, 0},
	{546619405, 912, 0, KL_PARAM_TOKEN, 0}, {546873355, 913, 0, KL_PARAM_URI, 0}, {547135503, 914, 0, KL_PARAM_TOKEN, 0},
	{547426322, 915, 0, KL_PARAM_DATE, 0}, {547864607, 916, 0, KL_PARAM_REFERENCE, 0},
	{548245528, 917, 0, KL_PARAM_TOKEN, 0}, {548585493, 918, 0, KL_PARAM_REFERENCE, 0},
	{550330389, 923, 0, KL_PARAM_REFERENCE, 0}, {549351444, 920, 0, KL_PARAM_DATE, 0},
	{549679126, 921, 0, KL_PARAM_REFERENCE, 0}, {550006804, 922, 0, KL_PARAM_TOKEN, 0},
	{550629389, 924, 0, KL_PARAM_REFERENCE, 0}, {550891533, 925, 0, KL_PARAM_DATE, 0},
	{551149580, 926, 0, KL_PARAM_REFERENCE, 0}, {551415823, 927, 0, KL_PARAM_REFERENCE, 0},
	{551698448, 928, 0, KL_PARAM_TOKEN, 0}, {551976974, 929, 0, KL_PARAM_TOKEN, 0},
	{552247310, 930, 0, KL_PARAM_REFERENCE, 0}, {553398285, 934, 0, KL_PARAM_REFERENCE, 0},
	{552878094, 932, 0, KL_PARAM_TOKEN, 0}, {553140236, 933, 0, KL_PARAM_TOKEN, 0},
	{553648138, 935, 0, KL_PARAM_TOKEN, 0}, {553885706, 936, 0, KL_PARAM_TOKEN, 0},
	{553930767, 937, 0, KL_PARAM_TOKEN, 0}, {554319903, 938, 0, KL_PARAM_DATE, 0}, {554663951, 939, 0, KL_PARAM_TOKEN, 0},
	{554967061, 940, 0, KL_PARAM_TOKEN, 0}, {820686892, 941, 0, KL_PARAM_REFERENCE, 0},
	{820871218, 942, 0, KL_PARAM_TOKEN, 0}, {556224538, 943, 0, KL_PARAM_TOKEN, 0},
	{556580887, 944, 0, KL_PARAM_REFERENCE, 0}, {556900369, 945, 0, KL_PARAM_TOKEN, 0},
	{821080123, 946, 0, KL_PARAM_TOKEN, 0}, {557490208, 947, 0, KL_PARAM_REFERENCE, 0},
	{557903903, 948, 0, KL_PARAM_REFERENCE, 0}, {558407714, 949, 0, KL_PARAM_DATE, 0},
	{558551075, 950, 0, KL_PARAM_TOKEN, 0}, {821325877, 951, 0, KL_PARAM_REFERENCE, 0},
	{561963040, 958, 0, KL_PARAM_REFERENCE, 0}, {559689768, 953, 0, KL_PARAM_REFERENCE, 0},
	{560214051, 954, 0, KL_PARAM_TOKEN, 0}, {560750629, 955, 0, KL_PARAM_TOKEN, 0},
	{561188896, 956, 0, KL_PARAM_REFERENCE, 0}, {561549343, 957, 0, KL_PARAM_TOKEN, 0},
	{821547061, 959, 0, KL_PARAM_TOKEN, 0}, {562565146, 960, 0, KL_PARAM_REFERENCE, 0},
	{562950174, 961, 0, KL_PARAM_REFERENCE, 0}, {563077149, 962, 0, KL_PARAM_TOKEN, 0},
	{821768239, 963, 0, KL_PARAM_REFERENCE, 0}, {565751834, 970, 0, KL_PARAM_REFERENCE, 0},
	{563875874, 965, 0, KL_PARAM_REFERENCE, 0}, {564269098, 966, 0, KL_PARAM_REFERENCE, 0},
	{564707355, 967, 0, KL_PARAM_REFERENCE, 0}, {565186608, 968, 0, KL_PARAM_REFERENCE, 0},
	{565387289, 969, 0, KL_PARAM_TOKEN, 0}, {566108183, 971, 0, KL_PARAM_TOKEN, 0}, {566554657, 972, 0, KL_PARAM_DATE, 0},
	{567025695, 973, 0, KL_PARAM_DATE, 0}, {567447609, 974, 0, KL_PARAM_TOKEN, 0}, {568078383, 975, 0, KL_PARAM_TOKEN, 0},
	{568524824, 976, 0, KL_PARAM_TOKEN, 0}, {568930332, 977, 0, KL_PARAM_TOKEN, 0},
	{821964853, 978, 0, KL_PARAM_REFERENCE, 0}, {822186043, 979, 0, KL_PARAM_TOKEN, 0},
	{570343456, 980, 0, KL_PARAM_REFERENCE, 0}, {570904618, 981, 0, KL_PARAM_TOKEN, 0},
	{571506730, 982, 0, KL_PARAM_TOKEN, 0}, {571953188, 983, 0, KL_PARAM_REFERENCE, 0},
	{572456994, 984, 0, KL_PARAM_TOKEN, 0}, {572928031, 985, 0, KL_PARAM_TOKEN, 0},
	{573317146, 986, 0, KL_PARAM_TOKEN, 0}, {573739036, 987, 0, KL_PARAM_DATE, 0}, {574115866, 988, 0, KL_PARAM_TOKEN, 0},
	{822431796, 989, 0, KL_PARAM_TOKEN, 0}, {574648368, 990, 0, KL_PARAM_DATE, 0},
	{575086619, 991, 0, KL_PARAM_REFERENCE, 0}, {575201308, 992, 0, KL_PARAM_TOKEN, 0},
	{575696939, 993, 0, KL_PARAM_REFERENCE, 0}, {576253979, 994, 0, KL_PARAM_REFERENCE, 0},
	{576778271, 995, 0, KL_PARAM_TOKEN, 0}, {577159192, 996, 0, KL_PARAM_TOKEN, 0},
	{822648878, 997, 0, KL_PARAM_REFERENCE, 0}, {578764825, 1002, 0, KL_PARAM_REFERENCE, 0},
	{577921050, 999, 0, KL_PARAM_TOKEN, 0}, {578293787, 1000, 0, KL_PARAM_REFERENCE, 0},
	{578408472, 1001, 0, KL_PARAM_TOKEN, 0}, {579137564, 1003, 0, KL_PARAM_TOKEN, 0},
	{822841398, 1004, 0, KL_PARAM_TOKEN, 0}, {579731483, 1005, 0, KL_PARAM_REFERENCE, 0},
	{580116509, 1006, 0, KL_PARAM_DATE, 0}, {580239390, 1007, 0, KL_PARAM_TOKEN, 0},
	{823066672, 1008, 0, KL_PARAM_REFERENCE, 0}, {580816922, 1009, 0, KL_PARAM_REFERENCE, 0},
	{581943323, 1013, 0, KL_PARAM_REFERENCE, 0}, {581414949, 1011, 0, KL_PARAM_REFERENCE, 0},
	{581570586, 1012, 0, KL_PARAM_TOKEN, 0}, {582320155, 1014, 0, KL_PARAM_TOKEN, 0},
	{582672417, 1015, 0, KL_PARAM_STRING, 0}, {583143470, 1016, 0, KL_PARAM_TOKEN, 0},
	{583639077, 1017, 0, KL_PARAM_TOKEN, 0}, {584093732, 1018, 0, KL_PARAM_REFERENCE, 0},
	{584560680, 1019, 0, KL_PARAM_TOKEN, 0}, {585027620, 1020, 0, KL_PARAM_TOKEN, 0},
	{585482277, 1021, 0, KL_PARAM_REFERENCE, 0}, {585953320, 1022, 0, KL_PARAM_REFERENCE, 0},
	{586412066, 1023, 0, KL_PARAM_REFERENCE, 0}, {586850339, 1024, 0, KL_PARAM_REFERENCE, 0},
	{587292707, 1025, 0, KL_PARAM_TOKEN, 0}, {587722784, 1026, 0, KL_PARAM_REFERENCE, 0},
	{588177449, 1027, 0, KL_PARAM_TOKEN, 0}, {588648505, 1028, 0, KL_PARAM_TOKEN, 0},
	{589283399, 1029, 0, KL_PARAM_TOKEN, 0}, {589897769, 1030, 0, KL_PARAM_REFERENCE, 0},
	{590327834, 1031, 0, KL_PARAM_TOKEN, 0}, {823267386, 1032, 0, KL_PARAM_TOKEN, 0},
	{823509094, 1033, 0, KL_PARAM_QUANTITY, 0}, {591065121, 1034, 0, KL_PARAM_TOKEN, 0},
	{591204380, 1035, 0, KL_PARAM_COMPOSITE, 0}, {591204380, 1036, 0, KL_PARAM_COMPOSITE, 0},
	{591323158, 1037, 0, KL_PARAM_DATE, 0}, {591417373, 1038, 0, KL_PARAM_STRING, 0},
	{591786007, 1039, 0, KL_PARAM_TOKEN, 0}, {592130076, 1040, 0, KL_PARAM_TOKEN, 0},
	{592248860, 1041, 0, KL_PARAM_TOKEN, 0}, {592367646, 1042, 0, KL_PARAM_TOKEN, 0},
	{592494614, 1043, 0, KL_PARAM_STRING, 0}, {592838680, 1044, 0, KL_PARAM_REFERENCE, 0},
	{592941083, 1045, 0, KL_PARAM_STRING, 0}, {593055768, 1046, 0, KL_PARAM_TOKEN, 0},
	{593158167, 1047, 0, KL_PARAM_STRING, 0}, {593256469, 1048, 0, KL_PARAM_URI, 0},
	{593346585, 1049, 0, KL_PARAM_TOKEN, 0}, {593686548, 1050, 0, KL_PARAM_REFERENCE, 0},
	{593997851, 1051, 0, KL_PARAM_TOKEN, 0}, {594366494, 1052, 0, KL_PARAM_STRING, 0},
	{594829346, 1053, 0, KL_PARAM_URI, 0}, {595210261, 1054, 0, KL_PARAM_REFERENCE, 0},
	{595529747, 1055, 0, KL_PARAM_TOKEN, 0}, {595841043, 1056, 0, KL_PARAM_REFERENCE, 0},
	{596164642, 1057, 0, KL_PARAM_REFERENCE, 0}, {596611105, 1058, 0, KL_PARAM_TOKEN, 0},
	{597004313, 1059, 0, KL_PARAM_REFERENCE, 0}, {597344276, 1060, 0, KL_PARAM_REFERENCE, 0},
	{597663769, 1061, 0, KL_PARAM_STRING, 0}, {598020125, 1062, 0, KL_PARAM_URI, 0},
	{598376480, 1063, 0, KL_PARAM_REFERENCE, 0}, {598777897, 1064, 0, KL_PARAM_TOKEN, 0},
	{131854361, 1065, 0, KL_PARAM_COMPOSITE, 0}, {130387998, 1066, 0, KL_PARAM_COMPOSITE, 0},
	{600281116, 1067, 0, KL_PARAM_TOKEN, 0}, {600653849, 1068, 0, KL_PARAM_REFERENCE, 0},
	{601104429, 1069, 0, KL_PARAM_TOKEN, 0}, {131854361, 1070, 0, KL_PARAM_COMPOSITE, 0},
	{130387998, 1071, 0, KL_PARAM_COMPOSITE, 0}, {602681366, 1072, 0, KL_PARAM_TOKEN, 0},
	{603095069, 1073, 0, KL_PARAM_NUMBER, 0}, {603553823, 1074, 0, KL_PARAM_NUMBER, 0},
	{603996200, 1075, 0, KL_PARAM_NUMBER, 0}, {604491818, 1076, 0, KL_PARAM_NUMBER, 0},
	{604901401, 1077, 0, KL_PARAM_STRING, 0}, {823930933, 1078, 0, KL_PARAM_TOKEN, 0},
	{824152156, 1079, 0, KL_PARAM_QUANTITY, 0}, {605573148, 1080, 0, KL_PARAM_TOKEN, 0},
	{605691927, 1081, 0, KL_PARAM_COMPOSITE, 0}, {605691927, 1082, 0, KL_PARAM_COMPOSITE, 0},
	{605790225, 1083, 0, KL_PARAM_DATE, 0}, {605863960, 1084, 0, KL_PARAM_STRING, 0},
	{606232602, 1085, 0, KL_PARAM_TOKEN, 0}, {606343193, 1086, 0, KL_PARAM_TOKEN, 0},
	{606670865, 1087, 0, KL_PARAM_TOKEN, 0}, {606744593, 1088, 0, KL_PARAM_STRING, 0},
	{607047708, 1089, 0, KL_PARAM_DATE, 0}, {607166486, 1090, 0, KL_PARAM_STRING, 0},
	{607510552, 1091, 0, KL_PARAM_STRING, 0}, {607612947, 1092, 0, KL_PARAM_TOKEN, 0},
	{607928348, 1093, 0, KL_PARAM_TOKEN, 0}, {608268305, 1094, 0, KL_PARAM_TOKEN, 0},
	{608567323, 1095, 0, KL_PARAM_STRING, 0}, {608927786, 1096, 0, KL_PARAM_TOKEN, 0},
	{609386519, 1097, 0, KL_PARAM_DATE, 0}, {609484824, 1098, 0, KL_PARAM_REFERENCE, 0},
	{609861677, 1099, 0, KL_PARAM_TOKEN, 0}, {610050073, 1100, 0, KL_PARAM_TOKEN, 0},
	{610459684, 1101, 0, KL_PARAM_REFERENCE, 0}, {610889758, 1102, 0, KL_PARAM_URI, 0},
	{611299356, 1103, 0, KL_PARAM_TOKEN, 0}, {611418134, 1104, 0, KL_PARAM_REFERENCE, 0},
	{611758102, 1105, 0, KL_PARAM_REFERENCE, 0}, {612089877, 1106, 0, KL_PARAM_TOKEN, 0},
	{612433950, 1107, 0, KL_PARAM_TOKEN, 0}, {612986984, 1108, 0, KL_PARAM_STRING, 0},
	{613650451, 1109, 0, KL_PARAM_REFERENCE, 0}, {613965844, 1110, 0, KL_PARAM_TOKEN, 0},
	{614051856, 1111, 0, KL_PARAM_TOKEN, 0}, {40275979, 1112, 0, KL_PARAM_COMPOSITE, 0},
	{40275979, 1113, 0, KL_PARAM_COMPOSITE, 0}, {40275979, 1114, 0, KL_PARAM_COMPOSITE, 0},
	{40275979, 1115, 0, KL_PARAM_COMPOSITE, 0}, {620068890, 1122, 0, KL_PARAM_TOKEN, 0},
	{134017045, 1123, 0, KL_PARAM_COMPOSITE, 0}, {134017045, 1124, 0, KL_PARAM_COMPOSITE, 0},
	{621490214, 1125, 0, KL_PARAM_TOKEN, 0}, {623362076, 1128, 0, KL_PARAM_TOKEN, 0},
	{824533043, 1126, 0, KL_PARAM_TOKEN, 0}, {824746025, 1147, 0, KL_PARAM_TOKEN, 0},
	{824918110, 1127, 0, KL_PARAM_QUANTITY, 0}, {825307210, 1149, 0, KL_PARAM_QUANTITY, 0},
	{623480853, 1129, 0, KL_PARAM_DATE, 0}, {623820823, 1130, 0, KL_PARAM_REFERENCE, 0},
	{624144402, 1131, 0, KL_PARAM_REFERENCE, 0}, {624599135, 1132, 0, KL_PARAM_STRING, 0},
	{624992277, 1133, 0, KL_PARAM_REFERENCE, 0}, {625303569, 1134, 0, KL_PARAM_REFERENCE, 0},
	{626663513, 1137, 0, KL_PARAM_TOKEN, 0}, {627318805, 1138, 0, KL_PARAM_REFERENCE, 0},
	{627408918, 1139, 0, KL_PARAM_TOKEN, 0}, {627728402, 1140, 0, KL_PARAM_TOKEN, 0},
	{628035602, 1141, 0, KL_PARAM_REFERENCE, 0}, {629489683, 1146, 0, KL_PARAM_REFERENCE, 0},
	{628547605, 1143, 0, KL_PARAM_REFERENCE, 0}, {628871188, 1144, 0, KL_PARAM_REFERENCE, 0},
	{629182482, 1145, 0, KL_PARAM_TOKEN, 0}, {825614405, 1148, 0, KL_PARAM_DATE, 0},
	{825901137, 1150, 0, KL_PARAM_STRING, 0}, {632057880, 1151, 0, KL_PARAM_REFERENCE, 0},
	{632410136, 1152, 0, KL_PARAM_TOKEN, 0}, {826236988, 1153, 0, KL_PARAM_TOKEN, 0},
	{826486890, 1154, 0, KL_PARAM_QUANTITY, 0}, {633163811, 1155, 0, KL_PARAM_TOKEN, 0},
	{633311262, 1156, 0, KL_PARAM_COMPOSITE, 0}, {633311262, 1157, 0, KL_PARAM_COMPOSITE, 0},
	{633438232, 1158, 0, KL_PARAM_DATE, 0}, {633540639, 1159, 0, KL_PARAM_STRING, 0},
	{634015776, 1160, 0, KL_PARAM_REFERENCE, 0}, {634417180, 1161, 0, KL_PARAM_TOKEN, 0},
	{634535968, 1162, 0, KL_PARAM_TOKEN, 0}, {634920984, 1163, 0, KL_PARAM_TOKEN, 0},
	{635023384, 1164, 0, KL_PARAM_STRING, 0}, {635478049, 1165, 0, KL_PARAM_REFERENCE, 0},
	{635617309, 1166, 0, KL_PARAM_STRING, 0}, {635740186, 1167, 0, KL_PARAM_TOKEN, 0},
	{636108826, 1168, 0, KL_PARAM_TOKEN, 0}, {636219417, 1169, 0, KL_PARAM_STRING, 0},
	{636575768, 1170, 0, KL_PARAM_TOKEN, 0}, {636678167, 1171, 0, KL_PARAM_URI, 0},
	{636776475, 1172, 0, KL_PARAM_TOKEN, 0}, {637120531, 1173, 0, KL_PARAM_TOKEN, 0},
	{637435924, 1174, 0, KL_PARAM_STRING, 0}, {637775897, 1175, 0, KL_PARAM_STRING, 0},
	{638148636, 1176, 0, KL_PARAM_STRING, 0}, {638545951, 1177, 0, KL_PARAM_STRING, 0},
	{638935066, 1178, 0, KL_PARAM_STRING, 0}, {639295512, 1179, 0, KL_PARAM_TOKEN, 0},
	{639635477, 1180, 0, KL_PARAM_REFERENCE, 0}, {639971351, 1181, 0, KL_PARAM_TOKEN, 0},
	{826925074, 1182, 0, KL_PARAM_STRING, 0}, {640999441, 1184, 0, KL_PARAM_STRING, 0},
	{640679955, 1183, 0, KL_PARAM_REFERENCE, 0}, {641294353, 1185, 0, KL_PARAM_TOKEN, 0},
	{641642526, 1186, 0, KL_PARAM_TOKEN, 0}, {642035742, 1187, 0, KL_PARAM_DATE, 0},
	{642433077, 1188, 0, KL_PARAM_TOKEN, 0}, {642936864, 1189, 0, KL_PARAM_REFERENCE, 0},
	{643362850, 1190, 0, KL_PARAM_TOKEN, 0}, {643788832, 1191, 0, KL_PARAM_REFERENCE, 0},
	{644202527, 1192, 0, KL_PARAM_REFERENCE, 0}, {644800561, 1193, 0, KL_PARAM_REFERENCE, 0},
	{645275701, 1194, 0, KL_PARAM_TOKEN, 0}, {645914660, 1195, 0, KL_PARAM_REFERENCE, 0},
	{646332444, 1196, 0, KL_PARAM_TOKEN, 0}, {646729769, 1197, 0, KL_PARAM_REFERENCE, 0},
	{647188513, 1198, 0, KL_PARAM_TOKEN, 0}, {647606303, 1199, 0, KL_PARAM_TOKEN, 0},
	{647946254, 1200, 0, KL_PARAM_TOKEN, 0}, {648232975, 1201, 0, KL_PARAM_STRING, 0},
	{648544276, 1202, 0, KL_PARAM_STRING, 0}, {648888343, 1203, 0, KL_PARAM_STRING, 0},
	{649256986, 1204, 0, KL_PARAM_STRING, 0}, {649617429, 1205, 0, KL_PARAM_STRING, 0},
	{649949203, 1206, 0, KL_PARAM_TOKEN, 0}, {650985489, 1209, 0, KL_PARAM_DATE, 0},
	{827002913, 1210, 0, KL_PARAM_DATE, 0}, {651710519, 1211, 0, KL_PARAM_TOKEN, 0},
	{652156965, 1212, 0, KL_PARAM_TOKEN, 0}, {652533779, 1213, 0, KL_PARAM_STRING, 0},
	{652836878, 1214, 0, KL_PARAM_TOKEN, 0}, {653250587, 1215, 0, KL_PARAM_REFERENCE, 0},
	{653582354, 1216, 0, KL_PARAM_STRING, 0}, {653885458, 1217, 0, KL_PARAM_TOKEN, 0},
	{654180382, 1218, 0, KL_PARAM_TOKEN, 0}, {654508050, 1219, 0, KL_PARAM_REFERENCE, 0},
	{654991465, 1220, 0, KL_PARAM_STRING, 0}, {655626252, 1221, 0, KL_PARAM_STRING, 0},
	{655912988, 1222, 0, KL_PARAM_REFERENCE, 0}, {656515109, 1224, 0, KL_PARAM_TOKEN, 0},
	{657125391, 1226, 0, KL_PARAM_TOKEN, 0}, {657428501, 1227, 0, KL_PARAM_DATE, 0},
	{657768472, 1228, 0, KL_PARAM_TOKEN, 0}, {658198555, 1229, 0, KL_PARAM_TOKEN, 0},
	{658554902, 1230, 0, KL_PARAM_REFERENCE, 0}, {658886677, 1231, 0, KL_PARAM_REFERENCE, 0},
	{659218454, 1232, 0, KL_PARAM_REFERENCE, 0}, {659546132, 1233, 0, KL_PARAM_TOKEN, 0},
	{659902493, 1234, 0, KL_PARAM_DATE, 0}, {660312097, 1235, 0, KL_PARAM_STRING, 0},
	{660733984, 1236, 0, KL_PARAM_TOKEN, 0}, {661139485, 1237, 0, KL_PARAM_TOKEN, 0},
	{661622819, 1238, 0, KL_PARAM_REFERENCE, 0}, {662040605, 1239, 0, KL_PARAM_REFERENCE, 0},
	{662442015, 1240, 0, KL_PARAM_REFERENCE, 0}, {662839324, 1241, 0, KL_PARAM_TOKEN, 0},
	{662958094, 1242, 0, KL_PARAM_STRING, 0}, {663019539, 1243, 0, KL_PARAM_STRING, 0},
	{663101462, 1244, 0, KL_PARAM_STRING, 0}, {663195673, 1245, 0, KL_PARAM_STRING, 0},
	{663302164, 1246, 0, KL_PARAM_STRING, 0}, {663388178, 1247, 0, KL_PARAM_TOKEN, 0},
	{663466000, 1248, 0, KL_PARAM_DATE, 0}, {663535652, 1249, 0, KL_PARAM_TOKEN, 0},
	{663687181, 1250, 0, KL_PARAM_TOKEN, 0}, {663965713, 1251, 0, KL_PARAM_TOKEN, 0},
	{664236050, 1252, 0, KL_PARAM_REFERENCE, 0}, {664510475, 1253, 0, KL_PARAM_STRING, 0},
	{664789019, 1254, 0, KL_PARAM_REFERENCE, 0}, {665305124, 1256, 0, KL_PARAM_TOKEN, 0},
	{666406926, 1260, 0, KL_PARAM_TOKEN, 0}, {666726465, 1261, 0, KL_PARAM_REFERENCE, 0},
	{827142199, 1262, 0, KL_PARAM_TOKEN, 0}, {827371616, 1263, 0, KL_PARAM_QUANTITY, 0},
	{668368926, 1264, 0, KL_PARAM_TOKEN, 0}, {668794905, 1265, 0, KL_PARAM_COMPOSITE, 0},
	{668794905, 1266, 0, KL_PARAM_COMPOSITE, 0}, {669417491, 1267, 0, KL_PARAM_DATE, 0},
	{669753376, 1268, 0, KL_PARAM_REFERENCE, 0}, {670142553, 1269, 0, KL_PARAM_REFERENCE, 0},
	{670773314, 1270, 0, KL_PARAM_REFERENCE, 0}, {671305754, 1271, 0, KL_PARAM_STRING, 0},
	{671666206, 1272, 0, KL_PARAM_DATE, 0}, {672047129, 1273, 0, KL_PARAM_TOKEN, 0},
	{672415771, 1274, 0, KL_PARAM_TOKEN, 0}, {672759827, 1275, 0, KL_PARAM_STRING, 0},
	{673099841, 1276, 0, KL_PARAM_REFERENCE, 0}, {673619992, 1277, 0, KL_PARAM_STRING, 0},
	{673959957, 1278, 0, KL_PARAM_TOKEN, 0}, {674299967, 1279, 0, KL_PARAM_REFERENCE, 0},
	{674795540, 1280, 0, KL_PARAM_STRING, 0}, {675115028, 1281, 0, KL_PARAM_TOKEN, 0},
	{675430419, 1282, 0, KL_PARAM_TOKEN, 0}, {675737618, 1283, 0, KL_PARAM_URI, 0},
	{676057110, 1284, 0, KL_PARAM_TOKEN, 0}, {676380691, 1285, 0, KL_PARAM_TOKEN, 0},
	{676462612, 1286, 0, KL_PARAM_STRING, 0}, {676548633, 1287, 0, KL_PARAM_STRING, 0},
	{676655132, 1288, 0, KL_PARAM_STRING, 0}, {676773919, 1289, 0, KL_PARAM_STRING, 0},
	{676904986, 1290, 0, KL_PARAM_STRING, 0}, {677015576, 1291, 0, KL_PARAM_TOKEN, 0},
	{677376026, 1292, 0, KL_PARAM_TOKEN, 0}, {677486634, 1293, 0, KL_PARAM_TOKEN, 0},
	{677662744, 1294, 0, KL_PARAM_STRING, 0}, {677765139, 1295, 0, KL_PARAM_TOKEN, 0},
	{677847063, 1296, 0, KL_PARAM_STRING, 0}, {678191127, 1297, 0, KL_PARAM_TOKEN, 0},
	{678510609, 1298, 0, KL_PARAM_STRING, 0}, {678584362, 1299, 0, KL_PARAM_TOKEN, 0},
	{678760468, 1301, 0, KL_PARAM_TOKEN, 0}, {679092247, 1302, 0, KL_PARAM_TOKEN, 0},
	{679428119, 1303, 0, KL_PARAM_DATE, 0}, {679526446, 1304, 0, KL_PARAM_TOKEN, 0},
	{679972889, 1305, 0, KL_PARAM_REFERENCE, 0}, {680341531, 1306, 0, KL_PARAM_TOKEN, 0},
	{680710169, 1307, 0, KL_PARAM_REFERENCE, 0}, {681087005, 1308, 0, KL_PARAM_REFERENCE, 0},
	{681209902, 1309, 0, KL_PARAM_TOKEN, 0}, {681672733, 1310, 0, KL_PARAM_REFERENCE, 0},
	{682033173, 1311, 0, KL_PARAM_TOKEN, 0}, {682373154, 1312, 0, KL_PARAM_REFERENCE, 0},
	{682774554, 1313, 0, KL_PARAM_TOKEN, 0}, {682885144, 1314, 0, KL_PARAM_TOKEN, 0},
	{683212817, 1315, 0, KL_PARAM_REFERENCE, 0}, {683511826, 1316, 0, KL_PARAM_TOKEN, 0},
	{683589646, 1317, 0, KL_PARAM_TOKEN, 0}, {683651091, 1318, 0, KL_PARAM_DATE, 0},
	{683733011, 1319, 0, KL_PARAM_REFERENCE, 0}, {683814932, 1320, 0, KL_PARAM_TOKEN, 0},
	{684183583, 1321, 0, KL_PARAM_REFERENCE, 0}, {684572697, 1322, 0, KL_PARAM_URI, 0},
	{684904466, 1323, 0, KL_PARAM_REFERENCE, 0}, {685203472, 1324, 0, KL_PARAM_REFERENCE, 0},
	{686993425, 1330, 0, KL_PARAM_REFERENCE, 0}, {685690905, 1326, 0, KL_PARAM_REFERENCE, 0},
	{686034964, 1327, 0, KL_PARAM_TOKEN, 0}, {686379033, 1328, 0, KL_PARAM_REFERENCE, 0},
	{686702608, 1329, 0, KL_PARAM_TOKEN, 0}, {687284244, 1331, 0, KL_PARAM_REFERENCE, 0},
	{687607829, 1332, 0, KL_PARAM_TOKEN, 0}, {687980565, 1333, 0, KL_PARAM_TOKEN, 0},
	{688291862, 1334, 0, KL_PARAM_REFERENCE, 0}, {688615443, 1335, 0, KL_PARAM_REFERENCE, 0},
	{690065425, 1339, 0, KL_PARAM_REFERENCE, 0}, {689340435, 1337, 0, KL_PARAM_DATE, 0},
	{689737753, 1338, 0, KL_PARAM_TOKEN, 0}, {827768868, 1340, 0, KL_PARAM_DATE, 0},
	{690716695, 1341, 0, KL_PARAM_TOKEN, 0}, {827920438, 1342, 0, KL_PARAM_TOKEN, 0},
	{828145758, 1343, 0, KL_PARAM_QUANTITY, 0}, {692162589, 1344, 0, KL_PARAM_TOKEN, 0},
	{692580376, 1345, 0, KL_PARAM_COMPOSITE, 0}, {692580376, 1346, 0, KL_PARAM_COMPOSITE, 0},
	{693190674, 1347, 0, KL_PARAM_DATE, 0}, {693518365, 1348, 0, KL_PARAM_URI, 0},
	{693895193, 1349, 0, KL_PARAM_STRING, 0}, {694247453, 1350, 0, KL_PARAM_DATE, 0},
	{694620184, 1351, 0, KL_PARAM_TOKEN, 0}, {694980634, 1352, 0, KL_PARAM_TOKEN, 0},
	{695316498, 1353, 0, KL_PARAM_STRING, 0}, {695640087, 1354, 0, KL_PARAM_STRING, 0},
	{695971860, 1355, 0, KL_PARAM_TOKEN, 0}, {696369177, 1356, 0, KL_PARAM_TOKEN, 0},
	{696705043, 1357, 0, KL_PARAM_STRING, 0}, {697008145, 1358, 0, KL_PARAM_URI, 0},
	{697319445, 1359, 0, KL_PARAM_TOKEN, 0}, {697675804, 1360, 0, KL_PARAM_REFERENCE, 0},
	{698069022, 1361, 0, KL_PARAM_DATE, 0}, {698470429, 1362, 0, KL_PARAM_REFERENCE, 0},
	{698871839, 1363, 0, KL_PARAM_REFERENCE, 0}, {699285536, 1364, 0, KL_PARAM_TOKEN, 0},
	{699900062, 1365, 0, KL_PARAM_REFERENCE, 0}, {700821532, 1366, 0, KL_PARAM_REFERENCE, 0},
	{702930973, 1371, 0, KL_PARAM_REFERENCE, 0}, {701743139, 1368, 0, KL_PARAM_REFERENCE, 0},
	{702156828, 1369, 0, KL_PARAM_REFERENCE, 0}, {702541852, 1370, 0, KL_PARAM_TOKEN, 0},
	{703287316, 1372, 0, KL_PARAM_TOKEN, 0}, {703373333, 1373, 0, KL_PARAM_STRING, 0},
	{703463450, 1374, 0, KL_PARAM_STRING, 0}, {703574045, 1375, 0, KL_PARAM_STRING, 0},
	{703696928, 1376, 0, KL_PARAM_STRING, 0}, {703832091, 1377, 0, KL_PARAM_STRING, 0},
	{703946777, 1378, 0, KL_PARAM_TOKEN, 0}, {704053271, 1379, 0, KL_PARAM_DATE, 0},
	{704151595, 1380, 0, KL_PARAM_TOKEN, 0}, {704331796, 1381, 0, KL_PARAM_TOKEN, 0},
	{704667672, 1382, 0, KL_PARAM_TOKEN, 0}, {704995346, 1383, 0, KL_PARAM_STRING, 0},
	{705310741, 1384, 0, KL_PARAM_REFERENCE, 0}, {705400875, 1385, 0, KL_PARAM_TOKEN, 0},
	{705839130, 1387, 0, KL_PARAM_TOKEN, 0}, {705949717, 1388, 0, KL_PARAM_TOKEN, 0},
	{706269203, 1389, 0, KL_PARAM_REFERENCE, 0}, {706588695, 1390, 0, KL_PARAM_DATE, 0},
	{706908177, 1391, 0, KL_PARAM_TOKEN, 0}, {707223574, 1392, 0, KL_PARAM_REFERENCE, 0},
	{707588124, 1393, 0, KL_PARAM_TOKEN, 0}, {707952663, 1394, 0, KL_PARAM_TOKEN, 0},
	{708345890, 1395, 0, KL_PARAM_REFERENCE, 0}, {708759580, 1396, 0, KL_PARAM_URI, 0},
	{709107731, 1397, 0, KL_PARAM_TOKEN, 0}, {709439519, 1398, 0, KL_PARAM_REFERENCE, 0},
	{710877204, 1402, 0, KL_PARAM_REFERENCE, 0}, {710242325, 1400, 0, KL_PARAM_TOKEN, 0},
	{710561811, 1401, 0, KL_PARAM_TOKEN, 0}, {711237701, 1403, 0, KL_PARAM_REFERENCE, 0},
	{828534843, 1404, 0, KL_PARAM_TOKEN, 0}, {828780648, 1405, 0, KL_PARAM_QUANTITY, 0},
	{712994850, 1406, 0, KL_PARAM_TOKEN, 0}, {713453597, 1407, 0, KL_PARAM_COMPOSITE, 0},
	{713453597, 1408, 0, KL_PARAM_COMPOSITE, 0}, {714125335, 1409, 0, KL_PARAM_DATE, 0},
	{714494049, 1410, 0, KL_PARAM_REFERENCE, 0}, {715173958, 1411, 0, KL_PARAM_REFERENCE, 0},
	{715739166, 1412, 0, KL_PARAM_STRING, 0}, {716132386, 1413, 0, KL_PARAM_DATE, 0},
	{716546077, 1414, 0, KL_PARAM_TOKEN, 0}, {716947487, 1415, 0, KL_PARAM_TOKEN, 0},
	{717324311, 1416, 0, KL_PARAM_STRING, 0}, {717697093, 1417, 0, KL_PARAM_REFERENCE, 0},
	{718250012, 1418, 0, KL_PARAM_STRING, 0}, {718622745, 1419, 0, KL_PARAM_TOKEN, 0},
	{718995523, 1420, 0, KL_PARAM_REFERENCE, 0}, {719523864, 1421, 0, KL_PARAM_STRING, 0},
	{719876120, 1422, 0, KL_PARAM_TOKEN, 0}, {720220182, 1423, 0, KL_PARAM_URI, 0},
	{720572442, 1424, 0, KL_PARAM_TOKEN, 0}, {720986188, 1425, 0, KL_PARAM_REFERENCE, 0},
	{829210690, 1426, 0, KL_PARAM_TOKEN, 0}, {829485174, 1427, 0, KL_PARAM_QUANTITY, 0},
	{722944041, 1428, 0, KL_PARAM_TOKEN, 0}, {723460132, 1429, 0, KL_PARAM_COMPOSITE, 0},
	{723460132, 1430, 0, KL_PARAM_COMPOSITE, 0}, {724217886, 1431, 0, KL_PARAM_DATE, 0},
	{724643951, 1432, 0, KL_PARAM_REFERENCE, 0}, {725409869, 1433, 0, KL_PARAM_REFERENCE, 0},
	{726032421, 1434, 0, KL_PARAM_STRING, 0}, {726482985, 1435, 0, KL_PARAM_DATE, 0},
	{726954020, 1436, 0, KL_PARAM_TOKEN, 0}, {727412774, 1437, 0, KL_PARAM_TOKEN, 0},
	{727846942, 1438, 0, KL_PARAM_STRING, 0}, {728277068, 1439, 0, KL_PARAM_REFERENCE, 0},
	{728887331, 1440, 0, KL_PARAM_STRING, 0}, {729317408, 1441, 0, KL_PARAM_TOKEN, 0},
	{729747530, 1442, 0, KL_PARAM_REFERENCE, 0}, {730333215, 1443, 0, KL_PARAM_STRING, 0},
	{730742815, 1444, 0, KL_PARAM_TOKEN, 0}, {731144221, 1445, 0, KL_PARAM_URI, 0},
	{731553825, 1446, 0, KL_PARAM_TOKEN, 0}, {731934742, 1447, 0, KL_PARAM_TOKEN, 0},
	{732254228, 1448, 0, KL_PARAM_DATE, 0}, {732569619, 1449, 0, KL_PARAM_TOKEN, 0},
	{732901400, 1450, 0, KL_PARAM_TOKEN, 0}, {733241365, 1451, 0, KL_PARAM_TOKEN, 0},
	{733573142, 1452, 0, KL_PARAM_TOKEN, 0}, {733900820, 1453, 0, KL_PARAM_REFERENCE, 0},
	{734371875, 1454, 0, KL_PARAM_REFERENCE, 0}, {734760982, 1455, 0, KL_PARAM_REFERENCE, 0},
	{735080466, 1456, 0, KL_PARAM_REFERENCE, 0}, {735395861, 1457, 0, KL_PARAM_REFERENCE, 0},
	{735719444, 1458, 0, KL_PARAM_TOKEN, 0}, {736034835, 1459, 0, KL_PARAM_STRING, 0},
	{736350230, 1460, 0, KL_PARAM_DATE, 0}, {736702490, 1461, 0, KL_PARAM_TOKEN, 0},
	{737071130, 1462, 0, KL_PARAM_REFERENCE, 0}, {737669142, 1464, 0, KL_PARAM_TOKEN, 0},
	{738000917, 1465, 0, KL_PARAM_REFERENCE, 0}, {738766859, 1468, 0, KL_PARAM_TOKEN, 0},
	{739102745, 1469, 0, KL_PARAM_DATE, 0}, {739463189, 1470, 0, KL_PARAM_URI, 0},
	{740053014, 1472, 0, KL_PARAM_TOKEN, 0}, {740392980, 1473, 0, KL_PARAM_URI, 0},
	{740700177, 1474, 0, KL_PARAM_TOKEN, 0}, {741023768, 1475, 0, KL_PARAM_REFERENCE, 0},
	{829972522, 1476, 0, KL_PARAM_DATE, 0}, {741290008, 1477, 0, KL_PARAM_REFERENCE, 0},
	{741392409, 1478, 0, KL_PARAM_TOKEN, 0}, {741736469, 1479, 0, KL_PARAM_TOKEN, 0},
	{743514134, 1484, 0, KL_PARAM_REFERENCE, 0}, {742285336, 1481, 0, KL_PARAM_REFERENCE, 0},
	{742694949, 1482, 0, KL_PARAM_NUMBER, 0}, {743100457, 1483, 0, KL_PARAM_TOKEN, 0},
	{830148670, 1485, 0, KL_PARAM_TOKEN, 0}, {830406766, 1486, 0, KL_PARAM_QUANTITY, 0},
	{745152549, 1487, 0, KL_PARAM_TOKEN, 0}, {745635872, 1488, 0, KL_PARAM_COMPOSITE, 0},
	{745635872, 1489, 0, KL_PARAM_COMPOSITE, 0}, {746344474, 1490, 0, KL_PARAM_DATE, 0},
	{746741793, 1491, 0, KL_PARAM_STRING, 0}, {747159589, 1492, 0, KL_PARAM_DATE, 0},
	{747597856, 1493, 0, KL_PARAM_TOKEN, 0}, {748023842, 1494, 0, KL_PARAM_TOKEN, 0},
	{748425242, 1495, 0, KL_PARAM_STRING, 0}, {748814367, 1496, 0, KL_PARAM_STRING, 0},
	{749211676, 1497, 0, KL_PARAM_TOKEN, 0}, {749592603, 1498, 0, KL_PARAM_STRING, 0},
	{749961241, 1499, 0, KL_PARAM_URI, 0}, {750338077, 1500, 0, KL_PARAM_TOKEN, 0},
	{750673935, 1501, 0, KL_PARAM_TOKEN, 0}, {750948366, 1502, 0, KL_PARAM_REFERENCE, 0},
	{751214616, 1503, 0, KL_PARAM_DATE, 0}, {751546387, 1504, 0, KL_PARAM_TOKEN, 0},
	{751882264, 1505, 0, KL_PARAM_TOKEN, 0}, {752222228, 1506, 0, KL_PARAM_TOKEN, 0},
	{752533522, 1507, 0, KL_PARAM_TOKEN, 0}, {752844820, 1508, 0, KL_PARAM_TOKEN, 0},
	{753164308, 1509, 0, KL_PARAM_TOKEN, 0}, {753504292, 1510, 0, KL_PARAM_REFERENCE, 0},
	{830861368, 1511, 0, KL_PARAM_TOKEN, 0}, {831094882, 1512, 0, KL_PARAM_QUANTITY, 0},
	{754257951, 1513, 0, KL_PARAM_TOKEN, 0}, {754389018, 1514, 0, KL_PARAM_COMPOSITE, 0},
	{754389018, 1515, 0, KL_PARAM_COMPOSITE, 0}, {754499604, 1516, 0, KL_PARAM_DATE, 0},
	{754851867, 1517, 0, KL_PARAM_REFERENCE, 0}, {754966555, 1518, 0, KL_PARAM_STRING, 0},
	{755081244, 1519, 0, KL_PARAM_TOKEN, 0}, {755200020, 1520, 0, KL_PARAM_STRING, 0},
	{755286041, 1521, 0, KL_PARAM_STRING, 0}, {755392534, 1522, 0, KL_PARAM_TOKEN, 0},
	{755728406, 1523, 0, KL_PARAM_TOKEN, 0}, {756056084, 1524, 0, KL_PARAM_TOKEN, 0},
	{756142099, 1525, 0, KL_PARAM_URI, 0}, {756224023, 1526, 0, KL_PARAM_TOKEN, 0},
	{756568089, 1527, 0, KL_PARAM_DATE, 0}, {756920342, 1528, 0, KL_PARAM_REFERENCE, 0},
	{757264407, 1529, 0, KL_PARAM_TOKEN, 0}, {757608471, 1530, 0, KL_PARAM_TOKEN, 0},
	{757706771, 1531, 0, KL_PARAM_TOKEN, 0}, {757788696, 1532, 0, KL_PARAM_REFERENCE, 0},
	{757891097, 1533, 0, KL_PARAM_TOKEN, 0}, {758300708, 1534, 0, KL_PARAM_REFERENCE, 0},
	{758730782, 1535, 0, KL_PARAM_URI, 0}, {759095317, 1536, 0, KL_PARAM_TOKEN, 0},
	{759439385, 1537, 0, KL_PARAM_DATE, 0}, {762880022, 1547, 0, KL_PARAM_REFERENCE, 0},
	{760004632, 1539, 0, KL_PARAM_REFERENCE, 0}, {760438812, 1540, 0, KL_PARAM_TOKEN, 0},
	{760803351, 1541, 0, KL_PARAM_TOKEN, 0}, {761147415, 1542, 0, KL_PARAM_REFERENCE, 0},
	{761495576, 1543, 0, KL_PARAM_REFERENCE, 0}, {761856026, 1544, 0, KL_PARAM_TOKEN, 0},
	{762212375, 1545, 0, KL_PARAM_REFERENCE, 0}, {762548245, 1546, 0, KL_PARAM_TOKEN, 0},
	{763211796, 1548, 0, KL_PARAM_TOKEN, 0}, {763510799, 1549, 0, KL_PARAM_TOKEN, 0},
	{763781133, 1550, 0, KL_PARAM_REFERENCE, 0}, {764076052, 1551, 0, KL_PARAM_TOKEN, 0},
	{764383248, 1552, 0, KL_PARAM_TOKEN, 0}, {764661774, 1553, 0, KL_PARAM_TOKEN, 0},
	{764915722, 1554, 0, KL_PARAM_DATE, 0}, {765157387, 1555, 0, KL_PARAM_TOKEN, 0},
	{765472796, 1556, 0, KL_PARAM_TOKEN, 0}, {765812764, 1557, 0, KL_PARAM_TOKEN, 0},
	{766197789, 1558, 0, KL_PARAM_DATE, 0}, {766545949, 1559, 0, KL_PARAM_REFERENCE, 0},
	{766894103, 1560, 0, KL_PARAM_TOKEN, 0}, {767283229, 1561, 0, KL_PARAM_TOKEN, 0},
	{767635475, 1562, 0, KL_PARAM_TOKEN, 0}, {767930383, 1563, 0, KL_PARAM_REFERENCE, 0},
	{768892944, 1566, 0, KL_PARAM_REFERENCE, 0}, {768610319, 1565, 0, KL_PARAM_TOKEN, 0},
	{769167373, 1567, 0, KL_PARAM_TOKEN, 0}, {769490988, 1568, 0, KL_PARAM_TOKEN, 0},
	{769945629, 1569, 0, KL_PARAM_TOKEN, 0}, {770314272, 1570, 0, KL_PARAM_TOKEN, 0},
	{770715676, 1571, 0, KL_PARAM_TOKEN, 0}, {771084322, 1572, 0, KL_PARAM_REFERENCE, 0},
	{771539043, 1573, 0, KL_PARAM_TOKEN, 0}, {831500348, 1574, 0, KL_PARAM_TOKEN, 0},
	{831750250, 1575, 0, KL_PARAM_QUANTITY, 0}, {772599843, 1576, 0, KL_PARAM_TOKEN, 0},
	{772747294, 1577, 0, KL_PARAM_COMPOSITE, 0}, {772747294, 1578, 0, KL_PARAM_COMPOSITE, 0},
	{772874264, 1579, 0, KL_PARAM_DATE, 0}, {773251102, 1580, 0, KL_PARAM_TOKEN, 0},
	{773378079, 1581, 0, KL_PARAM_STRING, 0}, {773791776, 1582, 0, KL_PARAM_TOKEN, 0},
	{774254624, 1583, 0, KL_PARAM_TOKEN, 0}, {774389790, 1584, 0, KL_PARAM_TOKEN, 0},
	{774516768, 1585, 0, KL_PARAM_TOKEN, 0}, {774914075, 1586, 0, KL_PARAM_TOKEN, 0},
	{775278616, 1587, 0, KL_PARAM_TOKEN, 0}, {775381016, 1588, 0, KL_PARAM_STRING, 0},
	{775733337, 1589, 0, KL_PARAM_TOKEN, 0}, {776101917, 1590, 0, KL_PARAM_STRING, 0},
	{776224794, 1591, 0, KL_PARAM_TOKEN, 0}, {776335385, 1592, 0, KL_PARAM_STRING, 0},
	{776691736, 1593, 0, KL_PARAM_URI, 0}, {776794135, 1594, 0, KL_PARAM_URI, 0},
	{777195573, 1595, 0, KL_PARAM_REFERENCE, 0}, {777416731, 1596, 0, KL_PARAM_TOKEN, 0},
	{832188469, 1597, 0, KL_PARAM_TOKEN, 0}, {832409692, 1598, 0, KL_PARAM_QUANTITY, 0},
	{778096668, 1599, 0, KL_PARAM_TOKEN, 0}, {778215447, 1600, 0, KL_PARAM_COMPOSITE, 0},
	{778215447, 1601, 0, KL_PARAM_COMPOSITE, 0}, {778313745, 1602, 0, KL_PARAM_DATE, 0},
	{778387480, 1603, 0, KL_PARAM_STRING, 0}, {778489879, 1604, 0, KL_PARAM_TOKEN, 0},
	{778588185, 1605, 0, KL_PARAM_TOKEN, 0}, {778694673, 1606, 0, KL_PARAM_STRING, 0},
	{778768406, 1607, 0, KL_PARAM_STRING, 0}, {778862611, 1608, 0, KL_PARAM_TOKEN, 0},
	{778944530, 1609, 0, KL_PARAM_STRING, 0}, {779022352, 1610, 0, KL_PARAM_URI, 0},
	{779091988, 1611, 0, KL_PARAM_TOKEN, 0}, {779411476, 1612, 0, KL_PARAM_TOKEN, 0},
	{779735061, 1613, 0, KL_PARAM_STRING, 0}, {780058652, 1614, 0, KL_PARAM_TOKEN, 0},
	{780406803, 1615, 0, KL_PARAM_TOKEN, 0}, {780709913, 1616, 0, KL_PARAM_TOKEN, 0},
	{781033501, 1617, 0, KL_PARAM_URI, 0}, {781381650, 1618, 0, KL_PARAM_TOKEN, 0},
	{832790599, 1619, 0, KL_PARAM_TOKEN, 0}, {782311453, 1620, 0, KL_PARAM_TOKEN, 0},
	{782651417, 1621, 0, KL_PARAM_DATE, 0}, {782991380, 1622, 0, KL_PARAM_TOKEN, 0},
	{783302683, 1623, 0, KL_PARAM_QUANTITY, 0}, {783634448, 1624, 0, KL_PARAM_TOKEN, 0},
	{833085488, 1625, 0, KL_PARAM_REFERENCE, 0}, {784506912, 1626, 0, KL_PARAM_TOKEN, 0},
	{784642073, 1627, 0, KL_PARAM_TOKEN, 0}, {784748566, 1628, 0, KL_PARAM_REFERENCE, 0},
	{785088535, 1629, 0, KL_PARAM_REFERENCE, 0}, {785424405, 1630, 0, KL_PARAM_TOKEN, 0},
	{785760279, 1631, 0, KL_PARAM_REFERENCE, 0}, {786100246, 1632, 0, KL_PARAM_TOKEN, 0},
	{786194456, 1633, 0, KL_PARAM_DATE, 0}, {786296856, 1634, 0, KL_PARAM_TOKEN, 0},
	{786645015, 1635, 0, KL_PARAM_REFERENCE, 0}, {786976788, 1636, 0, KL_PARAM_TOKEN, 0},
	{787300375, 1637, 0, KL_PARAM_REFERENCE, 0}, {787640342, 1638, 0, KL_PARAM_REFERENCE, 0},
	{787951631, 1639, 0, KL_PARAM_DATE, 0}, {788221964, 1640, 0, KL_PARAM_REFERENCE, 0},
	{788574227, 1641, 0, KL_PARAM_TOKEN, 0}, {788844553, 1642, 0, KL_PARAM_TOKEN, 0},
	{789094414, 1643, 0, KL_PARAM_REFERENCE, 0}, {789348362, 1644, 0, KL_PARAM_REFERENCE, 0},
	{789630996, 1645, 0, KL_PARAM_TOKEN, 0}, {789929999, 1646, 0, KL_PARAM_TOKEN, 0},
	{790192139, 1647, 0, KL_PARAM_TOKEN, 0}, {790482961, 1648, 0, KL_PARAM_DATE, 0},
	{790749194, 1649, 0, KL_PARAM_REFERENCE, 0}, {790994955, 1650, 0, KL_PARAM_REFERENCE, 0},
	{792944648, 1657, 0, KL_PARAM_REFERENCE, 0}, {791605266, 1652, 0, KL_PARAM_TOKEN, 0},
	{791879700, 1653, 0, KL_PARAM_DATE, 0}, {792170509, 1654, 0, KL_PARAM_TOKEN, 0},
	{792436750, 1655, 0, KL_PARAM_REFERENCE, 0}, {792694795, 1656, 0, KL_PARAM_TOKEN, 0},
	{833286208, 1658, 0, KL_PARAM_TOKEN, 0}, {833552498, 1659, 0, KL_PARAM_QUANTITY, 0},
	{793681959, 1660, 0, KL_PARAM_TOKEN, 0}, {793845794, 1661, 0, KL_PARAM_COMPOSITE, 0},
	{793845794, 1662, 0, KL_PARAM_COMPOSITE, 0}, {793989148, 1663, 0, KL_PARAM_DATE, 0},
	{794107939, 1664, 0, KL_PARAM_STRING, 0}, {794255396, 1665, 0, KL_PARAM_TOKEN, 0},
	{794406940, 1666, 0, KL_PARAM_STRING, 0}, {794525729, 1667, 0, KL_PARAM_STRING, 0},
	{794664990, 1668, 0, KL_PARAM_TOKEN, 0}, {794791965, 1669, 0, KL_PARAM_STRING, 0},
	{794914843, 1670, 0, KL_PARAM_URI, 0}, {795029535, 1671, 0, KL_PARAM_TOKEN, 0},
	{795398165, 1672, 0, KL_PARAM_TOKEN, 0}, {795709457, 1673, 0, KL_PARAM_DATE, 0},
	{796024858, 1674, 0, KL_PARAM_URI, 0}, {796356625, 1675, 0, KL_PARAM_TOKEN, 0},
	{796651537, 1676, 0, KL_PARAM_STRING, 0}, {797007893, 1677, 0, KL_PARAM_REFERENCE, 0},
	{834023475, 1678, 0, KL_PARAM_TOKEN, 0}, {834236504, 1679, 0, KL_PARAM_QUANTITY, 0},
	{798371866, 1680, 0, KL_PARAM_TOKEN, 0}, {798765077, 1681, 0, KL_PARAM_COMPOSITE, 0},
	{798765077, 1682, 0, KL_PARAM_COMPOSITE, 0}, {799338511, 1683, 0, KL_PARAM_DATE, 0},
	{799645718, 1684, 0, KL_PARAM_STRING, 0}, {799977493, 1685, 0, KL_PARAM_TOKEN, 0},
	{800313367, 1686, 0, KL_PARAM_TOKEN, 0}, {800624655, 1687, 0, KL_PARAM_STRING, 0},
	{800923668, 1688, 0, KL_PARAM_STRING, 0}, {801230865, 1689, 0, KL_PARAM_TOKEN, 0},
	{801677354, 1690, 0, KL_PARAM_STRING, 0}, {802070544, 1691, 0, KL_PARAM_STRING, 0},
	{802349070, 1692, 0, KL_PARAM_URI, 0}, {802635794, 1693, 0, KL_PARAM_TOKEN, 0},
	{802918472, 1694, 0, KL_PARAM_TOKEN, 0}, {834601009, 1695, 0, KL_PARAM_TOKEN, 0},
	{834805844, 1696, 0, KL_PARAM_QUANTITY, 0}, {803733528, 1697, 0, KL_PARAM_TOKEN, 0},
	{803835923, 1698, 0, KL_PARAM_COMPOSITE, 0}, {803835923, 1699, 0, KL_PARAM_COMPOSITE, 0},
	{803917837, 1700, 0, KL_PARAM_DATE, 0}, {803975188, 1701, 0, KL_PARAM_STRING, 0},
	{804286493, 1702, 0, KL_PARAM_URI, 0}, {804409363, 1703, 0, KL_PARAM_TOKEN, 0},
	{804491285, 1704, 0, KL_PARAM_TOKEN, 0}, {804581389, 1705, 0, KL_PARAM_STRING, 0},
	{804638738, 1706, 0, KL_PARAM_STRING, 0}, {804941855, 1707, 0, KL_PARAM_URI, 0},
	{805072911, 1708, 0, KL_PARAM_TOKEN, 0}, {805138446, 1709, 0, KL_PARAM_STRING, 0},
	{805199884, 1710, 0, KL_PARAM_URI, 0}, {805253136, 1711, 0, KL_PARAM_TOKEN, 0},
	{805576729, 1712, 0, KL_PARAM_REFERENCE, 0}, {806006814, 1713, 0, KL_PARAM_DATE, 0},
	{806133788, 1714, 0, KL_PARAM_REFERENCE, 0}, {806252573, 1715, 0, KL_PARAM_TOKEN, 0},
	{806375450, 1716, 0, KL_PARAM_REFERENCE, 0}, {806756381, 1717, 0, KL_PARAM_REFERENCE, 0},
	{807133209, 1718, 0, KL_PARAM_TOKEN, 0},
};

const uint16_t kl_index_count = 1644;

const uint16_t kl_type_lists[] = {
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 0, 1, 2, 3, 4, 5, 6, 7, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 1466, 1467,
	1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 75, 76, 77, 78, 79, 80, 81, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 100, 101, 102, 103, 104, 105, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
	1474, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
	525, 106, 107, 108, 109, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 110, 111, 112, 113, 114, 1466, 1467,
	1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128,
	129, 130, 131, 132, 133, 134, 135, 136, 137, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 138, 139, 140,
	141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 158, 159, 160, 161, 162, 163, 164, 165, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
	1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 166, 167, 168, 169, 170, 171, 172, 173, 174,
	175, 176, 177, 178, 179, 180, 181, 182, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 183, 184, 185, 186,
	187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 198,
	199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256,
	257, 258, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268,
	269, 270, 271, 272, 273, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 274, 275, 276, 277, 278, 279, 280,
	281, 282, 283, 284, 285, 286, 287, 288, 289, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 290, 291, 292,
	293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 304,
	305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339,
	340, 341, 342, 343, 344, 345, 346, 347, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 348, 349, 350, 351,
	352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 1466, 1467,
	1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 405, 406, 407, 408, 409, 410, 411, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 412, 413, 414, 415, 416, 417, 418, 419, 420, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
	525, 421, 422, 423, 424, 425, 426, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 427, 428, 429, 430, 431,
	432, 433, 434, 435, 436, 437, 438, 439, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 440, 441, 442,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 443, 444, 445, 446, 447, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 466, 467, 468, 469, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511,
	512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
	525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559,
	560, 561, 562, 563, 564, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 565, 566, 567, 568, 569, 570,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 571, 572, 573, 574, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 575, 576, 577, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 578, 579, 580, 581,
	582, 583, 584, 585, 586, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 587, 588, 589, 590, 591, 592, 593,
	594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628,
	629, 630, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640,
	641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525,
	653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
	525, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 1466, 1467, 1468, 1469,
	1470, 1471, 1472, 1473, 1474, 525, 683, 684, 685, 686, 687, 688, 689, 690, 691, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 692, 693, 694, 695, 696, 697, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 698,
	699, 700, 701, 702, 703, 704, 705, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 706, 707, 708, 709, 710,
	711, 712, 713, 714, 715, 716, 717, 718, 719, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 720, 721, 722,
	723, 724, 725, 726, 727, 728, 729, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 730, 731, 732, 733,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757,
	758, 759, 760, 761, 762, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 763, 764, 765, 766, 767, 768, 769,
	770, 771, 772, 773, 774, 775, 776, 777, 778, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 779, 780, 781,
	782, 783, 784, 785, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 786, 787, 788, 789, 790, 791, 792, 793,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805,
	806, 807, 808, 809, 810, 811, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 812, 813, 814, 815, 816, 817,
	818, 819, 820, 821, 822, 823, 824, 825, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 826, 827, 828, 829,
	830, 831, 832, 833, 834, 835, 836, 837, 838, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 839, 840, 841,
	842, 843, 844, 845, 846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 856, 857, 858, 859, 860, 861, 862, 1466, 1467,
	1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 863, 864, 865, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
	525, 866, 867, 868, 869, 870, 871, 872, 873, 874, 875, 876, 877, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
	525, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910, 911,
	912, 913, 914, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 915, 916, 917, 918, 919, 920, 921, 922, 923,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 924, 925, 926, 927, 928, 929, 930, 931, 932, 933, 934, 935,
	936, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 937, 938, 939, 940, 941, 942, 943, 944, 945, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 946, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 959, 960, 961, 962, 963, 964, 965, 966, 967, 968, 969, 970,
	971, 972, 973, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 974, 975, 976, 977, 978, 979, 980, 981, 982,
	983, 984, 985, 986, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 987, 988, 989, 990, 991, 992, 993, 994,
	995, 996, 997, 998, 999, 1000, 1001, 1002, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1003, 1004,
	1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1014,
	1015, 1016, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1017, 1018, 1019, 1020, 1021, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 1022, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1023, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1024,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525,
	1025, 1026, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1027, 1028, 1029, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 1030, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1031, 1032, 1033, 1034,
	1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049, 1466, 1467, 1468, 1469,
	1470, 1471, 1472, 1473, 1474, 525, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073,
	1074, 1075, 1076, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1077, 1078, 1079, 1080, 1081, 1082, 1083,
	1084, 1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120, 1121, 1122,
	1123, 1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141,
	1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161,
	1162, 1163, 1164, 1165, 1166, 1167, 1168, 1169, 1170, 1171, 1172, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
	1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1173, 1174, 1175, 1176, 1177, 1178, 1179, 1180,
	1181, 1182, 1183, 1184, 1185, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1186, 1187, 1188, 1189, 1190,
	1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1200, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210,
	1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
	1474, 525, 1242, 1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259,
	1260, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1261, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269,
	1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1284, 1466, 1467, 1468, 1469,
	1470, 1471, 1472, 1473, 1474, 525, 1285, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298,
	1299, 1300, 1301, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1302, 1303, 1304, 1305, 1306, 1307, 1308,
	1309, 1310, 1311, 1312, 1313, 1314, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1315, 1316, 1317, 1318,
	1319, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357,
	1358, 1359, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367,
	1368, 1369, 1370, 1371, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1372, 1373, 1374, 1375, 1376, 1377,
	1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
	1474, 525, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1466, 1467, 1468, 1469,
	1470, 1471, 1472, 1473, 1474, 525, 1403, 1404, 1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1415, 1416,
	1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1425, 1426,
	1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445,
	1446, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455,
	1456, 1457, 1458, 1459, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1460, 1461, 1462, 1463, 1464, 1465,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1482, 1483, 1484,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1485, 1486, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1494,
	1495, 1496, 1497, 1498, 1499, 1500, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1501, 1502, 1503, 1504,
	1505, 1506, 1507, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1508, 1509, 1510, 1511, 1512, 1513, 1514,
	1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1527, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543,
	1544, 1545, 1546, 1547, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1548, 1549, 1550, 1551, 1552, 1553,
	1554, 1555, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563,
	1564, 1565, 1566, 1567, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1568, 1569, 1570, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583,
	1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1466,
	1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1612, 1613, 1614, 1615, 1616, 1617, 1466, 1467, 1468, 1469, 1470,
	1471, 1472, 1473, 1474, 525, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
	1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1626, 1466, 1467, 1468, 1469, 1470, 1471,
	1472, 1473, 1474, 525, 1627, 1628, 1629, 1630, 1631, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1632,
	1633, 1634, 1635, 1636, 1637, 1638, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1639, 1640, 1641, 1642,
	1643, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1466, 1467, 1468, 1469,
	1470, 1471, 1472, 1473, 1474, 525, 1658, 1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671,
	1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1672, 1673, 1674, 1675, 1676, 1677, 1466, 1467, 1468, 1469,
	1470, 1471, 1472, 1473, 1474, 525, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1690, 1691,
	1692, 1693, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1694, 1695, 1696, 1697, 1698, 1699, 1700, 1701,
	1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525,
	1712, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 525, 1713, 1714, 1715, 1716, 1717, 1718, 1466, 1467, 1468,
	1469, 1470, 1471, 1472, 1473, 1474, 525, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 0, 1, 2, 3, 4, 5, 6,
	1398, 1399, 1400, 1401, 1402, 1403, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
	28, 1398, 1399, 1400, 1401, 1402, 1403, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 1398, 1399, 1400, 1401, 1402,
	1403, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 1398, 1399, 1400, 1401, 1402, 1403, 57, 58, 59,
	60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 1398, 1399, 1400, 1401, 1402, 1403, 71, 72, 73, 74, 1398, 1399, 1400,
	1401, 1402, 1403, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 1398, 1399, 1400, 1401, 1402,
	1403, 92, 93, 94, 95, 96, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400,
	1401, 1402, 1403, 97, 98, 99, 100, 1398, 1399, 1400, 1401, 1402, 1403, 101, 102, 103, 104, 1398, 1399, 1400, 1401,
	1402, 1403, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125,
	126, 1398, 1399, 1400, 1401, 1402, 1403, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141,
	142, 143, 144, 145, 1398, 1399, 1400, 1401, 1402, 1403, 146, 147, 148, 149, 150, 151, 152, 1398, 1399, 1400, 1401,
	1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
	167, 168, 1398, 1399, 1400, 1401, 1402, 1403, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
	183, 1398, 1399, 1400, 1401, 1402, 1403, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198,
	199, 200, 1398, 1399, 1400, 1401, 1402, 1403, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 1398, 1399, 1400,
	1401, 1402, 1403, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 1398, 1399, 1400, 1401, 1402, 1403, 224,
	225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 1398, 1399, 1400, 1401,
	1402, 1403, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 1398, 1399, 1400, 1401, 1402, 1403,
	257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 1398, 1399, 1400, 1401, 1402, 1403, 272,
	273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 1398, 1399, 1400, 1401, 1402, 1403, 286, 287, 288,
	289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 1398, 1399, 1400, 1401, 1402, 1403, 303, 304,
	305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327,
	328, 1398, 1399, 1400, 1401, 1402, 1403, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343,
	344, 345, 346, 347, 348, 1398, 1399, 1400, 1401, 1402, 1403, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359,
	360, 361, 362, 363, 1398, 1399, 1400, 1401, 1402, 1403, 364, 365, 366, 367, 368, 369, 370, 371, 372, 1398, 1399, 1400,
	1401, 1402, 1403, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 1398, 1399, 1400, 1401, 1402, 1403, 383, 384, 385,
	386, 387, 388, 389, 1398, 1399, 1400, 1401, 1402, 1403, 390, 391, 392, 393, 394, 395, 396, 397, 398, 1398, 1399, 1400,
	1401, 1402, 1403, 399, 400, 401, 402, 403, 404, 1398, 1399, 1400, 1401, 1402, 1403, 405, 406, 407, 408, 409, 410, 411,
	412, 413, 414, 415, 416, 417, 1398, 1399, 1400, 1401, 1402, 1403, 418, 419, 420, 1398, 1399, 1400, 1401, 1402, 1403,
	421, 422, 423, 424, 425, 1398, 1399, 1400, 1401, 1402, 1403, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436,
	437, 438, 439, 440, 441, 442, 1398, 1399, 1400, 1401, 1402, 1403, 443, 444, 445, 1398, 1399, 1400, 1401, 1402, 1403,
	446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 1398, 1399, 1400, 1401, 1402, 1403,
	462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 1398, 1399, 1400, 1401, 1402, 1403, 474, 475, 476, 477,
	478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 1398, 1399, 1400,
	1401, 1402, 1403, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 1398, 1399, 1400,
	1401, 1402, 1403, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533,
	534, 1398, 1399, 1400, 1401, 1402, 1403, 535, 536, 537, 538, 539, 540, 1398, 1399, 1400, 1401, 1402, 1403, 541, 542,
	543, 1398, 1399, 1400, 1401, 1402, 1403, 544, 545, 546, 1398, 1399, 1400, 1401, 1402, 1403, 547, 548, 549, 550, 551,
	552, 553, 554, 555, 1398, 1399, 1400, 1401, 1402, 1403, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567,
	568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 1398, 1399, 1400, 1401, 1402, 1403, 578, 579, 580, 581, 582, 583,
	584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 1398, 1399, 1400, 1401, 1402, 1403,
	600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 1398,
	1399, 1400, 1401, 1402, 1403, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 1398, 1399, 1400, 1401,
	1402, 1403, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 1398, 1399, 1400,
	1401, 1402, 1403, 652, 653, 654, 655, 656, 657, 658, 659, 660, 1398, 1399, 1400, 1401, 1402, 1403, 661, 662, 663, 664,
	665, 1398, 1399, 1400, 1401, 1402, 1403, 666, 667, 668, 669, 670, 671, 672, 1398, 1399, 1400, 1401, 1402, 1403, 673,
	674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 1398, 1399, 1400, 1401, 1402, 1403, 687, 688, 689,
	690, 691, 692, 693, 694, 695, 696, 1398, 1399, 1400, 1401, 1402, 1403, 697, 698, 699, 1398, 1399, 1400, 1401, 1402,
	1403, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 1398, 1399, 1400, 1401, 1402, 1403, 712, 713, 714,
	715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 1398, 1399, 1400, 1401, 1402, 1403, 728, 729, 730,
	731, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 1398, 1399, 1400, 1401, 1402, 1403, 744, 745, 746,
	747, 748, 749, 750, 1398, 1399, 1400, 1401, 1402, 1403, 751, 752, 753, 754, 755, 756, 757, 758, 1398, 1399, 1400,
	1401, 1402, 1403, 759, 760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 1398,
	1399, 1400, 1401, 1402, 1403, 777, 778, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 1398, 1399, 1400,
	1401, 1402, 1403, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 1398, 1399, 1400, 1401, 1402, 1403, 803,
	804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826,
	1398, 1399, 1400, 1401, 1402, 1403, 827, 828, 1398, 1399, 1400, 1401, 1402, 1403, 829, 830, 831, 832, 833, 834, 835,
	836, 837, 838, 839, 1398, 1399, 1400, 1401, 1402, 1403, 840, 841, 842, 843, 844, 845, 846, 847, 848, 849, 850, 851,
	852, 853, 854, 1398, 1399, 1400, 1401, 1402, 1403, 855, 856, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867,
	868, 869, 870, 871, 872, 873, 874, 875, 876, 1398, 1399, 1400, 1401, 1402, 1403, 877, 878, 879, 880, 881, 882, 883,
	884, 1398, 1399, 1400, 1401, 1402, 1403, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896, 1398, 1399, 1400,
	1401, 1402, 1403, 897, 898, 899, 900, 901, 902, 903, 904, 905, 1398, 1399, 1400, 1401, 1402, 1403, 906, 907, 908, 909,
	910, 911, 912, 913, 914, 915, 916, 917, 1398, 1399, 1400, 1401, 1402, 1403, 918, 919, 920, 921, 922, 923, 924, 925,
	926, 927, 928, 929, 930, 931, 1398, 1399, 1400, 1401, 1402, 1403, 932, 933, 934, 935, 936, 937, 938, 939, 940, 941,
	942, 943, 944, 1398, 1399, 1400, 1401, 1402, 1403, 945, 946, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957,
	958, 959, 1398, 1399, 1400, 1401, 1402, 1403, 960, 961, 962, 963, 964, 965, 966, 967, 968, 969, 1398, 1399, 1400,
	1401, 1402, 1403, 970, 971, 972, 1398, 1399, 1400, 1401, 1402, 1403, 973, 974, 975, 976, 977, 1398, 1399, 1400, 1401,
	1402, 1403, 978, 1398, 1399, 1400, 1401, 1402, 1403, 979, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401,
	1402, 1403, 980, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 981, 982, 1398, 1399, 1400,
	1401, 1402, 1403, 983, 984, 985, 1398, 1399, 1400, 1401, 1402, 1403, 986, 1398, 1399, 1400, 1401, 1402, 1403, 987,
	988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1398, 1399, 1400,
	1401, 1402, 1403, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1398, 1399,
	1400, 1401, 1402, 1403, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1398, 1399,
	1400, 1401, 1402, 1403, 1033, 1034, 1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047,
	1048, 1049, 1050, 1051, 1398, 1399, 1400, 1401, 1402, 1403, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060,
	1061, 1062, 1063, 1398, 1399, 1400, 1401, 1402, 1403, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073,
	1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092,
	1093, 1094, 1095, 1096, 1097, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1098, 1099,
	1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118,
	1119, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1120, 1121, 1122, 1123, 1124, 1125,
	1126, 1127, 1128, 1129, 1130, 1131, 1132, 1398, 1399, 1400, 1401, 1402, 1403, 1133, 1134, 1135, 1136, 1137, 1138,
	1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402,
	1403, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1164,
	1165, 1166, 1167, 1168, 1169, 1398, 1399, 1400, 1401, 1402, 1403, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1398,
	1399, 1400, 1401, 1402, 1403, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1398, 1399, 1400, 1401, 1402, 1403,
	1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1398, 1399, 1400, 1401,
	1402, 1403, 1200, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216,
	1217, 1218, 1219, 1220, 1221, 1222, 1223, 1398, 1399, 1400, 1401, 1402, 1403, 1224, 1225, 1226, 1227, 1228, 1229,
	1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1398, 1399, 1400, 1401, 1402, 1403, 1240, 1241, 1242,
	1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1252, 1398, 1399, 1400, 1401, 1402, 1403, 1253, 1254, 1255,
	1256, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264, 1265, 1266, 1267, 1398, 1399, 1400, 1401, 1402, 1403, 1268,
	1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1398, 1399, 1400, 1401, 1402, 1403, 1277, 1278, 1279, 1280, 1281,
	1282, 1283, 1284, 1285, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1398, 1399, 1400, 1401, 1402,
	1403, 1296, 1297, 1298, 1299, 1300, 1301, 1302, 1303, 1304, 1305, 1306, 1398, 1399, 1400, 1401, 1402, 1403, 1307,
	1308, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316, 1317, 1318, 1319, 1320, 1321, 1322, 1398, 1399, 1400, 1401,
	1402, 1403, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1398, 1399, 1400, 1401,
	1402, 1403, 1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352,
	1353, 1354, 1355, 1356, 1357, 1398, 1399, 1400, 1401, 1402, 1403, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365,
	1366, 1367, 1368, 1369, 1370, 1371, 1372, 1373, 1374, 1375, 1376, 1377, 1378, 1379, 1398, 1399, 1400, 1401, 1402,
	1403, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1398, 1399, 1400, 1401, 1402,
	1403, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1404,
	1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1398, 1399, 1400, 1401, 1402, 1403, 1413, 1414, 1415, 1416, 1417,
	1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1398, 1399, 1400, 1401, 1402, 1403, 1429, 1430,
	1431, 1432, 1433, 1434, 1435, 1398, 1399, 1400, 1401, 1402, 1403, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443,
	1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1398, 1399, 1400, 1401, 1402, 1403, 1455, 1456,
	1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1398,
	1399, 1400, 1401, 1402, 1403, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1482, 1398, 1399, 1400, 1401, 1402, 1403,
	1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1398, 1399, 1400, 1401, 1402, 1403, 1494, 1495,
	1496, 1398, 1399, 1400, 1401, 1402, 1403, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1508,
	1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1398, 1399, 1400, 1401, 1402,
	1403, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1398, 1399, 1400,
	1401, 1402, 1403, 1538, 1539, 1540, 1541, 1542, 1543, 1398, 1399, 1400, 1401, 1402, 1403, 1544, 1545, 1546, 1547,
	1548, 1549, 1550, 1551, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400,
	1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403, 1398, 1399, 1400, 1401,
	1402, 1403, 1552, 1398, 1399, 1400, 1401, 1402, 1403, 1553, 1554, 1555, 1556, 1557, 1398, 1399, 1400, 1401, 1402,
	1403, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1398, 1399, 1400, 1401, 1402, 1403, 1565, 1566, 1567, 1568, 1569,
	1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1398, 1399, 1400, 1401, 1402, 1403,
	1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1398, 1399, 1400, 1401, 1402,
	1403, 1597, 1598, 1599, 1600, 1601, 1602, 1398, 1399, 1400, 1401, 1402, 1403, 1603, 1604, 1605, 1606, 1607, 1608,
	1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1398, 1399, 1400, 1401, 1402, 1403, 1619, 1620, 1621,
	1622, 1623, 1624, 1625, 1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1398, 1399, 1400, 1401,
	1402, 1403, 1637, 1398, 1399, 1400, 1401, 1402, 1403, 1638, 1639, 1640, 1641, 1642, 1643, 1398, 1399, 1400, 1401,
	1402, 1403, 1398, 1399, 1400, 1401, 1402, 1403,
};

const uint16_t kl_type_params[] = {
	0, 18, 50, 72, 98, 125, 142, 170, 186, 195, 205, 219, 233, 266, 296, 314, 324, 351, 376, 403, 424, 447, 477, 502, 528,
	552, 580, 616, 647, 672, 692, 713, 730, 749, 765, 788, 801, 816, 844, 858, 885, 908, 943, 969, 1002, 1018, 1032, 1045,
	1064, 1096, 1128, 1160, 1183, 1210, 1229, 1245, 1263, 1287, 1307, 1321, 1343, 1370, 1396, 1413, 1431, 1459, 1483,
	1506, 1540, 1553, 1575, 1600, 1632, 1651, 1674, 1693, 1716, 1741, 1764, 1790, 1811, 1824, 1839, 1850, 1861, 1871,
	1882, 1892, 1904, 1917, 1928, 1957, 1981, 2004, 2033, 2055, 2108, 2118, 2150, 2160, 2183, 2207, 2216, 2253, 2270,
	2288, 2317, 2351, 2378, 2401, 2427, 2447, 2476, 2498, 2525, 2549, 2581, 2613, 2636, 2652, 2672, 2698, 2715, 2744,
	2775, 2793, 2815, 2828, 2864, 2889, 2905, 2923, 2933, 2943, 2953, 2963, 2973, 2984, 2999, 3016, 3045, 3069, 3085,
	3111, 3139, 3150, 3166, 3176, 3185,
};

const uint16_t kl_type_indexes[] = {
	3185, 3198, 3226, 3244, 3266, 3286, 3296, 3319, 3330, 3336, 3342, 3352, 3362, 3390, 3415, 3428, 3434, 3456, 3477,
	3500, 3517, 3535, 3560, 3580, 3601, 3621, 3644, 3676, 3702, 3723, 3738, 3754, 3767, 3782, 3794, 3813, 3822, 3833,
	3856, 3865, 3887, 3905, 3935, 3957, 3984, 3996, 4005, 4014, 4029, 4057, 4085, 4113, 4132, 4155, 4170, 4181, 4194,
	4214, 4230, 4239, 4257, 4279, 4301, 4314, 4328, 4352, 4372, 4390, 4420, 4428, 4445, 4466, 4494, 4508, 4526, 4541,
	4559, 4579, 4598, 4619, 4635, 4644, 4655, 4662, 4669, 4675, 4682, 4688, 4696, 4705, 4712, 4737, 4757, 4776, 4801,
	4819, 4859, 4865, 4893, 4899, 4918, 4938, 4944, 4973, 4986, 5000, 5021, 5051, 5073, 5092, 5113, 5128, 5153, 5170,
	5192, 5211, 5239, 5267, 5286, 5297, 5312, 5334, 5347, 5372, 5398, 5412, 5429, 5438, 5470, 5491, 5503, 5517, 5523,
	5529, 5535, 5541, 5547, 5554, 5565, 5578, 5602, 5622, 5634, 5656, 5680, 5687, 5699, 5705, 5711,
};

const uint16_t kl_listed_types = 148;

const uint16_t kl_compartment_starts[] = {
	0, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 10, 10, 10, 10, 12, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15,
	16, 16, 16, 16, 20, 21, 22, 24, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 30, 30, 31, 31, 31, 32, 32, 32, 32, 32,
	32, 32, 32, 32, 33, 33, 33, 35, 35, 35, 35, 36, 36, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37, 37,
	38, 38, 38, 38, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 41, 41, 42, 42, 43, 43, 43, 43, 43, 44,
	44, 45, 45, 47, 47, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49,
	49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 50, 51, 51, 52, 52, 53, 53, 54, 54, 55, 56, 56, 57, 57, 58, 58, 58, 58, 58,
	58, 58, 58, 58, 58, 59, 59, 60, 61, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 63, 63, 63, 63, 63, 63, 63, 63, 63,
	63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 64, 64, 65, 65, 65, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
	66, 66, 66, 66, 67, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 69, 69, 69, 70, 70, 71, 71, 71, 71, 71,
	71, 71, 71, 71, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 73, 74, 74,
	75, 78, 79, 80, 81, 83, 83, 83, 84, 84, 84, 86, 88, 88, 89, 89, 91, 92, 93, 93, 96, 100, 100, 103, 103, 105, 106, 106,
	110, 111, 112, 113, 113, 113, 113, 115, 116, 117, 120, 122, 122, 123, 123, 124, 124, 125, 125, 125, 125, 125, 127,
	128, 129, 130, 130, 131, 131, 131, 132, 133, 134, 135, 135, 135, 138, 138, 138, 140, 140, 140, 141, 142, 142, 145,
	148, 148, 149, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 151, 151, 152, 154, 154, 154, 154,
	154, 154, 154, 155, 155, 155, 156, 156, 156, 156, 158, 159, 159, 161, 162, 164, 164, 164, 164, 165, 166, 166, 167,
	167, 169, 169, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 171, 172, 172, 172, 172, 172, 172, 172,
	173, 174, 174, 175, 177, 178, 179, 180, 181, 181, 181, 181, 181, 181, 182, 183, 183, 185, 185, 189, 190, 191, 191,
	193, 196, 196, 199, 199, 200, 200, 200, 200, 202, 203, 204, 204, 204, 204, 206, 206, 207, 210, 213, 213, 215, 215,
	215, 215, 216, 216, 216, 216, 216, 220, 220, 221, 221, 221, 222, 222, 222, 222, 223, 223, 223, 223, 223, 224, 224,
	225, 226, 226, 226, 226, 228, 228, 229, 231, 231, 232, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
	237, 237, 237, 238, 239, 239, 239, 239, 239, 239, 239, 240, 241, 242, 243, 243, 243, 244, 245, 246, 246, 248, 248,
	250, 250, 250, 251, 251, 252, 252, 253, 253, 255, 255, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256,
	258, 259, 259, 259, 259, 259, 259, 259, 260, 260, 260, 261, 262, 263, 264, 264, 265, 265, 265, 265, 265, 265, 266,
	267, 267, 269, 269, 270, 270, 270, 270, 272, 275, 275, 276, 276, 277, 277, 277, 280, 280, 280, 280, 280, 280, 280,
	280, 280, 280, 282, 283, 283, 284, 284, 284, 284, 284, 284, 284, 284, 284, 285, 285, 285, 285, 285, 285, 285, 285,
	285, 285, 285, 285, 285, 285, 286, 286, 286, 286, 286, 286, 286, 286, 286, 287, 287, 287, 287, 288, 288, 288, 288,
	288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 289, 289, 289, 289, 289, 289, 289, 290, 290, 290, 291,
	291, 291, 291, 292, 293, 293, 295, 295, 296, 296, 296, 296, 296, 296, 296, 297, 297, 298, 298, 298, 298, 298, 298,
	298, 298, 298, 298, 298, 298, 298, 298, 298, 299, 299, 299, 299, 299, 299, 299, 299,
};

const uint16_t kl_compartment_members[] = {
	6, 58, 75, 84, 170, 175, 200, 206, 210, 213, 269, 270, 284, 287, 305, 421, 451, 461, 463, 465, 466, 486, 487, 498,
	501, 523, 670, 676, 679, 682, 692, 727, 830, 874, 876, 934, 948, 1063, 1131, 1146, 1331, 1360, 1389, 1481, 1502, 1539,
	1543, 1566, 1635, 146, 160, 168, 201, 228, 261, 277, 310, 356, 452, 476, 495, 507, 672, 927, 947, 991, 1098, 1133,
	1319, 1363, 1392, 1532, 1714, 6, 40, 42, 52, 53, 58, 75, 94, 100, 104, 109, 153, 154, 162, 163, 182, 207, 208, 220,
	237, 269, 270, 273, 284, 286, 287, 289, 304, 305, 319, 351, 363, 377, 394, 400, 401, 403, 409, 417, 426, 461, 465,
	469, 486, 487, 493, 498, 501, 523, 556, 574, 584, 677, 678, 688, 696, 702, 727, 755, 768, 783, 789, 832, 833, 835,
	874, 876, 919, 934, 952, 953, 958, 964, 967, 970, 1002, 1013, 1068, 1104, 1143, 1146, 1219, 1255, 1325, 1326, 1336,
	1360, 1371, 1384, 1398, 1402, 1462, 1484, 1502, 1539, 1547, 1566, 1628, 1637, 1716, 6, 35, 42, 53, 58, 75, 84, 100,
	154, 162, 170, 175, 198, 202, 208, 211, 223, 226, 269, 270, 284, 286, 287, 304, 305, 319, 351, 406, 410, 419, 421,
	461, 463, 481, 487, 493, 498, 500, 501, 523, 554, 557, 578, 666, 673, 678, 680, 692, 727, 769, 830, 863, 874, 930,
	934, 953, 965, 967, 1000, 1011, 1050, 1054, 1057, 1059, 1105, 1143, 1215, 1230, 1240, 1258, 1310, 1326, 1331, 1360,
	1369, 1389, 1398, 1454, 1481, 1502, 1539, 1543, 1559, 1629, 1631, 1635, 1717, 35, 42, 58, 75, 100, 154, 162, 170, 175,
	208, 269, 270, 284, 286, 287, 305, 351, 400, 401, 403, 487, 493, 501, 554, 678, 833, 953, 1011, 1143, 1219, 1252,
	1326, 1331, 1360, 1369, 1398, 1502, 1539, 1635,
};

const uint64_t kl_definitions_digest = UINT64_C(0xe771fa8dcc2095a6);
