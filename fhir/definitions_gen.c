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
	"http://hl7.org/fhir/resource-types\0" "http://hl7.org/fhir/data-types\0" "Any\0"
	"http://hl7.org/fhir/abstract-types\0" "MoneyQuantity\0" "SimpleQuantity\0" "Type\0" "biologic\0"
	"http://hl7.org/fhir/allergy-intolerance-category\0" "environment\0" "food\0" "medication\0"
	"http://hl7.org/fhir/allergy-intolerance-criticality\0" "unable-to-assess\0" "allergy\0"
	"http://hl7.org/fhir/allergy-intolerance-type\0" "intolerance\0" "arrived\0" "http://hl7.org/fhir/appointmentstatus\0"
	"booked\0" "cancelled\0" "checked-in\0" "fulfilled\0" "noshow\0" "pending\0" "proposed\0" "waitlist\0"
	"http://hl7.org/fhir/assert-direction-codes\0" "http://hl7.org/fhir/assert-operator-codes\0" "empty\0" "equals\0"
	"eval\0" "greaterThan\0" "in\0" "lessThan\0" "notContains\0" "notEmpty\0" "notEquals\0" "notIn\0" "bad\0"
	"http://hl7.org/fhir/assert-response-code-types\0" "conflict\0" "forbidden\0" "gone\0" "methodNotAllowed\0"
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
	"http://hl7.org/fhir/conditional-delete-status\0" "not-supported\0" "full-support\0"
	"http://hl7.org/fhir/conditional-read-status\0" "modified-since\0" "not-match\0" "authoredby\0"
	"http://hl7.org/fhir/consent-data-meaning\0" "dependents\0" "deny\0" "http://hl7.org/fhir/consent-provision-type\0"
	"permit\0" "http://hl7.org/fhir/consent-state-codes\0" "draft\0" "rejected\0"
	"http://hl7.org/fhir/constraint-severity\0" "warning\0" "email\0" "http://hl7.org/fhir/contact-point-system\0" "fax\0"
	"pager\0" "phone\0" "sms\0" "http://hl7.org/fhir/contact-point-use\0" "mobile\0"
	"http://hl7.org/fhir/contract-publicationstatus\0" "appended\0" "disputed\0" "executable\0" "executed\0"
	"negotiable\0" "offered\0" "renewed\0" "resolved\0" "revoked\0" "terminated\0" "http://hl7.org/fhir/contract-status\0"
	"http://hl7.org/fhir/contributor-type\0" "fri\0" "http://hl7.org/fhir/days-of-week\0" "mon\0" "sat\0" "sun\0" "thu\0"
	"tue\0" "wed\0" "http://hl7.org/fhir/detectedissue-severity\0" "moderate\0" "manufacturer-name\0"
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
	"http://hl7.org/fhir/invoice-priceComponentType\0" "deduction\0" "discount\0" "informational\0" "surcharge\0" "tax\0"
	"balanced\0" "http://hl7.org/fhir/invoice-status\0" "http://hl7.org/fhir/issue-severity\0" "fatal\0" "business-rule\0"
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
	"cc\0" "copy\0" "cp\0" "create\0" "dateOp\0" "escape\0" "evaluate\0" "qty\0" "translate\0" "truncate\0"
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
	"mild\0" "http://hl7.org/fhir/reaction-event-severity\0" "severe\0" "enforced\0"
	"http://hl7.org/fhir/reference-handling-policy\0" "literal\0" "local\0" "logical\0" "resolves\0" "either\0"
	"http://hl7.org/fhir/reference-version-rules\0" "independent\0" "specific\0"
	"http://hl7.org/fhir/related-artifact-type\0" "composed-of\0" "depends-on\0" "derived-from\0" "justification\0"
	"successor\0" "is-replaced-by\0" "http://hl7.org/fhir/relation-type\0" "triggers\0"
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
	"http://hl7.org/fhir/supplydelivery-status\0" "http://hl7.org/fhir/supplyrequest-status\0"
	"http://hl7.org/fhir/restful-interaction\0" "history-system\0" "search-system\0" "http://hl7.org/fhir/task-intent\0"
	"http://hl7.org/fhir/task-status\0" "failed\0" "ready\0" "data-access-ended\0" "http://hl7.org/fhir/trigger-type\0"
	"data-accessed\0" "data-added\0" "data-changed\0" "data-modified\0" "data-removed\0" "named-event\0" "periodic\0"
	"http://hl7.org/fhir/type-derivation-rule\0" "history-instance\0" "history-type\0" "read\0" "search-type\0" "update\0"
	"vread\0" "barcode\0" "http://hl7.org/fhir/udi-entry-type\0" "card\0" "manual\0" "rfid\0" "self-reported\0" "a\0"
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
	{0x1u, 7069702, 11, 147, 256, 11, 552, 321, 12, KL_TYPE_RESOURCE, KL_PRIM_NONE, 0},
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
	{0x3fu, 48402451, 127, 146, 3279, 35, 8816, 89, 9, KL_TYPE_RESOURCE, KL_PRIM_NONE, KL_TYPE_DOMAIN},
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
	{434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0},
	{913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0}, {1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0},
	{1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0},
	{1757199,182,0,1,0,0,0}, {1822727,191,0,1,0,0,0}, {1855492,192,171,8,0,0,0}, {1875975,191,0,0,0,0,0},
	{1908740,153,0,8,0,0,0}, {1929222,192,169,0,0,0,0}, {1957896,192,170,0,0,0,0}, {1994764,190,0,24,0,0,0},
	{2048012,186,0,4,6,3,0}, {2101262,194,0,4,6,3,0}, {2162697,149,0,4,6,3,0}, {2203660,174,0,4,6,3,0},
	{2256907,179,0,4,6,3,0}, {2306062,162,0,4,6,3,0}, {2367496,181,0,0,0,0,0}, {2404363,212,0,1,0,0,0},
	{2453520,181,0,4,7,4,0}, {2523158,153,0,4,7,4,0}, {2617352,178,0,0,0,0,0}, {2654214,161,0,1,0,0,0},
	{2682888,153,0,1,0,0,0}, {2719763,181,0,1,0,0,0}, {2801686,181,0,1,0,0,0}, {2895900,181,0,1,0,0,0},
	{3014665,191,0,0,0,0,0}, {3055628,211,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0}, {3162121,192,14,26,0,1,0},
	{3203080,153,0,9,0,0,0}, {3239941,153,0,8,0,0,0}, {454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {3305480,194,0,8,0,0,0}, {3342348,194,0,8,0,0,0}, {3395602,181,0,9,0,0,0},
	{2367496,181,0,8,0,0,0}, {3473419,153,0,8,0,0,0}, {3522568,153,0,8,0,0,0}, {3559431,153,0,8,0,0,0},
	{3592200,181,0,8,0,0,0}, {3629067,181,0,9,0,0,0}, {3678221,213,0,9,0,0,0}, {3735573,181,0,9,0,0,0},
	{3825681,181,0,9,0,0,0}, {3899397,181,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {4001806,153,0,24,0,0,0},
	{4063250,153,0,24,0,0,0}, {413700,192,18,8,0,0,0}, {3203080,192,16,9,0,0,0}, {4141067,192,17,8,0,0,0},
	{1908740,153,0,8,0,0,0}, {4190215,181,0,10,0,1,0}, {3264521,181,0,0,0,0,0}, {4222989,194,0,4,5,2,0},
	{4280328,149,0,4,5,2,0}, {4317195,174,0,4,5,2,0}, {4366346,179,0,4,5,2,0}, {4411403,202,0,4,5,2,0},
	{3342348,194,0,0,0,0,0}, {3592200,181,0,0,0,0,0}, {4460552,181,0,8,0,0,0}, {4497422,194,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {4579336,215,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,19,26,0,1,0},
	{4665361,153,0,8,0,0,0}, {4739087,153,0,9,0,0,0}, {4804619,153,0,9,0,0,0}, {4853769,153,0,9,0,0,0},
	{4894735,153,0,8,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,1,0,0,0}, {1957896,204,0,0,0,0,0},
	{606219,202,0,0,0,0,0}, {5070869,181,0,1,0,0,0}, {5160965,197,0,8,0,0,0}, {5185539,197,0,8,0,0,0},
	{5201935,201,0,0,0,0,0}, {5267460,181,0,1,0,0,0}, {5287943,194,0,0,0,0,0}, {5320711,202,0,0,0,0,0},
	{5353490,202,0,0,0,0,0}, {5431303,181,0,1,0,0,0}, {2404363,216,0,3,0,2,0}, {5464079,174,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5611531,181,0,10,0,1,0}, {5160965,197,0,0,0,0,0}, {5185539,197,0,0,0,0,0}, {5660687,153,0,9,0,0,0},
	{5726213,181,0,8,0,0,0}, {5750801,192,145,26,0,2,0}, {5320711,202,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {413700,154,0,10,0,1,0},
	{5869575,154,0,9,0,0,0}, {5902342,192,23,8,0,0,0}, {5931014,174,0,0,0,0,0}, {5959688,197,0,10,0,2,0},
	{3559431,192,24,8,0,0,0}, {5996555,202,0,8,0,0,0}, {6045710,153,0,9,0,0,0}, {6107141,217,0,3,0,3,0},
	{6131718,221,0,2,0,4,0}, {6160390,219,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {1908740,153,0,26,0,1,0},
	{454663,181,0,8,0,0,0}, {5287943,193,0,8,0,0,0}, {1626118,181,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {6242315,192,0,10,0,1,0},
	{6291471,181,0,8,0,0,0}, {6356996,189,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6488079,192,147,0,0,0,0},
	{6553611,153,0,0,0,0,0}, {385030,192,148,0,0,0,0}, {6602759,181,0,1,0,0,0}, {2617352,198,0,0,0,0,0},
	{6635526,181,0,1,0,0,0}, {6664202,222,0,0,0,0,0}, {6709258,224,0,1,0,0,0}, {6754316,223,0,0,0,0,0},
	{6807559,225,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,9,0,0,0}, {6897670,190,0,24,0,0,0}, {6926346,153,0,8,0,0,0}, {2367496,153,0,8,0,0,0},
	{6971409,153,0,1,0,0,0}, {606219,202,0,8,0,0,0}, {7045125,151,0,1,0,0,0}, {4190215,181,0,10,0,1,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {339978,168,0,8,0,0,0},
	{413700,192,26,10,0,1,0}, {7098377,197,0,8,0,0,0}, {7139333,204,0,8,0,0,0}, {7163908,230,0,9,0,0,0},
	{7184389,226,0,9,0,0,0}, {7208969,184,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,10,0,2,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{1855492,192,27,10,0,3,0}, {7331852,191,0,9,0,0,0}, {7385095,191,0,9,0,0,0}, {7417864,243,0,8,0,0,0},
	{7454734,232,0,8,0,0,0}, {7516171,192,1,10,0,4,0}, {7565318,192,0,11,0,5,0}, {7593995,192,0,9,0,0,0},
	{7643155,191,0,9,0,0,0}, {7725060,236,0,9,0,0,0}, {7745545,233,0,9,0,0,0}, {7786504,231,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {8015880,181,0,9,0,0,0},
	{696326,181,0,9,0,0,0}, {385030,192,172,26,0,1,0}, {1929222,192,30,26,0,2,0}, {3203080,153,0,9,0,0,0},
	{851973,202,0,8,0,0,0}, {606219,202,0,8,0,0,0}, {454663,181,0,10,0,3,0}, {3264521,181,0,8,0,0,0},
	{5931014,174,0,8,0,0,0}, {5287943,194,0,8,0,0,0}, {1626118,181,0,8,0,0,0}, {3629067,181,0,1,0,0,0},
	{8052744,181,0,1,0,0,0}, {8089609,181,0,9,0,0,0}, {8130574,181,0,1,0,0,0}, {8192004,181,0,1,0,0,0},
	{8212488,244,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,31,24,0,0,0},
	{3203080,153,0,9,0,0,0}, {434180,202,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {3264521,181,0,8,0,0,0},
	{5931014,174,0,8,0,0,0}, {2404363,246,0,1,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0},
	{8286228,181,0,9,0,0,0}, {8372231,156,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{413700,153,0,0,0,0,0}, {8458249,190,0,10,0,1,0}, {8499214,181,0,10,0,2,0}, {8560660,168,0,1,0,0,0},
	{8646670,153,0,1,0,0,0}, {385030,192,152,0,0,0,0}, {8708110,174,0,0,0,0,0}, {8769543,194,0,0,0,0,0},
	{8802315,194,0,0,0,0,0}, {8851480,153,0,1,0,0,0}, {8953880,153,0,1,0,0,0}, {9056268,247,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{9154573,205,0,1,0,0,0}, {9211923,191,0,1,0,0,0}, {385030,192,32,26,0,1,0}, {696326,181,0,1,0,0,0},
	{1908740,153,0,10,0,2,0}, {454663,181,0,10,0,3,0}, {9293831,181,0,8,0,0,0}, {9326610,194,0,12,10,4,0},
	{9404432,174,0,12,10,4,0}, {9474064,186,0,12,10,4,0}, {9543689,248,0,1,0,0,0}, {9584662,181,0,0,0,0,0},
	{9678870,181,0,0,0,0,0}, {9773066,181,0,0,0,0,0}, {2617352,178,0,8,0,0,0}, {9818120,153,0,9,0,0,0},
	{9854990,195,0,0,0,0,0}, {9916429,171,0,0,0,0,0}, {9973774,202,0,0,0,0,0}, {10035207,181,0,8,0,0,0},
	{10067979,194,0,8,0,0,0}, {10117126,153,0,1,0,0,0}, {10145799,181,0,1,0,0,0}, {2453520,181,0,4,7,5,0},
	{2523158,153,0,4,7,5,0}, {10178567,181,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {5070869,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {10297358,205,0,9,0,0,0},
	{696326,191,0,9,0,0,0}, {8015880,191,0,9,0,0,0}, {385030,192,152,26,0,2,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1908740,153,0,8,0,0,0}, {10358792,181,0,1,0,0,0},
	{10395661,249,0,1,0,0,0}, {10453005,250,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,81,26,0,1,0},
	{413700,153,0,10,0,2,0}, {10534919,153,0,0,0,0,0}, {10567683,192,33,10,0,3,0}, {4190215,181,0,10,0,4,0},
	{10584078,174,0,8,0,0,0}, {5287943,194,0,10,0,5,0}, {10035207,181,0,0,0,0,0}, {10645511,181,0,8,0,0,0},
	{10678280,181,0,10,0,6,0}, {1957896,153,0,10,0,7,0}, {10715148,153,0,0,0,0,0}, {10768391,261,0,1,0,0,0},
	{10801164,181,0,0,0,0,0}, {10854420,181,0,0,0,0,0}, {10940421,259,0,0,0,0,0}, {10965000,181,0,0,0,0,0},
	{11001864,181,0,0,0,0,0}, {8052744,253,0,1,0,0,0}, {8130574,262,0,1,0,0,0}, {11038729,254,0,1,0,0,0},
	{11079689,260,0,1,0,0,0}, {11120649,255,0,11,0,8,0}, {11161608,252,0,0,0,0,0}, {11198468,256,0,1,0,0,0},
	{7139333,171,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,1,0,0,0}, {385030,192,81,26,0,1,0}, {413700,153,0,10,0,2,0}, {10534919,153,0,0,0,0,0},
	{10567683,192,33,10,0,3,0}, {4190215,181,0,10,0,4,0}, {5287943,194,0,10,0,5,0}, {10645511,181,0,10,0,6,0},
	{11276297,181,0,0,0,0,0}, {6602759,181,0,8,0,0,0}, {3559431,192,163,10,0,7,0}, {11317259,202,0,0,0,0,0},
	{11366410,202,0,0,0,0,0}, {11411469,174,0,0,0,0,0}, {11468809,153,0,0,0,0,0}, {11198468,268,0,1,0,0,0},
	{11509767,263,0,1,0,0,0}, {11542540,269,0,1,0,0,0}, {7139333,274,0,9,0,0,0}, {11595783,272,0,0,0,0,0},
	{10715148,153,0,0,0,0,0}, {11628552,153,0,0,0,0,0}, {11665412,151,0,0,0,0,0}, {11685899,273,0,1,0,0,0},
	{11735060,181,0,1,0,0,0}, {11120649,267,0,1,0,0,0}, {11821061,266,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,34,26,0,1,0}, {11923468,153,0,0,0,0,0}, {1908740,153,0,8,0,0,0}, {606219,202,0,8,0,0,0},
	{454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0}, {11976721,194,0,12,9,3,0}, {1536015,174,0,12,9,3,0},
	{1130500,194,0,8,0,0,0}, {12050440,181,0,8,0,0,0}, {12087304,181,0,0,0,0,0}, {12124167,181,0,9,0,0,0},
	{12156941,276,0,1,0,0,0}, {12214280,205,0,1,0,0,0}, {12251143,202,0,0,0,0,0}, {12283911,275,0,1,0,0,0},
	{12316696,153,0,1,0,0,0}, {12419090,181,0,1,0,0,0}, {8130574,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {12541965,190,0,8,0,0,0}, {12599304,191,0,8,0,0,0},
	{12636176,192,37,8,0,0,0}, {12705805,190,0,8,0,0,0}, {12763149,190,0,8,0,0,0}, {12820487,192,36,10,0,2,0},
	{12853259,191,0,8,0,0,0}, {12902405,204,0,8,0,0,0}, {12926982,280,0,9,0,0,0}, {12955656,281,0,9,0,0,0},
	{12992519,277,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {13082636,181,0,1,0,0,0}, {385030,192,73,26,0,1,0},
	{11923468,153,0,8,0,0,0}, {3203080,153,0,1,0,0,0}, {1957896,192,170,8,0,0,0}, {13135878,153,0,1,0,0,0},
	{454663,181,0,8,0,0,0}, {1601541,153,0,0,0,0,0}, {13164549,181,0,1,0,0,0}, {3264521,181,0,8,0,0,0},
	{13189124,194,0,0,0,0,0}, {13209608,194,0,0,0,0,0}, {13246473,181,0,1,0,0,0}, {13287430,181,0,0,0,0,0},
	{4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0}, {13316103,282,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {8015880,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0}, {385030,192,172,26,0,1,0},
	{11923468,153,0,0,0,0,0}, {3203080,153,0,1,0,0,0}, {1957896,192,170,8,0,0,0}, {1994764,190,0,24,0,0,0},
	{13135878,153,0,1,0,0,0}, {454663,181,0,0,0,0,0}, {13164549,181,0,1,0,0,0}, {3264521,181,0,8,0,0,0},
	{13316103,283,0,1,0,0,0}, {9326610,194,0,12,10,2,0}, {9404432,174,0,12,10,2,0}, {13500426,194,0,8,0,0,0},
	{13545481,181,0,8,0,0,0}, {13246473,181,0,1,0,0,0}, {13287430,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0},
	{5005327,181,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,10,0,2,0}, {385030,192,152,26,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1908740,192,38,10,0,4,0}, {13676550,190,0,10,0,5,0}, {13705224,284,0,9,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{385030,192,40,26,0,1,0}, {413700,153,0,10,0,2,0}, {3203080,153,0,9,0,0,0}, {454663,181,0,8,0,0,0},
	{3264521,181,0,8,0,0,0}, {1130500,194,0,10,0,3,0}, {1626118,181,0,11,0,4,0}, {851973,202,0,10,0,5,0},
	{13791247,192,109,8,0,0,0}, {13856776,285,0,1,0,0,0}, {13893641,181,0,8,0,0,0}, {13934601,287,0,1,0,0,0},
	{3239941,286,0,9,0,0,0}, {13975559,288,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {385030,192,152,26,0,1,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1380361,199,0,0,0,0,0}, {14053385,205,0,12,6,2,0}, {14094351,191,0,12,6,2,0}, {14159881,205,0,12,6,3,0},
	{14200847,191,0,12,6,3,0}, {14266373,289,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {4001806,153,0,24,0,0,0},
	{4063250,153,0,24,0,0,0}, {3203080,153,0,1,0,0,0}, {3522568,153,0,0,0,0,0}, {1908740,153,0,8,0,0,0},
	{2682888,153,0,9,0,0,0}, {454663,181,0,10,0,1,0}, {3264521,181,0,8,0,0,0}, {4222989,194,0,12,5,2,0},
	{4280328,149,0,12,5,2,0}, {4317195,174,0,12,5,2,0}, {4366346,179,0,12,5,2,0}, {4411403,202,0,12,5,2,0},
	{14331921,194,0,4,9,3,0}, {14405644,149,0,4,9,3,0}, {14458895,174,0,4,9,3,0}, {14524430,179,0,4,9,3,0},
	{14585871,202,0,4,9,3,0}, {3342348,194,0,8,0,0,0}, {3592200,181,0,8,0,0,0}, {4460552,181,0,8,0,0,0},
	{14651397,295,0,1,0,0,0}, {14675976,294,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,48,26,0,1,0}, {14745605,153,0,26,0,2,0}, {3203080,153,0,11,0,3,0}, {4190215,181,0,8,0,0,0},
	{14770184,194,0,8,0,0,0}, {9543689,181,0,9,0,0,0}, {14807052,181,0,9,0,0,0}, {14860304,151,0,12,6,4,0},
	{14929935,181,0,12,6,4,0}, {14995462,296,0,1,0,0,0}, {15024138,153,0,8,0,0,0}, {15069196,300,0,9,0,0,0},
	{15122441,297,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {802819,205,0,0,0,0,0}, {819207,202,0,8,0,0,0},
	{385030,192,53,24,0,0,0}, {15200266,153,0,0,0,0,0}, {7860245,181,0,0,0,0,0}, {7950351,205,0,0,0,0,0},
	{15245329,153,0,0,0,0,0}, {15319046,194,0,8,0,0,0}, {15347719,174,0,8,0,0,0}, {15380494,153,0,0,0,0,0},
	{454663,181,0,9,0,0,0}, {15441929,181,0,1,0,0,0}, {15482886,181,0,1,0,0,0}, {15511556,181,0,1,0,0,0},
	{434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {15532037,202,0,1,0,0,0},
	{1626118,181,0,0,0,0,0}, {14745605,153,0,0,0,0,0}, {15556628,153,0,4,5,1,0}, {15642638,181,0,4,5,1,0},
	{413700,153,0,8,0,0,0}, {10534919,153,0,9,0,0,0}, {15704081,301,0,0,0,0,0}, {15777796,306,0,1,0,0,0},
	{8130574,181,0,1,0,0,0}, {15798287,181,0,1,0,0,0}, {15863814,305,0,1,0,0,0}, {15892488,302,0,1,0,0,0},
	{15929349,303,0,1,0,0,0}, {15953924,304,0,1,0,0,0}, {15974424,151,0,4,14,2,0}, {16076823,181,0,4,14,2,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,81,26,0,1,0}, {413700,153,0,8,0,0,0}, {16211980,181,0,8,0,0,0}, {16265226,181,0,8,0,0,0},
	{16310284,202,0,8,0,0,0}, {16363531,181,0,10,0,2,0}, {16412681,202,0,8,0,0,0}, {16453644,153,0,0,0,0,0},
	{5931014,174,0,8,0,0,0}, {16506885,181,0,11,0,3,0}, {16531461,316,0,1,0,0,0}, {16556037,201,0,8,0,0,0},
	{16580615,202,0,8,0,0,0}, {16613393,317,0,1,0,0,0}, {16687115,190,0,0,0,0,0}, {16736264,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,81,26,0,1,0}, {1957896,153,0,0,0,0,0}, {1323015,192,66,11,0,2,0}, {4190215,181,0,10,0,3,0},
	{16883724,193,0,4,8,4,0}, {16936974,174,0,4,8,4,0}, {5287943,194,0,10,0,5,0}, {10035207,181,0,0,0,0,0},
	{10678280,181,0,0,0,0,0}, {10645511,181,0,10,0,6,0}, {11001864,181,0,0,0,0,0}, {8130574,322,0,1,0,0,0},
	{11120649,319,0,1,0,0,0}, {11198468,320,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,81,26,0,1,0},
	{1323015,192,67,11,0,2,0}, {4190215,181,0,10,0,3,0}, {16883724,193,0,4,8,4,0}, {16936974,174,0,4,8,4,0},
	{5287943,194,0,10,0,5,0}, {11276297,181,0,0,0,0,0}, {6602759,181,0,10,0,6,0}, {3559431,192,163,10,0,7,0},
	{11317259,202,0,0,0,0,0}, {10645511,181,0,10,0,8,0}, {11120649,324,0,1,0,0,0}, {11366410,202,0,0,0,0,0},
	{11665412,153,0,0,0,0,0}, {11821061,323,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,140,26,0,1,0},
	{1908740,153,0,8,0,0,0}, {3522568,192,57,8,0,0,0}, {4190215,181,0,8,0,0,0}, {17170450,194,0,12,10,2,0},
	{17248272,174,0,12,10,2,0}, {1626118,181,0,8,0,0,0}, {17317898,181,0,9,0,0,0}, {14675976,330,0,1,0,0,0},
	{17362950,202,0,0,0,0,0}, {17391625,205,0,0,0,0,0}, {17432586,331,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{17506314,181,0,0,0,0,0}, {17551370,335,0,9,0,0,0}, {385030,192,60,24,0,0,0}, {11923468,153,0,1,0,0,0},
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
	{19001361,192,132,8,0,0,0}, {19075077,192,131,8,0,0,0}, {3203080,192,130,10,0,2,0}, {19099665,186,0,8,0,0,0},
	{19173387,343,0,9,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {19279884,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0}, {385030,192,172,24,0,0,0},
	{1929222,192,169,26,0,1,0}, {1957896,192,170,8,0,0,0}, {19333133,181,0,14,4,2,0}, {19390483,153,0,14,4,2,0},
	{19472393,344,0,1,0,0,0}, {454663,181,0,10,0,3,0}, {3264521,181,0,8,0,0,0}, {9326610,194,0,12,10,4,0},
	{9404432,174,0,12,10,4,0}, {9474064,186,0,12,10,4,0}, {13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0},
	{19513357,153,0,8,0,0,0}, {9543689,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{11120649,181,0,1,0,0,0}, {8130574,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {15798287,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {385030,192,59,26,0,1,0}, {454663,181,0,10,0,2,0}, {19648523,181,0,9,0,0,0},
	{2048012,186,0,12,6,3,0}, {2203660,174,0,12,6,3,0}, {2101262,194,0,12,6,3,0}, {19697674,194,0,8,0,0,0},
	{6131718,181,0,8,0,0,0}, {19742726,181,0,10,0,4,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{2682888,153,0,8,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {5431303,181,0,1,0,0,0},
	{385030,192,61,26,0,1,0}, {3203080,153,0,9,0,0,0}, {1908740,153,0,10,0,2,0}, {454663,181,0,8,0,0,0},
	{3264521,181,0,8,0,0,0}, {11976721,194,0,12,9,3,0}, {1536015,174,0,12,9,3,0}, {15319046,197,0,8,0,0,0},
	{9543689,181,0,9,0,0,0}, {19841042,181,0,9,0,0,0}, {19918856,181,0,1,0,0,0}, {19955718,181,0,1,0,0,0},
	{19984396,181,0,1,0,0,0}, {20037637,345,0,9,0,0,0}, {20062218,202,0,0,0,0,0}, {20107278,153,0,1,0,0,0},
	{20168717,151,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {20295696,168,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,64,26,0,1,0},
	{413700,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {5287943,194,0,0,0,0,0}, {1626118,181,0,9,0,0,0},
	{13246473,181,0,1,0,0,0}, {6131718,205,0,0,0,0,0}, {606219,202,0,8,0,0,0}, {12820487,181,0,11,0,2,0},
	{10768391,346,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {20295696,168,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,64,26,0,1,0},
	{20439049,192,40,8,0,0,0}, {413700,153,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {454663,181,0,8,0,0,0},
	{1130500,197,0,8,0,0,0}, {1626118,181,0,9,0,0,0}, {20480013,181,0,0,0,0,0}, {13893641,181,0,0,0,0,0},
	{13934601,349,0,9,0,0,0}, {606219,202,0,8,0,0,0}, {20537357,153,0,9,0,0,0}, {12820487,347,0,11,0,2,0},
	{9293831,348,0,8,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {385030,192,152,26,0,1,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {20693005,153,0,0,0,0,0},
	{20750345,153,0,0,0,0,0}, {20791306,181,0,10,0,2,0}, {20836360,181,0,10,0,3,0}, {20873235,181,0,10,0,4,0},
	{3559431,181,0,10,0,5,0}, {20955146,356,0,0,0,0,0}, {21000209,355,0,1,0,0,0}, {21073934,353,0,9,0,0,0},
	{21135369,351,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,69,26,0,1,0}, {21217293,370,0,1,0,0,0},
	{16531461,154,0,10,0,2,0}, {21274636,365,0,1,0,0,0}, {413700,153,0,9,0,0,0}, {4804619,153,0,8,0,0,0},
	{1957896,153,0,0,0,0,0}, {454663,181,0,8,0,0,0}, {21327885,181,0,9,0,0,0}, {5431303,181,0,1,0,0,0},
	{2404363,369,0,9,0,0,0}, {5611531,181,0,9,0,0,0}, {5931014,174,0,0,0,0,0}, {21385222,162,0,0,0,0,0},
	{4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0}, {11038729,366,0,9,0,0,0}, {10178567,181,0,1,0,0,0},
	{21413903,367,0,0,0,0,0}, {2367496,368,0,1,0,0,0}, {21479439,181,0,0,0,0,0}, {696326,181,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,70,26,0,1,0}, {21581838,154,0,10,0,2,0}, {434180,202,0,8,0,0,0}, {8286228,181,0,8,0,0,0},
	{1191943,156,0,1,0,0,0}, {5931014,174,0,8,0,0,0}, {21643275,153,0,11,0,3,0}, {21692431,192,0,9,0,0,0},
	{21757959,206,0,10,0,4,0}, {21790726,202,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,81,24,0,0,0},
	{5287943,194,0,0,0,0,0}, {10645511,181,0,0,0,0,0}, {10678280,181,0,0,0,0,0}, {21893129,181,0,0,0,0,0},
	{544776,181,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{339978,168,0,1,0,0,0}, {385030,192,81,24,0,0,0}, {6602759,181,0,0,0,0,0}, {3559431,192,163,0,0,0,0},
	{11317259,202,0,0,0,0,0}, {5287943,194,0,0,0,0,0}, {14807052,181,0,0,0,0,0}, {22011919,181,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,71,26,0,1,0}, {21217293,372,0,1,0,0,0}, {413700,153,0,9,0,0,0}, {11038729,371,0,9,0,0,0},
	{4190215,181,0,10,0,2,0}, {8286228,181,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {22134799,181,0,1,0,0,0},
	{22200331,181,0,0,0,0,0}, {22249476,181,0,1,0,0,0}, {10178567,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0},
	{1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,8,0,0,0}, {1474574,193,0,8,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {22335495,187,0,11,0,3,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{22405130,202,0,0,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0},
	{1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0},
	{22450194,181,0,10,0,2,0}, {22528015,181,0,9,0,0,0}, {3559431,181,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{22405130,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {4558852,150,0,1,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0},
	{1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0},
	{413700,192,207,8,0,0,0}, {22663182,373,0,11,0,2,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0}, {1323015,199,0,0,0,0,0}, {5726213,374,0,1,0,0,0},
	{10358792,375,0,1,0,0,0}, {22790151,378,0,1,0,0,0}, {22822920,191,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,76,26,0,1,0}, {413700,153,0,10,0,2,0}, {10534919,153,0,0,0,0,0}, {10567683,192,33,10,0,3,0},
	{4190215,181,0,10,0,4,0}, {10584078,174,0,8,0,0,0}, {5287943,194,0,10,0,5,0}, {10035207,181,0,0,0,0,0},
	{10645511,181,0,10,0,6,0}, {10678280,181,0,10,0,7,0}, {1957896,153,0,0,0,0,0}, {22945813,153,0,0,0,0,0},
	{10715148,153,0,0,0,0,0}, {10768391,399,0,1,0,0,0}, {10801164,181,0,0,0,0,0}, {10854420,181,0,0,0,0,0},
	{10940421,395,0,0,0,0,0}, {10965000,181,0,0,0,0,0}, {11001864,181,0,0,0,0,0}, {23035909,181,0,0,0,0,0},
	{23060493,181,0,0,0,0,0}, {3559431,192,163,10,0,8,0}, {11317259,202,0,0,0,0,0}, {11366410,202,0,1,0,0,0},
	{23117840,174,0,1,0,0,0}, {8052744,388,0,1,0,0,0}, {8130574,400,0,1,0,0,0}, {11038729,389,0,1,0,0,0},
	{11079689,397,0,1,0,0,0}, {23187466,201,0,0,0,0,0}, {11120649,390,0,11,0,9,0}, {11161608,382,0,0,0,0,0},
	{11198468,391,0,1,0,0,0}, {11509767,383,0,1,0,0,0}, {11542540,392,0,1,0,0,0}, {7139333,401,0,9,0,0,0},
	{11595783,396,0,0,0,0,0}, {11628552,153,0,0,0,0,0}, {11665412,151,0,0,0,0,0}, {11685899,398,0,1,0,0,0},
	{23232525,174,0,0,0,0,0}, {23289870,386,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0},
	{7950351,205,0,9,0,0,0}, {385030,192,90,26,0,1,0}, {23433232,153,0,8,0,0,0}, {4190215,181,0,10,0,2,0},
	{1130500,194,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {16453644,153,0,10,0,3,0}, {23502851,153,0,8,0,0,0},
	{23519242,174,0,4,4,4,0}, {23564296,193,0,4,4,4,0}, {23601162,202,0,4,4,4,0}, {23646214,149,0,12,3,5,0},
	{23674888,179,0,12,3,5,0}, {23711753,202,0,12,3,5,0}, {23752716,190,0,8,0,0,0}, {23805967,190,0,12,8,6,0},
	{23871499,149,0,12,8,6,0}, {23920653,179,0,12,8,6,0}, {23977996,193,0,12,8,6,0}, {24031246,202,0,12,8,6,0},
	{4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {24092681,402,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,80,26,0,1,0}, {3203080,153,0,9,0,0,0}, {1908740,153,0,10,0,2,0}, {454663,181,0,10,0,3,0},
	{5931014,174,0,8,0,0,0}, {3264521,181,0,8,0,0,0}, {1626118,181,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{24174607,192,82,26,0,1,0}, {24240145,153,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {1957896,153,0,8,0,0,0},
	{606219,153,0,10,0,2,0}, {454663,181,0,10,0,3,0}, {24313865,193,0,12,5,4,0}, {24354836,153,0,12,5,4,0},
	{24440838,403,0,1,0,0,0}, {24469514,193,0,8,0,0,0}, {11923468,202,0,0,0,0,0}, {24514571,181,0,8,0,0,0},
	{8089609,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {24563723,153,0,1,0,0,0}, {24612880,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,1,0}, {385030,192,152,26,0,2,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {5160965,192,178,10,0,3,0},
	{1875975,191,0,0,0,0,0}, {7163908,404,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {6897670,190,0,8,0,0,0},
	{413700,192,86,10,0,1,0}, {24772614,190,0,10,0,2,0}, {1908740,153,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{2617352,204,0,8,0,0,0}, {24801294,181,0,8,0,0,0}, {22663182,407,0,1,0,0,0}, {24862726,408,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {24961041,168,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {25034761,205,0,14,6,1,0}, {25075727,191,0,14,6,1,0}, {25141269,153,0,14,6,1,0},
	{385030,192,87,26,0,2,0}, {454663,181,0,0,0,0,0}, {3264521,181,0,0,0,0,0}, {9326610,194,0,0,0,0,0},
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
	{385030,192,95,26,0,1,0}, {26353672,154,0,9,0,0,0}, {454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0},
	{26390535,194,0,8,0,0,0}, {5431303,181,0,9,0,0,0}, {26423304,181,0,8,0,0,0}, {26460171,181,0,9,0,0,0},
	{26263560,181,0,9,0,0,0}, {26509326,204,0,8,0,0,0}, {26570769,204,0,8,0,0,0}, {26644498,181,0,8,0,0,0},
	{26722317,153,0,9,0,0,0}, {2367496,181,0,8,0,0,0}, {4960266,153,0,9,0,0,0}, {5005327,181,0,9,0,0,0},
	{4558852,150,0,9,0,0,0}, {606219,202,0,8,0,0,0}, {26779654,412,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,97,26,0,1,0}, {11923468,153,0,0,0,0,0}, {26861579,153,0,10,0,2,0}, {4190215,181,0,10,0,3,0},
	{3264521,181,0,0,0,0,0}, {9326610,194,0,14,10,4,0}, {26910736,202,0,14,10,4,0}, {5959688,194,0,0,0,0,0},
	{26980365,190,0,8,0,0,0}, {27037708,153,0,0,0,0,0}, {2367496,181,0,0,0,0,0}, {17674252,181,0,0,0,0,0},
	{17854473,202,0,0,0,0,0}, {17793038,193,0,0,0,0,0}, {15511556,153,0,0,0,0,0}, {27090949,153,0,0,0,0,0},
	{27115532,178,0,0,0,0,0}, {9543689,416,0,9,0,0,0}, {4558852,150,0,9,0,0,0}, {4960266,153,0,1,0,0,0},
	{5005327,181,0,1,0,0,0}, {27168779,190,0,24,0,0,0}, {27217935,153,0,1,0,0,0}, {27283465,415,0,1,0,0,0},
	{27324434,153,0,1,0,0,0}, {27402253,153,0,0,0,0,0}, {4579336,418,0,1,0,0,0}, {27459599,417,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,96,26,0,1,0}, {4190215,181,0,10,0,2,0}, {1130500,194,0,0,0,0,0}, {15441929,181,0,0,0,0,0},
	{27619341,153,0,10,0,3,0}, {27676689,181,0,10,0,4,0}, {27750410,153,0,10,0,5,0}, {27795472,153,0,1,0,0,0},
	{606219,202,0,0,0,0,0}, {26779654,202,0,0,0,0,0}, {27865109,201,0,4,10,6,0}, {27955216,202,0,4,10,6,0},
	{28024854,201,0,4,11,7,0}, {28119057,202,0,4,11,7,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {4190215,181,0,10,0,1,0},
	{1130500,194,0,10,0,2,0}, {15441929,181,0,0,0,0,0}, {28303374,419,0,11,0,3,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0}, {385030,192,152,26,0,3,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1380361,199,0,0,0,0,0},
	{28446729,196,0,10,0,4,0}, {28487687,192,189,8,0,0,0}, {7516171,192,1,11,0,5,0}, {28520457,427,0,9,0,0,0},
	{28561414,428,0,9,0,0,0}, {17506314,421,0,0,0,0,0}, {28590088,429,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,152,24,0,0,0}, {413700,153,0,9,0,0,0}, {434180,202,0,8,0,0,0}, {15532037,202,0,1,0,0,0},
	{5931014,174,0,0,0,0,0}, {28684295,181,0,8,0,0,0}, {28717070,181,0,8,0,0,0}, {25636876,181,0,9,0,0,0},
	{1191943,432,0,1,0,0,0}, {26263560,181,0,1,0,0,0}, {16580615,181,0,1,0,0,0}, {544776,433,0,1,0,0,0},
	{28778500,436,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,99,26,0,1,0}, {28831759,202,0,0,0,0,0},
	{413700,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {13246473,181,0,8,0,0,0}, {1130500,194,0,8,0,0,0},
	{2404363,443,0,1,0,0,0}, {28897286,181,0,0,0,0,0}, {10178567,181,0,0,0,0,0}, {28925960,441,0,1,0,0,0},
	{28962835,442,0,1,0,0,0}, {29044744,171,0,8,0,0,0}, {29081610,171,0,8,0,0,0}, {29126668,199,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0},
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
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,106,26,0,1,0},
	{29265924,192,105,26,0,2,0}, {851973,202,0,8,0,0,0}, {1908740,153,0,8,0,0,0}, {454663,181,0,8,0,0,0},
	{3264521,181,0,0,0,0,0}, {1130500,194,0,8,0,0,0}, {6131718,181,0,8,0,0,0}, {29286409,153,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {7184389,445,0,1,0,0,0}, {29327371,153,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,108,24,0,0,0}, {19001361,154,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {15532037,202,0,1,0,0,0},
	{606219,202,0,8,0,0,0}, {29265924,192,107,8,0,0,0}, {413700,153,0,9,0,0,0}, {8372231,156,0,1,0,0,0},
	{21757959,148,0,0,0,0,0}, {29413388,153,0,8,0,0,0}, {29466632,447,0,0,0,0,0}, {8286228,181,0,8,0,0,0},
	{696326,181,0,0,0,0,0}, {29503504,446,0,1,0,0,0}, {26169366,202,0,0,0,0,0}, {26263560,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0},
	{1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0}, {1474574,193,0,0,0,0,0},
	{1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0}, {1654790,155,0,1,0,0,0},
	{1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0}, {1822727,191,0,1,0,0,0},
	{29605898,199,0,8,0,0,0}, {29650951,153,0,8,0,0,0}, {29683728,153,0,8,0,0,0}, {413700,153,0,9,0,0,0},
	{29753358,202,0,8,0,0,0}, {29814799,202,0,8,0,0,0}, {29880329,199,0,8,0,0,0}, {29921311,199,0,8,0,0,0},
	{30052371,153,0,8,0,0,0}, {17506314,199,0,9,0,0,0}, {30134280,199,0,8,0,0,0}, {14266373,448,0,1,0,0,0},
	{30171152,452,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {385030,192,117,26,0,1,0}, {413700,192,118,10,0,2,0},
	{30298119,191,0,10,0,3,0}, {454663,181,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {30330888,181,0,8,0,0,0},
	{5931014,174,0,10,0,4,0}, {30052371,153,0,24,0,0,0}, {14266373,453,0,1,0,0,0}, {30367761,181,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,73,26,0,1,0}, {413700,153,0,8,0,0,0},
	{26353672,153,0,8,0,0,0}, {30466052,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {3264521,181,0,8,0,0,0},
	{30486543,194,0,12,7,2,0}, {30552077,174,0,12,7,2,0}, {15319046,197,0,8,0,0,0}, {30609416,181,0,8,0,0,0},
	{4960266,153,0,9,0,0,0}, {2682888,153,0,8,0,0,0}, {17948682,202,0,8,0,0,0}, {19742726,181,0,8,0,0,0},
	{30646278,201,0,8,0,0,0}, {30674949,201,0,8,0,0,0}, {30699526,201,0,8,0,0,0}, {30728200,195,0,8,0,0,0},
	{12820487,151,0,10,0,3,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {1908740,153,0,8,0,0,0},
	{385030,192,121,24,0,0,0}, {17674252,181,0,8,0,0,0}, {11665412,153,0,0,0,0,0}, {30810118,180,0,8,0,0,0},
	{30838794,460,0,1,0,0,0}, {30883845,459,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {7331852,205,0,9,0,0,0},
	{696326,181,0,9,0,0,0}, {385030,192,119,26,0,1,0}, {11923468,153,0,1,0,0,0}, {3203080,153,0,0,0,0,0},
	{31010841,153,0,14,10,2,0}, {31117331,181,0,14,10,2,0}, {454663,181,0,10,0,3,0}, {9293831,181,0,0,0,0,0},
	{5070869,181,0,1,0,0,0}, {11976721,194,0,14,9,4,0}, {1536015,174,0,14,9,4,0}, {9543689,462,0,9,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {6602759,181,0,0,0,0,0}, {19742726,181,0,1,0,0,0},
	{4558852,150,0,1,0,0,0}, {2654214,461,0,0,0,0,0}, {31199244,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{696326,181,0,1,0,0,0}, {385030,192,122,26,0,1,0}, {31330331,153,0,4,12,2,0}, {31445013,181,0,4,12,2,0},
	{3203080,153,0,0,0,0,0}, {31010841,153,0,14,10,3,0}, {31117331,181,0,14,10,3,0}, {454663,181,0,8,0,0,0},
	{9293831,181,0,0,0,0,0}, {5070869,181,0,1,0,0,0}, {9543689,463,0,1,0,0,0}, {2367496,181,0,0,0,0,0},
	{31535127,181,0,1,0,0,0}, {413700,153,0,0,0,0,0}, {2617352,178,0,0,0,0,0}, {31633418,178,0,0,0,0,0},
	{31678476,194,0,8,0,0,0}, {31731726,194,0,0,0,0,0}, {31793163,181,0,0,0,0,0}, {31842312,181,0,1,0,0,0},
	{4558852,150,0,1,0,0,0}, {31879185,161,0,1,0,0,0}, {31952908,464,0,0,0,0,0}, {32006157,181,0,1,0,0,0},
	{31199244,181,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {1908740,153,0,8,0,0,0}, {385030,192,123,24,0,0,0}, {17674252,181,0,8,0,0,0},
	{32145416,153,0,0,0,0,0}, {30810118,178,0,8,0,0,0}, {32182279,202,0,9,0,0,0}, {32215066,480,0,1,0,0,0},
	{32325652,181,0,1,0,0,0}, {32411659,153,0,1,0,0,0}, {32460809,474,0,1,0,0,0}, {30838794,470,0,1,0,0,0},
	{32501782,199,0,0,0,0,0}, {32595981,153,0,1,0,0,0}, {32653316,468,0,1,0,0,0}, {32673809,473,0,1,0,0,0},
	{32747544,465,0,1,0,0,0}, {32849942,472,0,1,0,0,0}, {32944137,475,0,0,0,0,0}, {32985106,469,0,1,0,0,0},
	{33062928,181,0,1,0,0,0}, {33132554,476,0,1,0,0,0}, {33177608,471,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,125,26,0,1,0}, {11923468,153,0,0,0,0,0}, {1929222,192,124,26,0,2,0}, {3203080,153,0,1,0,0,0},
	{1957896,192,170,8,0,0,0}, {1994764,190,0,24,0,0,0}, {33288207,190,0,12,8,3,0}, {33353745,181,0,12,8,3,0},
	{31010841,153,0,14,10,4,0}, {31117331,181,0,14,10,4,0}, {454663,181,0,10,0,5,0}, {3264521,181,0,0,0,0,0},
	{5070869,181,0,1,0,0,0}, {13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0}, {9543689,181,0,0,0,0,0},
	{19513357,153,0,8,0,0,0}, {3592200,181,0,0,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0},
	{33427475,153,0,0,0,0,0}, {11120649,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {31879185,161,0,1,0,0,0},
	{33509391,481,0,0,0,0,0}, {31952908,483,0,0,0,0,0}, {33574929,181,0,0,0,0,0}, {32006157,181,0,1,0,0,0},
	{31199244,181,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0},
	{385030,192,120,26,0,1,0}, {11923468,153,0,1,0,0,0}, {3203080,153,0,8,0,0,0}, {31010841,153,0,14,10,2,0},
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
	{8015880,191,0,9,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,10,0,2,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,8,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,8,0,0,0}, {1380361,199,0,0,0,0,0}, {38748164,191,0,8,0,0,0},
	{6635526,191,0,9,0,0,0}, {38768651,154,0,14,5,3,0}, {38817800,205,0,14,5,3,0}, {3203080,192,126,8,0,0,0},
	{38854661,505,0,9,0,0,0}, {38879248,192,127,0,0,0,0}, {38948879,504,0,1,0,0,0}, {39014405,191,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {38768651,154,0,14,5,1,0},
	{38817800,205,0,14,5,1,0}, {31793163,506,0,9,0,0,0}, {13287430,181,0,8,0,0,0}, {10035207,181,0,8,0,0,0},
	{1626118,181,0,8,0,0,0}, {6131718,508,0,10,0,2,0}, {39096331,181,0,8,0,0,0}, {10117126,153,0,8,0,0,0},
	{39145480,507,0,8,0,0,0}, {38854661,181,0,9,0,0,0}, {17506314,191,0,8,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{413700,192,186,8,0,0,0}, {39256080,198,0,10,0,1,0}, {4190215,181,0,8,0,0,0}, {19918856,181,0,8,0,0,0},
	{19742726,181,0,8,0,0,0}, {9543689,181,0,8,0,0,0}, {2617352,178,0,8,0,0,0}, {39325708,511,0,8,0,0,0},
	{39378951,516,0,9,0,0,0}, {39411723,202,0,8,0,0,0}, {39460871,509,0,9,0,0,0}, {39493644,198,0,8,0,0,0},
	{39546890,512,0,9,0,0,0}, {39591943,181,0,9,0,0,0}, {39624720,513,0,9,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {434180,202,0,10,0,1,0},
	{385030,192,152,26,0,2,0}, {1855492,192,135,10,0,3,0}, {1130500,194,0,10,0,4,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {39096331,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1355781,202,0,0,0,0,0}, {39747592,517,0,11,0,5,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0}, {7331852,205,0,1,0,0,0}, {385030,192,172,26,0,1,0},
	{1929222,192,169,26,0,2,0}, {4190215,181,0,10,0,3,0}, {3264521,181,0,0,0,0,0}, {14770184,194,0,10,0,4,0},
	{39845895,181,0,8,0,0,0}, {39878674,181,0,1,0,0,0}, {39956502,153,0,1,0,0,0}, {40050707,153,0,1,0,0,0},
	{40132616,520,0,0,0,0,0}, {40169482,523,0,1,0,0,0}, {40214542,518,0,0,0,0,0}, {4558852,150,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,140,26,0,1,0}, {3203080,153,0,1,0,0,0},
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
	{1908740,153,0,10,0,1,0}, {339978,168,0,9,0,0,0}, {41390097,192,146,1,0,0,0}, {41463830,190,0,0,0,0,0},
	{41127942,153,0,0,0,0,0}, {41558035,202,0,0,0,0,0}, {41639955,527,0,0,0,0,0}, {41721873,526,0,1,0,0,0},
	{41795602,181,0,0,0,0,0}, {41873427,181,0,0,0,0,0}, {41955349,181,0,0,0,0,0}, {42045461,181,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,1,0}, {851973,202,0,8,0,0,0}, {385030,192,152,26,0,2,0},
	{1855492,192,141,10,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {42217484,190,0,8,0,0,0}, {1908740,192,0,10,0,4,0}, {5320711,199,0,0,0,0,0},
	{38748164,191,0,8,0,0,0}, {13705224,192,178,9,0,0,0}, {42270726,190,0,10,0,5,0}, {413700,190,0,10,0,6,0},
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
	{266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,81,26,0,1,0}, {6602759,181,0,0,0,0,0},
	{39145480,181,0,0,0,0,0}, {5287943,194,0,10,0,2,0}, {10678280,181,0,0,0,0,0}, {11595783,181,0,10,0,3,0},
	{43458571,193,0,0,0,0,0}, {10940421,181,0,0,0,0,0}, {13246473,181,0,10,0,4,0}, {30810118,171,0,10,0,5,0},
	{43507725,153,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {385030,192,81,26,0,1,0}, {5931014,174,0,8,0,0,0},
	{5287943,194,0,10,0,2,0}, {43655181,181,0,8,0,0,0}, {6602759,181,0,0,0,0,0}, {11276297,181,0,0,0,0,0},
	{3559431,192,163,0,0,0,0}, {11317259,202,0,0,0,0,0}, {43458571,193,0,10,0,3,0}, {43712525,171,0,10,0,4,0},
	{43769873,168,0,0,0,0,0}, {17362950,538,0,1,0,0,0}, {11628552,153,0,0,0,0,0}, {11685899,539,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{434180,167,0,9,0,0,0}, {8372231,156,0,9,0,0,0}, {42950662,192,13,8,0,0,0}, {42979337,193,0,8,0,0,0},
	{21757959,148,0,1,0,0,0}, {25612293,151,0,0,0,0,0}, {8286228,181,0,8,0,0,0}, {6897670,190,0,24,0,0,0},
	{7163908,540,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {876552,202,0,0,0,0,0}, {413700,153,0,8,0,0,0}, {385030,192,152,26,0,1,0},
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
	{385030,192,73,26,0,1,0}, {11923468,153,0,8,0,0,0}, {3203080,153,0,8,0,0,0}, {1908740,153,0,8,0,0,0},
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
	{385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {45101067,192,178,9,0,0,0}, {1130500,194,0,8,0,0,0},
	{1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0},
	{1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1908740,154,0,9,0,0,0}, {11198468,555,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{5431303,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {45240333,191,0,8,0,0,0}, {385030,192,155,26,0,1,0},
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
	{385030,192,172,26,0,1,0}, {1929222,192,169,26,0,2,0}, {1957896,192,170,8,0,0,0}, {1908740,153,0,8,0,0,0},
	{454663,181,0,0,0,0,0}, {3264521,181,0,0,0,0,0}, {13500426,194,0,0,0,0,0}, {1626118,181,0,0,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {5902342,562,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{22405130,202,0,0,0,0,0}, {876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0},
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
	{876552,202,0,0,0,0,0}, {385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {966678,153,0,4,7,2,0},
	{1060880,181,0,4,7,2,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,8,0,0,0}, {5320711,202,0,1,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1355781,202,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {1421324,193,0,0,0,0,0},
	{1474574,193,0,0,0,0,0}, {1536015,174,0,8,0,0,0}, {1601541,153,0,1,0,0,0}, {1626118,155,0,1,0,0,0},
	{1654790,155,0,1,0,0,0}, {1683464,155,0,1,0,0,0}, {1720328,155,0,1,0,0,0}, {1757199,182,0,1,0,0,0},
	{1822727,191,0,1,0,0,0}, {413700,192,173,10,0,3,0}, {45629452,192,207,0,0,0,0}, {22663182,565,0,11,0,4,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{851973,202,0,8,0,0,0}, {12214280,181,0,9,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,174,26,0,1,0},
	{45740050,153,0,8,0,0,0}, {45817861,153,0,8,0,0,0}, {3203080,153,0,9,0,0,0}, {38854661,153,0,9,0,0,0},
	{24092681,153,0,9,0,0,0}, {1191943,155,0,9,0,0,0}, {1757199,182,0,1,0,0,0}, {45842439,153,0,9,0,0,0},
	{2367496,153,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {45875210,181,0,9,0,0,0}, {5931014,174,0,8,0,0,0},
	{45920263,181,0,8,0,0,0}, {45953045,181,0,8,0,0,0}, {15511556,181,0,9,0,0,0}, {46043149,153,0,8,0,0,0},
	{4558852,150,0,1,0,0,0}, {46100483,566,0,1,0,0,0}, {46116873,567,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,175,26,0,1,0}, {5931014,174,0,8,0,0,0}, {3899397,181,0,10,0,2,0}, {46223370,181,0,10,0,3,0},
	{46268427,202,0,0,0,0,0}, {46317577,202,0,0,0,0,0}, {46358535,181,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{5431303,181,0,0,0,0,0}, {6635526,181,0,0,0,0,0}, {385030,192,140,10,0,1,0}, {41127942,153,0,8,0,0,0},
	{1908740,153,0,8,0,0,0}, {454663,181,0,10,0,2,0}, {3264521,181,0,8,0,0,0}, {9326610,194,0,12,10,3,0},
	{9404432,174,0,12,10,3,0}, {24092681,181,0,8,0,0,0}, {9543689,181,0,8,0,0,0}, {4960266,153,0,1,0,0,0},
	{5005327,181,0,1,0,0,0}, {46452741,181,0,1,0,0,0}, {46477322,568,0,1,0,0,0}, {17432586,202,0,0,0,0,0},
	{4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0},
	{163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0},
	{802819,205,0,8,0,0,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0},
	{851973,202,0,8,0,0,0}, {385030,192,152,26,0,1,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
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
	{819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {19648523,191,0,0,0,0,0}, {385030,192,152,26,0,3,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,10,0,4,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1908740,192,0,10,0,5,0}, {38748164,192,178,11,0,6,0}, {413700,192,184,10,0,7,0}, {46833674,202,0,0,0,0,0},
	{46878725,202,0,0,0,0,0}, {46903306,192,185,0,0,0,0}, {24440838,192,178,1,0,0,0}, {46948362,190,0,0,0,0,0},
	{46993419,190,0,0,0,0,0}, {47042570,192,181,1,0,0,0}, {47087624,192,183,1,0,0,0}, {47124485,202,0,1,0,0,0},
	{41259017,574,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {7860245,191,0,9,0,0,0}, {7950351,205,0,9,0,0,0},
	{5431303,181,0,9,0,0,0}, {8015880,181,0,9,0,0,0}, {47210507,168,0,8,0,0,0}, {385030,192,172,26,0,1,0},
	{1929222,192,169,26,0,2,0}, {3203080,153,0,9,0,0,0}, {1957896,192,170,8,0,0,0}, {1994764,190,0,24,0,0,0},
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
	{47804424,181,0,10,0,1,0}, {385030,192,187,10,0,2,0}, {5160965,197,0,10,0,3,0}, {5185539,197,0,10,0,4,0},
	{47841290,190,0,0,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0},
	{69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0}, {47923219,168,0,8,0,0,0},
	{385030,192,191,24,0,0,0}, {413700,153,0,8,0,0,0}, {454663,181,0,8,0,0,0}, {48005132,194,0,8,0,0,0},
	{6635526,181,0,1,0,0,0}, {6602759,181,0,1,0,0,0}, {6664202,575,0,0,0,0,0}, {6709258,577,0,1,0,0,0},
	{48058377,576,0,1,0,0,0}, {24092681,153,0,9,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{48177165,153,0,8,0,0,0}, {48234514,153,0,9,0,0,0}, {48312330,202,0,8,0,0,0}, {6664202,153,0,9,0,0,0},
	{48357386,578,0,1,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0}, {339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0},
	{434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0}, {385030,192,152,26,0,3,0}, {913420,190,0,8,0,0,0},
	{1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0},
	{1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0},
	{45842439,154,0,9,0,0,0}, {7516171,192,1,8,0,0,0}, {48484359,584,0,1,0,0,0}, {1855492,192,193,10,0,4,0},
	{48517128,190,0,10,0,5,0}, {9293831,582,0,9,0,0,0}, {48554000,202,0,9,0,0,0}, {413700,205,0,10,0,6,0},
	{48623630,191,0,8,0,0,0}, {48685066,192,203,8,0,0,0}, {48730120,585,0,0,0,0,0}, {48766988,583,0,0,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0},
	{385030,192,152,26,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {48873481,593,0,9,0,0,0}, {48914438,191,0,9,0,0,0},
	{14266373,586,0,11,0,4,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {385030,192,195,26,0,1,0}, {1191943,156,0,9,0,0,0}, {5185539,197,0,8,0,0,0},
	{10117126,202,0,10,0,2,0}, {48996360,202,0,10,0,3,0}, {11821061,202,0,8,0,0,0}, {49033223,594,0,10,0,4,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,196,24,0,0,0}, {3203080,153,0,9,0,0,0}, {1908740,153,0,10,0,1,0}, {606219,202,0,8,0,0,0},
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
	{696326,181,0,9,0,0,0}, {385030,192,197,24,0,0,0}, {4190215,181,0,0,0,0,0}, {413700,153,0,0,0,0,0},
	{51679244,628,0,0,0,0,0}, {9326610,194,0,12,10,1,0}, {9404432,174,0,12,10,1,0}, {9474064,186,0,12,10,1,0},
	{51732488,181,0,0,0,0,0}, {31793163,181,0,0,0,0,0}, {31842312,181,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,9,0,0,0},
	{385030,192,198,24,0,0,0}, {3203080,153,0,8,0,0,0}, {1957896,192,170,8,0,0,0}, {51826707,153,0,14,4,1,0},
	{51908621,181,0,14,4,1,0}, {2617352,178,0,10,0,2,0}, {19472393,629,0,1,0,0,0}, {9326610,194,0,12,10,3,0},
	{9404432,174,0,12,10,3,0}, {9474064,186,0,12,10,3,0}, {13500426,194,0,8,0,0,0}, {13545481,181,0,8,0,0,0},
	{51732488,181,0,9,0,0,0}, {4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {51965963,181,0,0,0,0,0},
	{52015113,181,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0}, {7860245,191,0,8,0,0,0}, {7950351,205,0,8,0,0,0},
	{5431303,181,0,9,0,0,0}, {13434895,168,0,8,0,0,0}, {696326,181,0,9,0,0,0}, {385030,192,201,26,0,1,0},
	{11923468,153,0,8,0,0,0}, {52076558,153,0,8,0,0,0}, {1929222,192,200,10,0,2,0}, {1957896,192,170,0,0,0,0},
	{1908740,153,0,8,0,0,0}, {606219,202,0,8,0,0,0}, {38854661,181,0,8,0,0,0}, {52137987,181,0,8,0,0,0},
	{3264521,181,0,8,0,0,0}, {52154383,174,0,8,0,0,0}, {13500426,194,0,0,0,0,0}, {52219916,194,0,8,0,0,0},
	{13545481,181,0,8,0,0,0}, {19513357,153,0,1,0,0,0}, {581637,181,0,8,0,0,0}, {2367496,181,0,8,0,0,0},
	{4960266,153,0,0,0,0,0}, {5005327,181,0,0,0,0,0}, {11120649,181,0,1,0,0,0}, {4558852,150,0,1,0,0,0},
	{15798287,181,0,1,0,0,0}, {52273163,632,0,0,0,0,0}, {52322309,630,0,1,0,0,0}, {52346886,631,0,1,0,0,0},
	{36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0}, {385030,192,152,26,0,1,0},
	{913420,190,0,8,0,0,0}, {1130500,194,0,10,0,2,0}, {1150985,202,0,8,0,0,0}, {1191943,155,0,9,0,0,0},
	{606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0}, {1323015,199,0,0,0,0,0},
	{1380361,199,0,8,0,0,0}, {1855492,192,27,10,0,3,0}, {7417864,640,0,8,0,0,0}, {7454734,639,0,8,0,0,0},
	{52473866,190,0,8,0,0,0}, {52518922,634,0,1,0,0,0}, {52563977,637,0,0,0,0,0}, {52604938,192,35,0,0,0,0},
	{52649996,642,0,0,0,0,0}, {52703243,641,0,0,0,0,0}, {52752391,633,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {385030,192,167,26,0,1,0}, {52830218,181,0,10,0,2,0}, {19955718,192,166,10,0,3,0},
	{52875269,195,0,8,0,0,0}, {52899846,202,0,8,0,0,0}, {15319046,194,0,8,0,0,0}, {2404363,643,0,1,0,0,0},
	{52928517,644,0,0,0,0,0}, {52953092,650,0,1,0,0,0}, {52973576,648,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,10,0,1,0},
	{339978,168,0,8,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,10,0,2,0}, {851973,202,0,8,0,0,0},
	{385030,192,152,26,0,3,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {53055494,657,0,1,0,0,0}, {31793163,652,0,1,0,0,0},
	{53084168,654,0,0,0,0,0}, {53121031,653,0,1,0,0,0}, {1875975,181,0,1,0,0,0}, {53153800,667,0,1,0,0,0},
	{52928517,658,0,0,0,0,0}, {52953092,665,0,1,0,0,0}, {52973576,663,0,0,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {802819,205,0,8,0,0,0},
	{339978,168,0,9,0,0,0}, {819207,202,0,8,0,0,0}, {434180,202,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{385030,192,152,26,0,1,0}, {913420,190,0,8,0,0,0}, {1130500,194,0,8,0,0,0}, {1150985,202,0,8,0,0,0},
	{1191943,155,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {1224714,188,0,9,0,0,0}, {1269772,153,0,9,0,0,0},
	{53227529,190,0,8,0,0,0}, {1323015,199,0,0,0,0,0}, {1380361,199,0,0,0,0,0}, {53268487,669,0,0,0,0,0},
	{52563977,674,0,0,0,0,0}, {36866,196,0,8,0,0,0}, {49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0},
	{126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0}, {184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,17,0,0,0}, {24440838,181,0,9,0,0,0}, {53379086,202,0,9,0,0,0}, {53440516,153,0,8,0,0,0},
	{385030,192,208,10,0,1,0}, {24469514,194,0,8,0,0,0}, {53461006,153,0,8,0,0,0}, {53522449,153,0,9,0,0,0},
	{53596169,186,0,0,0,0,0}, {53637133,194,0,0,0,0,0}, {53694477,193,0,0,0,0,0}, {53751821,153,0,8,0,0,0},
	{26980365,678,0,1,0,0,0}, {53809163,677,0,0,0,0,0}, {53858313,679,0,1,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {339978,168,0,1,0,0,0},
	{385030,192,81,26,0,1,0}, {5287943,194,0,10,0,2,0}, {4190215,181,0,10,0,3,0}, {3264521,181,0,0,0,0,0},
	{53977099,194,0,10,0,4,0}, {54026250,181,0,10,0,5,0}, {54071313,680,0,11,0,6,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{184329,147,0,33,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,17,0,0,0}, {36866,196,0,8,0,0,0},
	{49156,170,0,8,0,0,0}, {69645,205,0,24,0,0,0}, {126984,192,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{10567683,192,12,24,0,0,0}, {413700,192,11,8,0,0,0}, {163844,202,0,8,0,0,0}, {54276100,202,0,9,0,0,0},
	{54296580,202,0,8,0,0,0}, {54317064,202,0,8,0,0,0}, {54353925,202,0,8,0,0,0}, {54378506,202,0,8,0,0,0},
	{35328007,202,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{54439941,195,0,8,0,0,0}, {47042570,192,154,24,0,0,0}, {18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0},
	{1908740,192,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54509583,181,0,12,6,1,0},
	{54575116,202,0,12,6,1,0}, {54628356,194,0,8,0,0,0}, {163844,199,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {6242315,192,0,8,0,0,0}, {126984,192,0,8,0,0,0}, {6356996,189,0,0,0,0,0},
	{802819,206,0,8,0,0,0}, {54693892,204,0,8,0,0,0}, {54714372,189,0,8,0,0,0}, {851973,202,0,8,0,0,0},
	{54734856,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54902790,154,0,9,0,0,0}, {163844,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {42270726,205,0,8,0,0,0}, {819207,202,0,8,0,0,0},
	{1908740,192,0,8,0,0,0}, {54960135,202,0,8,0,0,0}, {54992908,190,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {434180,202,0,8,0,0,0}, {8372231,156,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {42270726,192,50,8,0,0,0}, {54439941,202,0,8,0,0,0}, {10567683,192,51,24,0,0,0},
	{55156740,201,0,8,0,0,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{413700,192,54,10,0,1,0}, {434180,202,0,10,0,2,0}, {1191943,155,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0}, {47042570,192,154,24,0,0,0}, {18980868,202,0,8,0,0,0},
	{42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{413700,192,15,10,0,1,0}, {1875975,191,0,9,0,0,0}, {966678,153,0,12,7,2,0}, {1060880,181,0,12,7,2,0},
	{55316491,202,0,9,0,0,0}, {55365642,327,0,9,0,0,0}, {55410698,328,0,9,0,0,0}, {55455749,201,0,8,0,0,0},
	{55480324,329,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0},
	{47042570,192,154,24,0,0,0}, {18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,198,0,8,0,0,0},
	{163844,202,0,8,0,0,0}, {55603221,153,0,9,0,0,0}, {5353490,202,0,8,0,0,0}, {55693318,186,0,8,0,0,0},
	{47493135,190,0,12,8,1,0}, {47558679,153,0,12,8,1,0}, {15511556,153,0,8,0,0,0}, {27090949,153,0,8,0,0,0},
	{41127942,153,0,8,0,0,0}, {55721995,350,0,9,0,0,0}, {55771152,180,0,8,0,0,0}, {55840792,178,0,8,0,0,0},
	{55943186,178,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0},
	{47042570,192,154,24,0,0,0}, {18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{56164356,202,0,10,0,1,0}, {56184846,192,150,9,0,0,0}, {56246281,202,0,8,0,0,0}, {56287251,190,0,8,0,0,0},
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
	{71155721,170,0,4,5,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {10567683,192,133,24,0,0,0},
	{163844,202,0,8,0,0,0}, {71237638,202,0,8,0,0,0}, {71266309,202,0,9,0,0,0}, {71290886,202,0,9,0,0,0},
	{71319558,202,0,9,0,0,0}, {5931014,174,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{10567683,192,93,24,0,0,0}, {413700,153,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {54439941,202,0,8,0,0,0},
	{5931014,174,0,8,0,0,0}, {71393288,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {35328007,153,0,10,0,1,0}, {1269772,153,0,8,0,0,0}, {385030,153,0,10,0,2,0},
	{71495689,174,0,10,0,3,0}, {35360779,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{71557129,196,0,8,0,0,0}, {8802315,197,0,8,0,0,0}, {6131718,205,0,8,0,0,0}, {1875975,191,0,9,0,0,0},
	{71598088,154,0,9,0,0,0}, {71634947,154,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{54439941,195,0,8,0,0,0}, {71675912,192,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{385030,192,136,2,0,1,0}, {71753731,208,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{434180,192,0,8,0,0,0}, {10567683,192,142,10,0,1,0}, {56504323,198,0,8,0,0,0}, {56520707,202,0,8,0,0,0},
	{71852045,202,0,8,0,0,0}, {413700,192,15,10,0,2,0}, {1875975,191,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {5160965,194,0,8,0,0,0}, {5185539,194,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {23674888,179,0,12,3,1,0}, {71983122,153,0,12,3,1,0},
	{42950662,153,0,8,0,0,0}, {72060932,153,0,8,0,0,0}, {72081430,153,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {30646278,178,0,8,0,0,0}, {30674949,178,0,8,0,0,0},
	{72253445,178,0,8,0,0,0}, {72278022,178,0,8,0,0,0}, {72306701,178,0,8,0,0,0}, {72364048,178,0,8,0,0,0},
	{72433669,202,0,8,0,0,0}, {19075077,202,0,9,0,0,0}, {72458247,202,0,9,0,0,0}, {7045125,151,0,9,0,0,0},
	{29650951,153,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,8,0,0,0}, {413700,153,0,10,0,1,0}, {5931014,178,0,10,0,2,0}, {72560668,153,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {54439941,195,0,8,0,0,0}, {47042570,192,154,24,0,0,0},
	{18980868,202,0,8,0,0,0}, {42270726,205,0,8,0,0,0}, {1908740,192,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {72740867,178,0,8,0,0,0}, {72757252,178,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {72802313,178,0,8,0,0,0}, {72843275,178,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {17391625,202,0,8,0,0,0}, {413700,205,0,8,0,0,0}, {339978,168,0,8,0,0,0},
	{54960135,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {413700,192,161,10,0,1,0},
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
	{225289,166,0,1,0,0,0}, {413700,192,202,10,0,1,0}, {434180,202,0,8,0,0,0}, {2048012,186,0,12,6,2,0},
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
	{3522568,192,158,0,0,0,0}, {75595789,153,0,0,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,9,0,0,0}, {5726213,181,0,8,0,0,0},
	{75751432,192,144,8,0,0,0}, {385030,192,145,10,0,1,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {36798468,153,0,1,0,0,0},
	{73310211,181,0,8,0,0,0}, {75857925,202,0,0,0,0,0}, {434180,202,0,0,0,0,0}, {11276297,190,0,10,0,1,0},
	{2367496,181,0,0,0,0,0}, {14995462,205,0,1,0,0,0}, {20037637,154,0,0,0,0,0}, {16580615,218,0,0,0,0,0},
	{75882508,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{21757959,202,0,0,0,0,0}, {413700,192,137,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
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
	{77393925,192,149,0,0,0,0}, {30728200,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {7163908,230,0,9,0,0,0}, {77471751,205,0,8,0,0,0}, {13705224,147,0,40,0,0,0},
	{13676550,229,0,8,0,0,0}, {6602759,227,0,8,0,0,0}, {39145480,228,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {41127942,192,92,10,0,1,0}, {802819,205,0,10,0,2,0},
	{77590539,202,0,8,0,0,0}, {77639695,197,0,8,0,0,0}, {77705223,202,0,8,0,0,0}, {77737995,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {385030,202,0,10,0,1,0},
	{2367496,205,0,8,0,0,0}, {77877252,202,0,8,0,0,0}, {52219916,197,0,8,0,0,0}, {3559431,147,0,40,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {29265924,192,182,8,0,0,0},
	{52875269,195,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{78028808,202,0,10,0,1,0}, {802819,205,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {29265924,192,63,10,0,1,0}, {71852045,199,0,0,0,0,0}, {1875975,191,0,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {606219,202,0,10,0,1,0},
	{802819,206,0,8,0,0,0}, {13893641,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {26263560,234,0,1,0,0,0}, {78450701,204,0,0,0,0,0}, {71852045,199,0,0,0,0,0},
	{78508048,235,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{12214280,154,0,2,0,1,0}, {21757959,206,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {29265924,192,72,10,0,1,0}, {17506314,191,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {29265924,192,180,10,0,1,0}, {71852045,199,0,0,0,0,0},
	{71598088,242,0,8,0,0,0}, {13705224,238,0,9,0,0,0}, {79032331,237,0,1,0,0,0}, {79081483,241,0,1,0,0,0},
	{79130633,240,0,9,0,0,0}, {79171595,191,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,199,2,0,1,0}, {71852045,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,178,10,0,1,0}, {1875975,191,0,8,0,0,0},
	{79511568,191,0,9,0,0,0}, {71852045,199,0,0,0,0,0}, {79032331,239,0,1,0,0,0}, {79581194,192,209,0,0,0,0},
	{79626251,190,0,0,0,0,0}, {79675404,190,0,0,0,0,0}, {79728657,190,0,0,0,0,0}, {79802383,192,45,0,0,0,0},
	{79867921,190,0,0,0,0,0}, {79941649,192,44,0,0,0,0}, {80015375,192,159,1,0,0,0}, {80080909,202,0,1,0,0,0},
	{80138256,202,0,1,0,0,0}, {79081483,241,0,1,0,0,0}, {79130633,240,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,204,2,0,1,0}, {71852045,199,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0},
	{17506314,191,0,10,0,2,0}, {71852045,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {17506314,191,0,0,0,0,0}, {413700,192,184,2,0,2,0},
	{71852045,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{80904196,190,0,8,0,0,0}, {10145799,153,0,9,0,0,0}, {606219,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,10,0,1,0}, {819207,202,0,8,0,0,0},
	{81043467,194,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{81166358,153,0,1,0,0,0}, {24612880,181,0,1,0,0,0}, {81260552,150,0,1,0,0,0}, {17391625,181,0,0,0,0,0},
	{17362950,245,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1855492,192,28,0,0,0,0}, {7860245,191,0,1,0,0,0}, {7950351,205,0,1,0,0,0}, {1908740,153,0,0,0,0,0},
	{4960266,153,0,1,0,0,0}, {5005327,181,0,1,0,0,0}, {8192004,181,0,1,0,0,0}, {385030,192,29,18,0,1,0},
	{11923468,153,0,0,0,0,0}, {1994764,190,0,16,0,0,0}, {81399823,186,0,4,9,2,0}, {81465359,174,0,4,9,2,0},
	{81530895,202,0,4,9,2,0}, {2367496,181,0,0,0,0,0}, {9543689,181,0,1,0,0,0}, {2523158,153,0,4,7,3,0},
	{2453520,181,0,4,7,3,0}, {81596427,178,0,0,0,0,0}, {2617352,178,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36798468,153,0,9,0,0,0},
	{24862726,181,0,8,0,0,0}, {73326602,181,0,8,0,0,0}, {5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81838092,192,162,2,0,1,0}, {11198468,181,0,2,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81977352,153,0,0,0,0,0},
	{5726213,181,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,0,0,0,0}, {126984,202,0,0,0,0,0}, {46833674,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {10395661,249,0,1,0,0,0}, {82300942,251,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,98,2,0,1,0},
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
	{86192134,201,0,0,0,0,0}, {413700,192,138,0,0,0,0}, {163844,202,0,2,0,1,0}, {126984,153,0,0,0,0,0},
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
	{266257,166,0,25,0,0,0}, {1908740,192,0,10,0,1,0}, {606219,202,0,8,0,0,0}, {30609416,192,79,11,0,2,0},
	{54439941,202,0,10,0,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,0,10,0,1,0}, {74457091,205,0,8,0,0,0}, {606219,202,0,8,0,0,0}, {413700,192,42,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {87162893,202,0,6,7,1,0},
	{87220241,151,0,6,7,1,0}, {56537104,181,0,6,7,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {87162893,202,0,6,7,1,0}, {87220241,151,0,6,7,1,0}, {56537104,181,0,6,7,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,178,10,0,1,0},
	{87539717,202,0,9,0,0,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {29265924,192,39,2,0,1,0}, {54628356,194,0,0,0,0,0}, {74661893,181,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,9,0,0,0},
	{5931014,174,0,8,0,0,0}, {17362950,181,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,65,2,0,1,0}, {87814160,168,0,6,6,2,0}, {87883791,181,0,6,6,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {851973,202,0,0,0,0,0},
	{1908740,153,0,0,0,0,0}, {1626118,181,0,1,0,0,0}, {38854661,181,0,0,0,0,0}, {163844,172,0,0,0,0,0},
	{29265924,192,105,0,0,0,0}, {29286409,153,0,0,0,0,0}, {7184389,181,0,1,0,0,0}, {29327371,153,0,0,0,0,0},
	{13975559,288,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{6131718,205,0,0,0,0,0}, {88100877,202,0,0,0,0,0}, {24440838,205,0,0,0,0,0}, {88158221,202,0,0,0,0,0},
	{88215559,290,0,3,0,1,0}, {88248328,293,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,0,0,0,0,0}, {54960135,202,0,0,0,0,0}, {24440838,291,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,0,0,0,0,0},
	{54960135,202,0,0,0,0,0}, {88518667,192,41,18,0,1,0}, {5320711,202,0,0,0,0,0}, {28520457,292,0,1,0,0,0},
	{88567815,292,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{12955656,205,0,2,0,1,0}, {42270726,191,0,0,0,0,0}, {54439941,202,0,2,0,2,0}, {54960135,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {29265924,192,43,2,0,1,0},
	{1908740,192,0,0,0,0,0}, {54960135,202,0,0,0,0,0}, {802819,191,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,9,0,0,0}, {17362950,181,0,9,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {12251143,153,0,0,0,0,0},
	{75276298,181,0,1,0,0,0}, {413700,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {15441929,205,0,0,0,0,0}, {74457091,205,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,47,8,0,0,0}, {5931014,174,0,8,0,0,0},
	{5726213,298,0,1,0,0,0}, {5902342,153,0,9,0,0,0}, {20537357,154,0,9,0,0,0}, {1323015,154,0,9,0,0,0},
	{16531461,154,0,9,0,0,0}, {1908740,153,0,9,0,0,0}, {89157642,174,0,8,0,0,0}, {6356996,299,0,9,0,0,0},
	{15122441,297,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{36798468,153,0,2,0,1,0}, {17391625,181,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {89395207,192,46,10,0,1,0}, {17391625,181,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {89513992,190,0,10,0,1,0}, {89550860,181,0,0,0,0,0},
	{89604112,194,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {10534919,153,0,0,0,0,0}, {1150985,181,0,0,0,0,0}, {89784335,194,0,0,0,0,0},
	{89849873,192,52,2,0,2,0}, {1380361,199,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
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
	{225289,166,0,1,0,0,0}, {56164356,202,0,10,0,1,0}, {95096841,192,188,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,1,0,0,0}, {17362950,181,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5902342,153,0,2,0,1,0},
	{1130500,194,0,0,0,0,0}, {1626118,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {413700,192,58,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,2,0,1,0}, {40460301,178,0,1,0,0,0},
	{69033993,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{95563786,153,0,2,0,1,0}, {819207,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {95682576,202,0,8,0,0,0}, {28897286,205,0,0,0,0,0}, {1269772,205,0,0,0,0,0},
	{95752203,189,0,8,0,0,0}, {95801354,202,0,8,0,0,0}, {95846409,192,205,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {41259017,168,0,0,0,0,0},
	{54439941,202,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {606219,153,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,2,0,1,0}, {413700,192,58,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36978697,153,0,2,0,1,0}, {96284681,190,0,0,0,0,0},
	{36818963,190,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,2,0,1,0}, {40460301,178,0,1,0,0,0}, {69033993,153,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {95563786,202,0,2,0,1,0}, {819207,202,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {95682576,202,0,2,0,1,0},
	{28897286,205,0,2,0,2,0}, {1269772,205,0,2,0,3,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,192,129,8,0,0,0}, {54353925,192,128,8,0,0,0}, {54628356,197,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,153,0,0,0,0,0},
	{40517652,153,0,4,5,1,0}, {40460301,178,0,4,5,1,0}, {40759306,179,0,4,5,1,0}, {40652812,190,0,4,5,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5320711,202,0,0,0,0,0},
	{7163908,181,0,10,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,168,0,0,0,0,0}, {97112067,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {97234954,151,0,10,0,1,0}, {7565318,154,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3264521,181,0,1,0,0,0}, {3239941,153,0,1,0,0,0},
	{5931014,174,0,8,0,0,0}, {97386508,153,0,0,0,0,0}, {97439759,153,0,0,0,0,0}, {97505297,181,0,0,0,0,0},
	{10768391,181,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,65,10,0,1,0}, {24440838,181,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{413700,153,0,8,0,0,0}, {97771529,179,0,12,4,1,0}, {27115532,178,0,12,4,1,0}, {97812489,180,0,12,4,2,0},
	{97853449,179,0,12,4,2,0}, {97894412,178,0,12,4,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {98086918,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {98115605,352,0,1,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0},
	{98086918,153,0,1,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {413700,153,0,0,0,0,0}, {98594828,153,0,0,0,0,0},
	{54439941,195,0,0,0,0,0}, {98648077,153,0,0,0,0,0}, {98705425,354,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,0,0,0,0}, {99012613,195,0,0,0,0,0},
	{99037188,195,0,0,0,0,0}, {99057666,195,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {99241997,192,77,0,0,0,0}, {98594828,153,0,0,0,0,0},
	{99299349,181,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,0,0,0,0}, {99532815,198,0,0,0,0,0}, {99598356,198,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {56164356,202,0,10,0,1,0}, {56504323,204,0,10,0,2,0}, {56520707,202,0,10,0,3,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {99885064,192,25,10,0,1,0}, {606219,202,0,8,0,0,0},
	{12599304,191,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {100040707,196,0,10,0,1,0},
	{56451084,202,0,8,0,0,0}, {3522568,192,49,10,0,2,0}, {100057093,202,0,10,0,3,0}, {46833674,202,0,8,0,0,0},
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
	{606219,202,0,8,0,0,0}, {100511751,190,0,8,0,0,0}, {100544517,192,177,10,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {413700,192,62,10,0,1,0}, {56164356,202,0,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {1908740,205,0,10,0,1,0}, {1875975,191,0,9,0,0,0}, {100827149,191,0,9,0,0,0},
	{100884491,192,176,9,0,0,0}, {79581194,192,160,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {16531461,154,0,2,0,1,0}, {5931014,174,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {24092681,181,0,10,0,1,0}, {10567683,153,0,0,0,0,0},
	{55156740,201,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{101216278,168,0,0,0,0,0}, {53055494,181,0,0,0,0,0}, {101310475,153,0,0,0,0,0}, {101359627,153,0,0,0,0,0},
	{101408782,153,0,1,0,0,0}, {101470223,153,0,1,0,0,0}, {101535762,153,0,1,0,0,0}, {31793163,181,0,0,0,0,0},
	{101613588,153,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{2367496,181,0,2,0,1,0}, {385030,192,68,0,0,0,0}, {29413388,153,0,0,0,0,0}, {5931014,174,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,153,0,9,0,0,0},
	{5931014,174,0,0,0,0,0}, {46223370,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {385030,192,69,2,0,1,0}, {5931014,174,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {24092681,181,0,10,0,1,0}, {36798468,153,0,8,0,0,0},
	{55156740,201,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{385030,192,71,2,0,1,0}, {5931014,174,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {606219,202,0,0,0,0,0}, {102309907,181,0,14,10,1,0}, {9211923,191,0,14,10,1,0},
	{102391833,153,0,14,10,1,0}, {102498324,165,0,14,10,1,0}, {102584345,159,0,14,10,1,0}, {102690843,187,0,14,10,1,0},
	{102805516,188,0,1,0,0,0}, {102858759,190,0,0,0,0,0}, {102891548,194,0,4,20,2,0}, {103010330,174,0,4,20,2,0},
	{103120924,162,0,4,20,2,0}, {103239706,186,0,4,20,2,0}, {103350285,162,0,0,0,0,0}, {103407628,192,85,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {103550983,202,0,2,0,1,0},
	{413700,192,75,2,0,2,0}, {434180,202,0,0,0,0,0}, {606219,199,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {103686154,202,0,2,0,1,0}, {103731212,192,178,2,0,2,0},
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
	{86192134,201,0,0,0,0,0}, {413700,192,138,0,0,0,0}, {163844,202,0,0,0,0,0}, {126984,153,0,0,0,0,0},
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
	{266257,166,0,25,0,0,0}, {413700,192,178,2,0,1,0}, {108822534,202,0,0,0,0,0}, {1875975,191,0,0,0,0,0},
	{79171595,406,0,1,0,0,0}, {7163908,404,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {10567683,192,84,2,0,1,0}, {1908740,192,38,2,0,2,0}, {15953924,192,83,2,0,3,0},
	{46833674,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,153,0,2,0,1,0}, {40517652,153,0,6,5,2,0}, {40652812,190,0,6,5,2,0},
	{40460301,178,0,6,5,2,0}, {40759306,179,0,6,5,2,0}, {70279182,181,0,6,5,2,0}, {102858759,190,0,2,0,3,0},
	{5931014,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{6160390,181,0,2,0,1,0}, {5931014,174,0,0,0,0,0}, {109154312,190,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {109322250,192,55,1,0,0,0}, {109367302,190,0,0,0,0,0},
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
	{112328714,192,88,2,0,3,0}, {111869956,423,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {1908740,192,89,2,0,1,0}, {54439941,202,0,2,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {17391625,181,0,2,0,1,0}, {7516171,192,1,1,0,0,0},
	{434180,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {112705550,190,0,4,7,2,0}, {112766992,191,0,4,7,2,0},
	{112836618,196,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,0,2,0,1,0}, {6131718,202,0,2,0,2,0}, {14745605,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {74457091,191,0,10,0,1,0}, {28446729,196,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,192,178,10,0,1,0}, {1875975,191,0,10,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
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
	{413700,153,0,2,0,1,0}, {10395661,153,0,0,0,0,0}, {115179530,153,0,1,0,0,0}, {54439941,178,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {55566344,201,0,0,0,0,0},
	{115294227,181,0,6,10,1,0}, {115376153,153,0,6,10,1,0}, {82300942,442,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,98,2,0,1,0}, {1908740,153,0,0,0,0,0},
	{73084934,195,0,0,0,0,0}, {30810118,171,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {36798468,153,0,0,0,0,0}, {5726213,181,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,104,10,0,1,0}, {13705224,181,0,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {115793924,153,0,0,0,0,0},
	{115814407,190,0,16,0,0,0}, {1130500,194,0,0,0,0,0}, {11198468,181,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {109322250,192,55,1,0,0,0}, {109367302,190,0,0,0,0,0},
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
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {1908740,192,178,10,0,1,0}, {1875975,191,0,0,0,0,0},
	{56504323,204,0,10,0,2,0}, {56520707,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {434180,202,0,8,0,0,0}, {24440838,181,0,8,0,0,0}, {26263560,206,0,10,0,1,0},
	{31842312,181,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{339978,196,0,10,0,1,0}, {1908740,192,179,10,0,2,0}, {129544199,181,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,202,0,8,0,0,0}, {7417864,202,0,8,0,0,0},
	{819207,202,0,8,0,0,0}, {1191943,156,0,8,0,0,0}, {26263560,206,0,10,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,153,10,0,1,0}, {129769488,153,0,8,0,0,0},
	{5160965,198,0,8,0,0,0}, {5185539,198,0,8,0,0,0}, {52875269,178,0,8,0,0,0}, {41127942,153,0,8,0,0,0},
	{129839111,195,0,8,0,0,0}, {129871879,195,0,8,0,0,0}, {129904647,195,0,8,0,0,0}, {129937415,195,0,8,0,0,0},
	{129970180,195,0,8,0,0,0}, {129990665,195,0,8,0,0,0}, {130031622,195,0,8,0,0,0}, {130060294,195,0,8,0,0,0},
	{130088963,510,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{52875269,198,0,9,0,0,0}, {130228229,198,0,9,0,0,0}, {130252805,198,0,9,0,0,0}, {130277381,198,0,9,0,0,0},
	{129990665,195,0,9,0,0,0}, {130301963,195,0,9,0,0,0}, {130351112,195,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {130514954,153,0,8,0,0,0}, {130560011,202,0,8,0,0,0},
	{130609163,192,143,8,0,0,0}, {130658318,153,0,8,0,0,0}, {130719763,181,0,8,0,0,0}, {130801682,202,0,8,0,0,0},
	{130879494,192,192,8,0,0,0}, {130908171,198,0,8,0,0,0}, {130957321,198,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,168,10,0,1,0}, {802819,205,0,8,0,0,0},
	{434180,202,0,8,0,0,0}, {131117065,202,0,8,0,0,0}, {131158028,202,0,8,0,0,0}, {131211273,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {131395595,153,0,8,0,0,0},
	{131444741,190,0,8,0,0,0}, {21385222,198,0,8,0,0,0}, {131469317,515,0,8,0,0,0}, {131493893,514,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {5160965,198,0,8,0,0,0},
	{5185539,198,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{5160965,198,0,8,0,0,0}, {5185539,198,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5160965,198,0,8,0,0,0}, {5185539,198,0,8,0,0,0}, {131960846,202,0,8,0,0,0},
	{132022287,202,0,8,0,0,0}, {132087813,202,0,8,0,0,0}, {132112398,181,0,8,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,134,10,0,1,0}, {54439941,202,0,10,0,2,0},
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
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3203080,192,139,0,0,0,0},
	{134438917,179,0,0,0,0,0}, {9293831,153,0,0,0,0,0}, {134217737,153,0,1,0,0,0}, {42950662,192,13,0,0,0,0},
	{134258691,179,0,0,0,0,0}, {134463502,179,0,0,0,0,0}, {24092681,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {134696973,153,0,0,0,0,0}, {18980868,153,0,0,0,0,0},
	{134754320,195,0,0,0,0,0}, {134823952,198,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {135012365,202,0,1,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,192,0,2,0,1,0}, {10567683,192,142,2,0,2,0},
	{56504323,198,0,2,0,3,0}, {56520707,202,0,2,0,4,0}, {71852045,202,0,0,0,0,0}, {413700,192,15,0,0,0,0},
	{100827149,191,0,1,0,0,0}, {135192586,192,184,0,0,0,0}, {68780039,530,0,0,0,0,0}, {135237646,531,0,1,0,0,0},
	{124129284,529,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{99885064,192,25,2,0,1,0}, {12599304,191,0,2,0,2,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {6131718,202,0,2,0,1,0}, {135639048,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {3522568,192,100,10,0,1,0}, {1908740,192,101,10,0,2,0},
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
	{266257,166,0,25,0,0,0}, {113438725,181,0,10,0,1,0}, {413700,192,103,10,0,2,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {339978,168,0,0,0,0,0}, {136318987,168,0,0,0,0,0},
	{413700,153,0,2,0,1,0}, {6602759,181,0,0,0,0,0}, {136368137,181,0,0,0,0,0}, {39145480,181,0,0,0,0,0},
	{1130500,193,0,0,0,0,0}, {39096331,181,0,0,0,0,0}, {10940421,181,0,0,0,0,0}, {30810118,171,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,138,0,0,0,0},
	{163844,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{24440838,181,0,2,0,1,0}, {136597513,192,94,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {71290886,202,0,0,0,0,0}, {851973,202,0,0,0,0,0}, {606219,202,0,0,0,0,0},
	{136728590,202,0,0,0,0,0}, {1957896,192,170,0,0,0,0}, {1908740,153,0,1,0,0,0}, {10117126,153,0,1,0,0,0},
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
	{266257,166,0,25,0,0,0}, {109322250,192,55,1,0,0,0}, {109367302,190,0,0,0,0,0}, {109395986,203,0,0,0,0,0},
	{109473808,203,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{606219,202,0,2,0,1,0}, {109793286,174,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5902342,153,0,0,0,0,0}, {138608651,181,0,2,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {81977352,153,0,8,0,0,0}, {5726213,181,0,10,0,1,0},
	{73326602,181,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{413700,153,0,8,0,0,0}, {36798468,153,0,1,0,0,0}, {73310211,181,0,10,0,1,0}, {73326602,181,0,0,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {36798468,192,151,10,0,1,0},
	{76111876,181,0,10,0,2,0}, {6107141,553,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {90374150,202,0,2,0,1,0}, {17506314,205,0,0,0,0,0}, {1908740,154,0,1,0,0,0},
	{71290886,202,0,0,0,0,0}, {163844,202,0,0,0,0,0}, {413700,192,102,2,0,2,0}, {138960906,557,0,17,0,0,0},
	{139005966,192,156,0,0,0,0}, {75751432,190,0,0,0,0,0}, {139067399,190,0,0,0,0,0}, {139100168,190,0,0,0,0,0},
	{68538377,198,0,0,0,0,0}, {139137038,191,0,0,0,0,0}, {139198476,556,0,1,0,0,0}, {139251719,558,0,1,0,0,0},
	{11198468,555,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{40706060,198,0,6,5,1,0}, {69074953,193,0,6,5,1,0}, {40919049,203,0,6,5,1,0}, {40603659,202,0,6,5,1,0},
	{69824523,154,0,6,5,1,0}, {70279182,181,0,6,5,1,0}, {139415567,190,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {139603976,202,0,2,0,1,0}, {30609416,192,157,2,0,2,0},
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
	{136728590,202,0,8,0,0,0}, {1957896,192,170,0,0,0,0}, {1908740,153,0,1,0,0,0}, {71852045,182,0,1,0,0,0},
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
	{141651995,162,0,0,0,0,0}, {141766682,192,85,0,0,0,0}, {141877279,202,0,0,0,0,0}, {102891548,194,0,4,20,3,0},
	{103010330,174,0,4,20,3,0}, {103120924,162,0,4,20,3,0}, {103239706,186,0,4,20,3,0}, {142008353,162,0,0,0,0,0},
	{142147616,192,85,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
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
	{413700,153,0,0,0,0,0}, {144891914,192,190,2,0,1,0}, {48058377,579,0,0,0,0,0}, {114151435,202,0,0,0,0,0},
	{144936973,162,0,0,0,0,0}, {144994322,153,0,1,0,0,0}, {145072136,581,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {18890760,153,0,0,0,0,0}, {413700,153,0,0,0,0,0},
	{145272835,153,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {144367624,178,0,0,0,0,0}, {145289237,178,0,4,13,1,0},
	{145379347,202,0,4,13,1,0}, {77164552,580,0,1,0,0,0}, {145461259,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {144474135,153,0,6,8,1,0}, {144572433,181,0,6,8,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {145870868,153,0,0,0,0,0},
	{145956880,179,0,0,0,0,0}, {146026507,162,0,0,0,0,0}, {133558283,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,78,10,0,1,0}, {46833674,202,0,10,0,2,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {88215559,164,0,3,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {100294664,196,0,2,0,1,0},
	{74457091,205,0,0,0,0,0}, {434180,202,0,0,0,0,0}, {5320711,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {88215559,164,0,3,0,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,196,0,10,0,1,0}, {146636807,196,0,8,0,0,0},
	{146669576,192,111,10,0,2,0}, {71852045,202,0,8,0,0,0}, {52322309,587,0,11,0,3,0}, {15953924,588,0,11,0,4,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {434180,196,0,10,0,1,0},
	{413700,202,0,8,0,0,0}, {29265924,192,112,10,0,2,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0},
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
	{60796946,161,0,12,12,2,0}, {60874768,170,0,12,12,2,0}, {88215559,202,0,8,0,0,0}, {147173384,192,114,8,0,0,0},
	{53153800,196,0,8,0,0,0}, {24092681,202,0,8,0,0,0}, {147210245,202,0,8,0,0,0}, {147234826,202,0,8,0,0,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {9293831,196,0,8,0,0,0},
	{147406859,192,110,8,0,0,0}, {88215559,202,0,8,0,0,0}, {53153800,196,0,8,0,0,0}, {147173384,192,115,9,0,0,0},
	{147456010,196,0,8,0,0,0}, {3014665,192,116,8,0,0,0}, {19472393,592,0,9,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {69169159,196,0,14,5,1,0}, {40603659,202,0,14,5,1,0},
	{40652812,190,0,14,5,1,0}, {40706060,198,0,14,5,1,0}, {69115916,195,0,14,5,1,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {802819,191,0,10,0,1,0}, {29265924,192,113,10,0,2,0},
	{15532037,202,0,8,0,0,0}, {71852045,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {413700,192,194,10,0,1,0}, {26263560,206,0,8,0,0,0}, {13316103,192,0,8,0,0,0},
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
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,192,165,2,0,1,0},
	{74457091,205,0,2,0,2,0}, {54960135,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {5902342,645,0,3,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {79130633,647,0,0,0,0,0}, {159199238,646,0,0,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {19955718,192,164,2,0,1,0}, {129171463,199,0,0,0,0,0},
	{17362950,202,0,0,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{19955718,192,164,2,0,1,0}, {129171463,199,0,0,0,0,0}, {17362950,205,0,0,0,0,0}, {36866,202,0,0,0,0,0},
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
	{95096841,192,20,0,0,0,0}, {160907281,202,0,0,0,0,0}, {160981017,202,0,0,0,0,0}, {161087507,202,0,0,0,0,0},
	{6242315,192,0,0,0,0,0}, {46833674,202,0,0,0,0,0}, {161169419,202,0,0,0,0,0}, {161218569,202,0,0,0,0,0},
	{161259535,190,0,0,0,0,0}, {30609416,192,21,0,0,0,0}, {56164356,202,0,0,0,0,0}, {161325069,192,91,0,0,0,0},
	{161382410,202,0,0,0,0,0}, {13705224,192,56,0,0,0,0}, {39145480,192,22,0,0,0,0}, {161427468,202,0,0,0,0,0},
	{135639048,196,0,0,0,0,0}, {161480721,196,0,0,0,0,0}, {54439941,202,0,0,0,0,0}, {161554443,190,0,2,0,1,0},
	{36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {413700,154,0,0,0,0,0},
	{13705224,192,56,0,0,0,0}, {56369157,202,0,0,0,0,0}, {606219,202,0,0,0,0,0}, {161742854,192,0,0,0,0,0},
	{6242315,192,0,0,0,0,0}, {31793163,198,0,0,0,0,0}, {161771536,190,0,2,0,1,0}, {41127942,192,91,0,0,0,0},
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
	{163057676,192,206,8,0,0,0}, {53596169,201,0,8,0,0,0}, {163110924,201,0,8,0,0,0}, {5931014,195,0,8,0,0,0},
	{163164169,195,0,8,0,0,0}, {163205130,192,206,8,0,0,0}, {163250185,192,55,9,0,0,0}, {163291145,203,0,9,0,0,0},
	{73289732,192,74,9,0,0,0}, {163332102,204,0,8,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {52473866,193,0,8,0,0,0}, {109154312,190,0,8,0,0,0}, {163430407,670,0,11,0,1,0},
	{102858759,670,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{42270726,205,0,8,0,0,0}, {819207,202,0,8,0,0,0}, {12992519,671,0,1,0,0,0}, {12926982,673,0,9,0,0,0},
	{12599304,191,0,9,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{1908740,192,0,2,0,1,0}, {54960135,202,0,0,0,0,0}, {86626315,672,0,1,0,0,0}, {36866,202,0,0,0,0,0},
	{225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0}, {126984,192,0,0,0,0,0}, {10567683,154,0,0,0,0,0},
	{54439941,202,0,2,0,1,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0}, {266257,166,0,25,0,0,0},
	{12955656,192,0,10,0,1,0}, {157749250,192,79,10,0,2,0}, {54439941,202,0,10,0,3,0}, {36866,202,0,0,0,0,0},
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
	{88567815,153,0,10,0,1,0}, {165748739,192,211,10,0,2,0}, {165765126,195,0,0,0,0,0}, {165793800,195,0,0,0,0,0},
	{165830660,198,0,0,0,0,0}, {165851141,681,0,1,0,0,0}, {165875715,195,0,0,0,0,0}, {165892101,195,0,0,0,0,0},
	{165916681,195,0,0,0,0,0}, {165957640,195,0,0,0,0,0}, {30728200,178,0,0,0,0,0}, {19075077,202,0,0,0,0,0},
	{165994501,202,0,0,0,0,0}, {4558852,150,0,1,0,0,0}, {36866,202,0,0,0,0,0}, {225289,166,0,1,0,0,0},
	{266257,166,0,25,0,0,0}, {30810118,195,0,2,0,1,0}, {38748164,192,210,2,0,2,0},
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
	{4103, 170700834}, {725010, 170700834}, {54243335, 170844190}, {3108876, 170700834}, {54423555, 170844190},
	{3923986, 170700834}, {54464522, 170844190}, {170971139, 170987554}, {4616203, 170700834}, {5529619, 170700834},
	{54648842, 170844190}, {5824522, 170700834}, {54771727, 170844190}, {6189061, 170700834}, {6213638, 170700834},
	{6377498, 170700834}, {6840333, 170700834}, {7069702, 170700834}, {7249939, 170700834}, {7823368, 170700834},
	{8249352, 170700834}, {8405004, 170700834}, {9109514, 170700834}, {10211348, 170700834}, {10510341, 170700834},
	{11218957, 170700834}, {11845650, 170700834}, {12496906, 170700834}, {54837263, 170844190}, {54931462, 170844190},
	{13025293, 170700834}, {13348884, 170700834}, {13586453, 170700834}, {13742091, 170700834}, {14008330, 170700834},
	{14290953, 170700834}, {14712839, 170700834}, {55046157, 170844190}, {55103500, 170844190}, {15163400, 170700834},
	{55177227, 170844190}, {55226373, 170844190}, {16175112, 170700834}, {16773146, 170700834}, {16998427, 170700834},
	{55250959, 170844190}, {17113101, 170700834}, {17477638, 170700834}, {18178064, 170700834}, {18927628, 170700834},
	{19222541, 170700834}, {19570706, 170700834}, {19771408, 170700834}, {55500808, 170844190}, {20226064, 170700834},
	{20365329, 170700834}, {54145038, 170700834}, {55537670, 170844190}, {56021000, 170844190}, {20594711, 170700834},
	{56057863, 170844190}, {56090641, 170844190}, {21176329, 170700834}, {21544968, 170700834}, {21819409, 170700834},
	{21934098, 170700834}, {22077453, 170700834}, {22269967, 170700834}, {22368264, 170700834}, {22593552, 170700834},
	{22724623, 170700834}, {22859796, 170700834}, {68812810, 170844190}, {68857865, 170844190}, {23351315, 170700834},
	{24133636, 170700834}, {24154116, 170700834}, {24682511, 170700834}, {24748037, 170700834}, {24891408, 170700834},
	{25440273, 170700834}, {71196681, 170844190}, {71348234, 170844190}, {26300428, 170700834}, {26808332, 170700834},
	{27525142, 170700834}, {28192794, 170700834}, {28364819, 170700834}, {28626957, 170700834}, {28798983, 170700834},
	{29179911, 170700834}, {29212679, 170700834}, {29245444, 170700834}, {29376520, 170700834}, {71430159, 170844190},
	{29573127, 170700834}, {30240781, 170700834}, {30441477, 170700834}, {30765066, 170700834}, {30908440, 170700834},
	{31252498, 170700834}, {32063507, 170700834}, {33214481, 170700834}, {33648659, 170700834}, {33857552, 170700834},
	{35205149, 170700834}, {35926048, 170700834}, {36343834, 170700834}, {36687898, 170700834}, {37019675, 170700834},
	{37298204, 170700834}, {37666840, 170700834}, {37978142, 170700834}, {38350881, 170700834}, {38674449, 170700834},
	{39038989, 170700834}, {71536644, 170844190}, {39182353, 170700834}, {71651333, 170844190}, {171130893, 170844190},
	{39694348, 170700834}, {71712777, 170844190}, {39784462, 170700834}, {40275979, 170700834}, {41299989, 170700834},
	{42135571, 170700834}, {42446864, 170700834}, {42541068, 170700834}, {42594327, 170700834}, {71770131, 170844190},
	{42872842, 170700834}, {42917895, 170700834}, {43401229, 170700834}, {43565077, 170700834}, {71909382, 170844190},
	{43843590, 170700834}, {43872270, 170700834}, {71938058, 170844190}, {43933708, 170700834}, {44044304, 170700834},
	{44167177, 170700834}, {72175634, 170844190}, {72491024, 170844190}, {44867594, 170700834}, {72679432, 170844190},
	{45043725, 170700834}, {45150229, 170700834}, {72716293, 170844190}, {72777733, 170844190}, {72892425, 170844190},
	{72933391, 170844190}, {45334541, 170700834}, {45391884, 170700834}, {45445138, 170700834}, {45522969, 170700834},
	{45682701, 170700834}, {46157839, 170700834}, {54206472, 170700834}, {46391310, 170700834}, {46522389, 170700834},
	{73035787, 170844190}, {46665736, 170700834}, {46768143, 170700834}, {47149070, 170700834}, {73248777, 170844190},
	{171188238, 170844190}, {47783940, 170700834}, {47886344, 170700834}, {48099346, 170700834}, {48402451, 170700834},
	{48820236, 170700834}, {48943116, 170700834}, {49065993, 170700834}, {73465871, 170844190}, {49106964, 170700834},
	{49512464, 170700834}, {49836048, 170700834}, {49975325, 170700834}, {50167831, 170700834}, {51167254, 170700834},
	{51617806, 170700834}, {51769357, 170700834}, {52056068, 170700834}, {52375575, 170700834}, {52785162, 170700834},
	{53010442, 170700834}, {73785350, 170844190}, {73814033, 170844190}, {171249668, 170987554}, {73998348, 170844190},
	{53190664, 170700834}, {53301266, 170700834}, {53899282, 170700834}, {74051596, 170844190}, {74104839, 170844190},
	{74137609, 170844190}, {1908740, 170844190}, {1130500, 170844190}, {14770184, 170844190}, {74178567, 170844190},
	{36866, 170844190}, {74211335, 170844190}, {74244103, 170844190}, {74276872, 170844190}, {74313731, 170844190},
	{74330123, 170844190}, {74379270, 170844190}, {54628356, 170844190}, {74407947, 170844190}, {74457091, 170844190},
	{802819, 170844190}, {74473476, 170844190}, {74493957, 170844190}, {171270152, 171307056}, {171507723, 171307056},
	{171556868, 171307056}, {171577354, 171307056}, {72757252, 171622451}, {72740867, 171622451}, {171835408, 171622451},
	{171905031, 171937836}, {172122123, 171937836}, {172171271, 172204069}, {172359686, 172204069},
	{172388361, 172204069}, {172429322, 172204069}, {167010320, 172204069}, {172474377, 172204069},
	{172515334, 172204069}, {172544007, 172204069}, {172576776, 172204069}, {172613640, 172204069}, {6602759, 172650538},
	{39145480, 172650538}, {164093960, 172826665}, {172998661, 172826665}, {173023238, 172826665}, {173051908, 172826665},
	{173072395, 172826665}, {173121538, 172826665}, {173133832, 172826665}, {173170699, 172826665},
	{173219848, 172826665}, {173256713, 172826665}, {173297669, 172826665}, {173322243, 173338670},
	{173531144, 173338670}, {5287943, 173338670}, {173568009, 173338670}, {173608964, 173338670}, {173629456, 173338670},
	{173699081, 173338670}, {173740040, 173338670}, {173776907, 173338670}, {173826052, 173338670},
	{173846546, 173338670}, {173924365, 173338670}, {173981697, 173989926}, {174149633, 173989926},
	{174157825, 173989926}, {174166017, 173989926}, {174174209, 173989926}, {174182401, 174190631},
	{174354434, 174190631}, {174366721, 174190631}, {174374913, 174190631}, {67293191, 174383140}, {174534666, 174383140},
	{132263945, 174383140}, {75751432, 174383140}, {30883845, 174579743}, {174710798, 174579743}, {6664202, 174579743},
	{7786504, 174579743}, {174772231, 174579743}, {129171463, 174579743}, {174805001, 174579743}, {174845963, 174579743},
	{174895124, 174579743}, {18718730, 174981165}, {10358792, 174981165}, {56451084, 174981165}, {4616203, 170700834},
	{13348884, 170700834}, {19222541, 170700834}, {33214481, 170700834}, {39784462, 170700834}, {47149070, 170700834},
	{52056068, 170700834}, {53899282, 170700834}, {172388361, 175169581}, {175357961, 175169581}, {167010320, 175169581},
	{175398923, 175169581}, {175448075, 175169581}, {167079943, 175169581}, {175497225, 175169581},
	{175538183, 175169581}, {167112711, 175169581}, {175570950, 175599650}, {16556037, 175599650}, {28778500, 175599650},
	{175742984, 175599650}, {6897670, 175779876}, {167010320, 175779876}, {109154312, 175779876}, {172576776, 175779876},
	{175931401, 175779876}, {175972359, 176005157}, {176160776, 176005157}, {176197638, 176005157},
	{167010320, 176005157}, {176226316, 176005157}, {176279559, 176005157}, {167112711, 176005157}, {23035909, 176312349},
	{176435216, 176312349}, {176504848, 176312349}, {175357961, 176574496}, {167010320, 176574496},
	{175398923, 176574496}, {169377795, 176709671}, {176873480, 176709671}, {176910344, 176947243}, {67293191, 176947243},
	{177127432, 176947243}, {177164299, 176947243}, {40169482, 176947243}, {177213455, 177279024}, {177479690, 177279024},
	{177524740, 177279024}, {177545223, 177279024}, {17477638, 177578020}, {21176329, 177578020}, {42917895, 177578020},
	{43933708, 177578020}, {45334541, 177578020}, {15929349, 177729584}, {154783752, 177729584}, {177930248, 177729584},
	{177967116, 177729584}, {178020359, 178053158}, {167010320, 178053158}, {178212869, 178053158},
	{178237451, 178053158}, {178286600, 178323499}, {178503685, 178323499}, {178528266, 178323499},
	{178573319, 178323499}, {178606088, 178323499}, {178642953, 178323499}, {178683915, 178323499},
	{178733064, 178323499}, {178769929, 178323499}, {178810885, 178323499}, {54931462, 178835497}, {74104839, 178835497},
	{1908740, 178835497}, {14770184, 178835497}, {74178567, 178835497}, {74244103, 178835497}, {74379270, 178835497},
	{179007493, 179032108}, {179216393, 179032108}, {179257352, 179032108}, {167145480, 179294253},
	{179482637, 179294253}, {167378950, 179294253}, {179539980, 179593259}, {179773454, 179593259},
	{179834889, 179593259}, {179482637, 179593259}, {179875850, 179920936}, {180088842, 179920936}, {10358792, 179920936},
	{10768391, 179920936}, {180133892, 180154410}, {180330502, 180154410}, {6897670, 180359207}, {180523013, 180359207},
	{167010320, 180359207}, {109154312, 180359207}, {172576776, 180359207}, {180547592, 180359207}, {11821061, 180584487},
	{180748295, 180584487}, {180781061, 180805672}, {180973571, 180805672}, {113438725, 180805672},
	{180989957, 180805672}, {181014533, 180805672}, {181039107, 180805672}, {802819, 180805672}, {170180612, 181055525},
	{181211142, 181055525}, {170201091, 181055525}, {170217476, 181055525}, {170237956, 181055525},
	{178020359, 181239854}, {181432328, 181239854}, {172388361, 181239854}, {181469192, 181239854},
	{167010320, 181239854}, {181506058, 181239854}, {181551112, 181239854}, {181587978, 181239854},
	{181633031, 181239854}, {14995462, 181239854}, {180547592, 181239854}, {181665799, 181239854}, {181698568, 181239854},
	{181735431, 181239854}, {181768202, 181239854}, {178020359, 181813283}, {181432328, 181813283},
	{172388361, 181813283}, {181469192, 181813283}, {167010320, 181813283}, {181506058, 181813283},
	{181551112, 181813283}, {181587978, 181813283}, {181633031, 181813283}, {14995462, 181813283}, {180547592, 181813283},
	{181665799, 181813283}, {181698568, 181813283}, {181735431, 181813283}, {181768202, 181813283}, {1626118, 181960740},
	{1654790, 181960740}, {1720328, 181960740}, {1683464, 181960740}, {182112259, 182128672}, {182263811, 182128672},
	{182280195, 182128672}, {182296579, 182128672}, {182312963, 182128672}, {182329347, 182128672},
	{182345731, 182128672}, {4103, 170700834}, {725010, 170700834}, {54243335, 170844190}, {3108876, 170700834},
	{54423555, 170844190}, {3923986, 170700834}, {54464522, 170844190}, {4616203, 170700834}, {5529619, 170700834},
	{54648842, 170844190}, {5824522, 170700834}, {54771727, 170844190}, {6189061, 170700834}, {6213638, 170700834},
	{6377498, 170700834}, {6840333, 170700834}, {7069702, 170700834}, {7249939, 170700834}, {7823368, 170700834},
	{8249352, 170700834}, {8405004, 170700834}, {9109514, 170700834}, {10211348, 170700834}, {10510341, 170700834},
	{11218957, 170700834}, {11845650, 170700834}, {12496906, 170700834}, {54837263, 170844190}, {54931462, 170844190},
	{13025293, 170700834}, {13348884, 170700834}, {13586453, 170700834}, {13742091, 170700834}, {14008330, 170700834},
	{14290953, 170700834}, {14712839, 170700834}, {55046157, 170844190}, {55103500, 170844190}, {15163400, 170700834},
	{55177227, 170844190}, {55226373, 170844190}, {16175112, 170700834}, {16773146, 170700834}, {16998427, 170700834},
	{55250959, 170844190}, {17113101, 170700834}, {17477638, 170700834}, {18178064, 170700834}, {18927628, 170700834},
	{19222541, 170700834}, {19570706, 170700834}, {19771408, 170700834}, {55500808, 170844190}, {20226064, 170700834},
	{20365329, 170700834}, {54145038, 170700834}, {55537670, 170844190}, {56021000, 170844190}, {20594711, 170700834},
	{56057863, 170844190}, {56090641, 170844190}, {21176329, 170700834}, {21544968, 170700834}, {21819409, 170700834},
	{21934098, 170700834}, {22077453, 170700834}, {22269967, 170700834}, {22368264, 170700834}, {22593552, 170700834},
	{22724623, 170700834}, {22859796, 170700834}, {68812810, 170844190}, {68857865, 170844190}, {23351315, 170700834},
	{24133636, 170700834}, {24154116, 170700834}, {24682511, 170700834}, {24748037, 170700834}, {24891408, 170700834},
	{25440273, 170700834}, {71196681, 170844190}, {71348234, 170844190}, {26300428, 170700834}, {26808332, 170700834},
	{27525142, 170700834}, {28192794, 170700834}, {28364819, 170700834}, {28626957, 170700834}, {28798983, 170700834},
	{29179911, 170700834}, {29212679, 170700834}, {29245444, 170700834}, {29376520, 170700834}, {71430159, 170844190},
	{29573127, 170700834}, {30240781, 170700834}, {30441477, 170700834}, {30765066, 170700834}, {30908440, 170700834},
	{31252498, 170700834}, {32063507, 170700834}, {33214481, 170700834}, {33648659, 170700834}, {33857552, 170700834},
	{35205149, 170700834}, {35926048, 170700834}, {36343834, 170700834}, {36687898, 170700834}, {37019675, 170700834},
	{37298204, 170700834}, {37666840, 170700834}, {37978142, 170700834}, {38350881, 170700834}, {38674449, 170700834},
	{39038989, 170700834}, {71536644, 170844190}, {39182353, 170700834}, {71651333, 170844190}, {171130893, 170844190},
	{39694348, 170700834}, {71712777, 170844190}, {39784462, 170700834}, {40275979, 170700834}, {41299989, 170700834},
	{42135571, 170700834}, {42446864, 170700834}, {42541068, 170700834}, {42594327, 170700834}, {71770131, 170844190},
	{42872842, 170700834}, {42917895, 170700834}, {43401229, 170700834}, {43565077, 170700834}, {71909382, 170844190},
	{43843590, 170700834}, {43872270, 170700834}, {71938058, 170844190}, {43933708, 170700834}, {44044304, 170700834},
	{44167177, 170700834}, {72175634, 170844190}, {72491024, 170844190}, {44867594, 170700834}, {72679432, 170844190},
	{45043725, 170700834}, {45150229, 170700834}, {72716293, 170844190}, {72777733, 170844190}, {72892425, 170844190},
	{72933391, 170844190}, {45334541, 170700834}, {45391884, 170700834}, {45445138, 170700834}, {45522969, 170700834},
	{45682701, 170700834}, {46157839, 170700834}, {54206472, 170700834}, {46391310, 170700834}, {46522389, 170700834},
	{73035787, 170844190}, {46665736, 170700834}, {46768143, 170700834}, {47149070, 170700834}, {73248777, 170844190},
	{171188238, 170844190}, {47783940, 170700834}, {47886344, 170700834}, {48099346, 170700834}, {48402451, 170700834},
	{48820236, 170700834}, {48943116, 170700834}, {49065993, 170700834}, {73465871, 170844190}, {49106964, 170700834},
	{49512464, 170700834}, {49836048, 170700834}, {49975325, 170700834}, {50167831, 170700834}, {51167254, 170700834},
	{51617806, 170700834}, {51769357, 170700834}, {52056068, 170700834}, {52375575, 170700834}, {52785162, 170700834},
	{53010442, 170700834}, {73785350, 170844190}, {73814033, 170844190}, {73998348, 170844190}, {53190664, 170700834},
	{53301266, 170700834}, {53899282, 170700834}, {74051596, 170844190}, {74104839, 170844190}, {74137609, 170844190},
	{1908740, 170844190}, {1130500, 170844190}, {14770184, 170844190}, {74178567, 170844190}, {36866, 170844190},
	{74211335, 170844190}, {74244103, 170844190}, {74276872, 170844190}, {74313731, 170844190}, {74330123, 170844190},
	{74379270, 170844190}, {54628356, 170844190}, {74407947, 170844190}, {74457091, 170844190}, {802819, 170844190},
	{74473476, 170844190}, {74493957, 170844190}, {72757252, 182362154}, {72740867, 182362154}, {182538248, 182362154},
	{182575121, 182648867}, {182796298, 182648867}, {113438725, 182648867}, {182841365, 182648867},
	{182931470, 182648867}, {182992914, 182648867}, {6897670, 183070763}, {175357961, 183070763}, {167010320, 183070763},
	{183250952, 183070763}, {167079943, 183070763}, {175538183, 183070763}, {6897670, 183287841}, {167010320, 183287841},
	{109154312, 183287841}, {167112711, 183287841}, {178020359, 183427116}, {181432328, 183427116},
	{172388361, 183427116}, {183611401, 183427116}, {167010320, 183427116}, {178212869, 183427116},
	{183652359, 183427116}, {178237451, 183427116}, {183685130, 183427116}, {167112711, 183427116},
	{183730182, 183758886}, {183918599, 183758886}, {1875975, 183758886}, {413700, 183758886}, {54439941, 183758886},
	{183951368, 183988257}, {184127496, 183988257}, {184164359, 184197165}, {167010320, 184197165},
	{184385546, 184197165}, {184430599, 184463406}, {8015880, 184463406}, {184655877, 184463406}, {184680458, 184463406},
	{184725521, 184799278}, {184991752, 184799278}, {185028617, 184799278}, {185069578, 184799278},
	{184725521, 185114671}, {184991752, 185114671}, {185028617, 185114671}, {185069578, 185114671}, {6897670, 185311277},
	{175357961, 185311277}, {176279559, 185311277}, {185499656, 185311277}, {172171271, 185536548},
	{172388361, 185536548}, {167010320, 185536548}, {185688072, 185536548}, {175398923, 185536548},
	{185724935, 185536548}, {176279559, 185536548}, {185757703, 185536548}, {167112711, 185536548}, {6897670, 185790499},
	{167010320, 185790499}, {11821061, 185790499}, {185937923, 185790499}, {175931401, 185790499}, {52953092, 185790499},
	{6897670, 185954346}, {172388361, 185954346}, {167010320, 185954346}, {185688072, 185954346}, {186130438, 185954346},
	{176279559, 185954346}, {172613640, 185954346}, {31842312, 186159145}, {13287430, 186159145}, {175357961, 176574496},
	{167010320, 176574496}, {175398923, 176574496}, {186331144, 176574496}, {167079943, 176574496},
	{145461259, 176574496}, {175538183, 176574496}, {167112711, 176574496}, {186368002, 186380340},
	{186597379, 186380340}, {186613763, 186380340}, {186630147, 186380340}, {186646531, 186662944},
	{186798089, 186662944}, {186839048, 186662944}, {173981697, 186380340}, {186875906, 186380340},
	{186888194, 186380340}, {186900482, 186380340}, {186912771, 186662944}, {186929161, 186662944},
	{186970120, 186662944}, {187006978, 186380340}, {187019268, 186662944}, {187039754, 186662944},
	{187084809, 186662944}, {187125765, 186662944}, {187150340, 186662944}, {187170818, 186380340},
	{187183107, 186380340}, {187199491, 186380340}, {187215875, 186380340}, {187232259, 186662944},
	{187248644, 186380340}, {6160390, 187269166}, {187461638, 187269166}, {6897670, 187490351}, {172388361, 187490351},
	{180523013, 187490351}, {167010320, 187490351}, {20836360, 187686946}, {187830292, 187686946}, {88215559, 187916330},
	{225289, 187916330}, {188092424, 187916330}, {188129281, 188137507}, {188284941, 188137507}, {183730182, 188137507},
	{188342283, 188137507}, {173121538, 188137507}, {177524740, 188137507}, {188391432, 188137507},
	{188428294, 188137507}, {188456965, 188137507}, {6897670, 188481567}, {167010320, 188481567}, {109154312, 188481567},
	{6897670, 188612637}, {172388361, 188612637}, {180523013, 188612637}, {167010320, 188612637}, {188735496, 188772383},
	{6897670, 188772383}, {172388361, 188772383}, {175357961, 188772383}, {167010320, 188772383}, {167079943, 188772383},
	{176279559, 188772383}, {172576776, 188772383}, {180547592, 188772383}, {188903430, 188932138},
	{189108233, 188932138}, {189149193, 188932138}, {189190152, 188932138}, {24092681, 189227049}, {114151435, 189227049},
	{189399044, 189419553}, {189558796, 189419553}, {189612046, 189419553}, {189673478, 189419553},
	{189702158, 189419553}, {189763600, 189419553}, {189833222, 189861918}, {19742726, 189861918}, {171577354, 189861918},
	{187461638, 189861918}, {44113932, 189861918}, {36978697, 189861918}, {189988878, 190050348}, {190234637, 190050348},
	{167010320, 190050348}, {190291975, 190050348}, {175398923, 190050348}, {190324743, 190050348},
	{190357513, 190398505}, {190570500, 190398505}, {74276872, 190398505}, {190590979, 190398505}, {190607365, 190631976},
	{190799891, 190631976}, {190881805, 190631976}, {190939151, 190631976}, {191004684, 190631976},
	{191057933, 190631976}, {191115274, 190631976}, {191160333, 190631976}, {191217677, 190631976},
	{191275025, 190631976}, {175357961, 191348770}, {167010320, 191348770}, {191492110, 191348770},
	{183652359, 191348770}, {191553542, 191582243}, {191729667, 191582243}, {191746052, 191582243},
	{191766535, 191582243}, {191799301, 191582243}, {191823876, 191582243}, {191844355, 191582243},
	{191860742, 191889437}, {192012291, 191889437}, {192028676, 191889437}, {192049157, 191889437},
	{192073732, 191889437}, {192094211, 191889437}, {154783752, 192110626}, {170201091, 192110626},
	{192253961, 192110626}, {170217476, 192110626}, {192294917, 192110626}, {192319494, 192348203},
	{192528390, 192348203}, {192557062, 192348203}, {192585734, 192348203}, {192614409, 192655399},
	{172388361, 192655399}, {167010320, 192655399}, {183685130, 192655399}, {167112711, 192655399},
	{175357961, 192819261}, {167010320, 192819261}, {175357961, 176574496}, {167010320, 176574496},
	{186331144, 176574496}, {38748164, 193073198}, {193265673, 193073198}, {193306632, 193073198}, {193343501, 193073198},
	{193400841, 193073198}, {193441795, 193073198}, {193458184, 193495074}, {172388361, 193495074},
	{180523013, 193495074}, {167010320, 193495074}, {15319046, 193495074}, {11821061, 193638434}, {193781765, 193638434},
	{93306891, 193638434}, {180748295, 193638434}, {193806349, 193863710}, {193990668, 193863710}, {173531144, 193863710},
	{115814407, 193863710}, {194043913, 193863710}, {92393481, 193863710}, {194084871, 193863710}, {225289, 193863710},
	{173568009, 193863710}, {157982730, 193863710}, {193343501, 193863710}, {194117639, 193863710},
	{194150409, 193863710}, {194191370, 193863710}, {194236421, 193863710}, {194261008, 193863710},
	{194330632, 193863710}, {194367497, 193863710}, {179482637, 193863710}, {6709258, 193863710}, {75751432, 193863710},
	{71598088, 193863710}, {48873481, 193863710}, {194408458, 193863710}, {194453513, 193863710}, {194494471, 193863710},
	{194527242, 193863710}, {194572296, 193863710}, {194609161, 193863710}, {167112711, 193863710}, {54439941, 193863710},
	{97234954, 194650141}, {74104839, 194650141}, {194772998, 194650141}, {1130500, 194650141}, {14770184, 194650141},
	{74178567, 194650141}, {54960135, 194650141}, {14266373, 194650141}, {74244103, 194650141}, {194801675, 194650141},
	{2617352, 194650141}, {139603976, 194650141}, {17391625, 194650141}, {74379270, 194650141}, {163844, 194650141},
	{54628356, 194650141}, {802819, 194650141}, {194850821, 194875421}, {194998283, 194875421}, {8015880, 194875421},
	{195047431, 194875421}, {96284681, 195080224}, {195215370, 195080224}, {6131718, 195080224}, {195260423, 195293213},
	{48730120, 195293213}, {195416071, 195293213}, {184164359, 195448863}, {167010320, 195448863}, {195579911, 195448863},
	{10358792, 195612705}, {1855492, 195612705}, {6897670, 195751971}, {109154312, 195751971}, {175931401, 195751971},
	{195899393, 195907640}, {196141057, 195907640}, {196149249, 195907640}, {174166017, 195907640},
	{174174209, 195907640}, {196157441, 195907640}, {413700, 196165668}, {53153800, 196165668}, {196317188, 196337703},
	{196501518, 196337703}, {196562949, 196337703}, {6131718, 196587554}, {24440838, 196587554}, {196730888, 196767778},
	{196911111, 196767778}, {6131718, 196767778}, {24440838, 196767778}, {196943877, 196968488}, {197136388, 196968488},
	{197156873, 196968488}, {197197832, 196968488}, {197234696, 196968488}, {197271559, 197304360},
	{196943877, 197304360}, {197136388, 197304360}, {197472261, 197304360}, {197496838, 197525537},
	{197664769, 197525537}, {197672964, 197525537}, {197693442, 197525537}, {197705732, 197525537},
	{197726210, 197525537}, {197738502, 197525537}, {197767174, 197525537}, {197795846, 197525537},
	{197824520, 197525537}, {36866, 197525537}, {39591943, 197525537}, {197861379, 197525537}, {17391625, 197525537},
	{197877769, 197525537}, {197918728, 197525537}, {74473476, 197525537}, {176910344, 197955625}, {11821061, 197955625},
	{172544007, 197955625}, {198127631, 198193191}, {46223370, 198193191}, {198357004, 198193191}, {12251143, 198193191},
	{175357961, 192819261}, {167010320, 192819261}, {175398923, 192819261}, {186331144, 192819261},
	{167079943, 192819261}, {175538183, 192819261}, {167112711, 192819261}, {6897670, 198410298}, {175357961, 198410298},
	{167010320, 198410298}, {183250952, 198410298}, {198651913, 198410298}, {167079943, 198410298},
	{175538183, 198410298}, {167112711, 198410298}, {6897670, 198692912}, {167010320, 198692912}, {109154312, 198692912},
	{172388361, 198893631}, {175357961, 198893631}, {199155720, 198893631}, {167010320, 198893631},
	{175398923, 198893631}, {167079943, 198893631}, {145461259, 198893631}, {175538183, 198893631},
	{167112711, 198893631}, {6897670, 199192640}, {167010320, 199192640}, {109154312, 199192640}, {199458828, 199512119},
	{199741454, 199512119}, {175570950, 199512119}, {16556037, 199512119}, {199802894, 199512119}, {28778500, 199512119},
	{175742984, 199512119}, {199864332, 199512119}, {6897670, 199917623}, {172388361, 199917623}, {175357961, 199917623},
	{180523013, 199917623}, {167010320, 199917623}, {167079943, 199917623}, {175538183, 199917623},
	{167112711, 199917623}, {200146955, 200196145}, {71675912, 200196145}, {200400908, 200196145}, {200454150, 200482866},
	{200691717, 200482866}, {200716296, 200482866}, {200753162, 200482866}, {200798218, 200843308},
	{201027604, 200843308}, {201113614, 200843308}, {201175051, 200843308}, {201224196, 201244715},
	{163332102, 201244715}, {201424905, 201244715}, {201175051, 201244715}, {201465867, 201515043},
	{201662475, 201515043}, {201711623, 201515043}, {201175051, 201515043}, {201744389, 201768992},
	{201904132, 201768992}, {201924612, 201768992}, {201945093, 201768992}, {201969671, 201768992},
	{202002435, 201768992}, {202018821, 201768992}, {202043398, 201768992}, {167010320, 202072109},
	{185937923, 202072109}, {202260482, 202072109}, {202272775, 202072109}, {202305545, 202346524},
	{202465286, 202346524}, {202493960, 202346524}, {154783752, 202346524}, {170201091, 202346524},
	{170217476, 202346524}, {192294917, 202346524}, {74313731, 202530864}, {113438725, 202530864}, {74457091, 202530864},
	{74473476, 202530864}, {202731530, 202776613}, {339978, 202776613}, {202932228, 202776613}, {202952714, 202997796},
	{172998661, 202997796}, {203149322, 202997796}, {190357513, 202997796}, {203194369, 203202592},
	{203337729, 203202592}, {203345921, 203202592}, {174366721, 203202592}, {203354113, 203202592}, {54960135, 203362333},
	{203485189, 203362333}, {203509769, 203362333}, {203550728, 203587630}, {203780104, 203587630}, {17391625, 203587630},
	{178020359, 203816998}, {172388361, 203816998}, {183611401, 203816998}, {167010320, 203816998},
	{178212869, 203816998}, {178237451, 203816998}, {183685130, 203816998}, {167112711, 203816998}, {79130633, 203976738},
	{76173317, 203976738}, {173121538, 204120107}, {204300291, 204120107}, {204316681, 204357668}, {204509189, 204357668},
	{204533776, 204603431}, {204767240, 204603431}, {75751432, 204603431}, {188735496, 204804135}, {199155720, 204804135},
	{204967948, 204804135}, {205021193, 204804135}, {54837263, 205062183}, {71909382, 205062183}, {72679432, 205062183},
	{72716293, 205062183}, {72777733, 205062183}, {73035787, 205062183}, {74104839, 205062183}, {14770184, 205062183},
	{74244103, 205062183}, {74379270, 205062183}, {54628356, 205062183}, {205225999, 205291556}, {205443077, 205291556},
	{205467653, 205291556}, {205492229, 205291556}, {129003526, 205291556}, {192614409, 205516834},
	{205660171, 205516834}, {205709319, 205742121}, {205914121, 205742121}, {205955078, 205742121},
	{205983751, 206016555}, {206196744, 206016555}, {74493957, 206016555}, {206233607, 206016555}, {206266375, 206016555},
	{48685066, 206299178}, {206475273, 206299178}, {206516231, 206299178}, {206549000, 206299178}, {6131718, 206299178},
	{6897670, 206585894}, {180523013, 206585894}, {195579911, 206585894}, {167112711, 206585894}, {206745605, 206770208},
	{206905347, 206770208}, {167112711, 206770208}, {206921729, 206929959}, {207093762, 206929959},
	{207106049, 206929959}, {207114242, 206929959}, {178020359, 207126576}, {175357961, 207126576},
	{167010320, 207126576}, {175398923, 207126576}, {175538183, 207126576}, {169377795, 207327281},
	{169631747, 207327281}, {207532034, 207544369}, {206921729, 207544369}, {207093762, 207544369},
	{188129281, 207544369}, {207106049, 207544369}, {207114242, 207544369}, {183730182, 207544369},
	{207749124, 207769643}, {182538248, 207769643}, {207949830, 207769643}, {207978504, 208015405},
	{208203783, 208015405}, {208236549, 208015405}, {208261127, 208015405}, {208293896, 208015405},
	{208330758, 208359467}, {208539659, 208359467}, {208588808, 208359467}, {72998920, 208625705}, {208797707, 208625705},
	{208846858, 208625705}, {208891916, 208625705}, {71852045, 208625705}, {208945165, 208625705}, {136318987, 208625705},
	{209002505, 208625705}, {209043470, 209104929}, {209244168, 209104929}, {176910344, 209281062}, {11821061, 209281062},
	{183652359, 209281062}, {209440774, 209281062}, {11821061, 209469486}, {209661956, 209469486}, {209682436, 209469486},
	{209702916, 209469486}, {180748295, 209469486}, {209723398, 209752107}, {209932294, 209752107},
	{209960971, 209752107}, {209661956, 210010151}, {209682436, 210010151}, {172544007, 210010151},
	{175357961, 210173991}, {167010320, 210173991}, {175398923, 210173991}, {175538183, 210173991},
	{210337799, 210173991}, {210370570, 210415651}, {194236421, 210415651}, {210563077, 210415651},
	{210587655, 210415651}, {113438725, 210415651}, {210620425, 175599650}, {199458828, 175599650},
	{199741454, 175599650}, {175570950, 175599650}, {16556037, 175599650}, {199802894, 175599650}, {28778500, 175599650},
	{175742984, 175599650}, {199864332, 175599650}, {210661380, 210681892}, {210833415, 210681892},
	{210866180, 210681892}, {210886662, 210681892}, {4616203, 210915370}, {5529619, 210915370}, {7823368, 210915370},
	{10510341, 210915370}, {13348884, 210915370}, {15163400, 210915370}, {19222541, 210915370}, {21819409, 210915370},
	{28192794, 210915370}, {33214481, 210915370}, {39784462, 210915370}, {47149070, 210915370}, {51769357, 210915370},
	{52056068, 210915370}, {53899282, 210915370}, {6897670, 211091490}, {175357961, 211091490}, {180523013, 211091490},
	{167010320, 211091490}, {167079943, 211091490}, {181735431, 211091490}, {167112711, 211091490}, {20836360, 211234857},
	{3559431, 211234857}, {20791306, 211234857}, {6897670, 211406889}, {211578906, 211406889}, {211689480, 211406889},
	{211726353, 211406889}, {211800098, 211406889}, {175357961, 211406889}, {211943435, 211406889},
	{211992585, 211406889}, {212033565, 211406889}, {212156462, 211406889}, {212348937, 211406889}, {21893129, 212389931},
	{212570120, 212389931}, {212606985, 212389931}, {212647946, 212389931}, {212693006, 212389931},
	{212754441, 212389931}, {212795400, 212389931}, {212832277, 212389931}, {212922388, 212389931},
	{213008400, 212389931}, {213078035, 212389931}, {213159945, 212389931}, {212348937, 212389931},
	{213200903, 213233709}, {184329, 213233709}, {213422090, 213233709}, {213467142, 213495850}, {213671940, 213495850},
	{213692425, 213495850}, {4103, 170700834}, {725010, 170700834}, {3108876, 170700834}, {3923986, 170700834},
	{4616203, 170700834}, {5529619, 170700834}, {5824522, 170700834}, {6189061, 170700834}, {6213638, 170700834},
	{6377498, 170700834}, {6840333, 170700834}, {7069702, 170700834}, {7249939, 170700834}, {7823368, 170700834},
	{8249352, 170700834}, {8405004, 170700834}, {9109514, 170700834}, {10211348, 170700834}, {10510341, 170700834},
	{11218957, 170700834}, {11845650, 170700834}, {12496906, 170700834}, {13025293, 170700834}, {13348884, 170700834},
	{13586453, 170700834}, {13742091, 170700834}, {14008330, 170700834}, {14290953, 170700834}, {14712839, 170700834},
	{15163400, 170700834}, {16175112, 170700834}, {16773146, 170700834}, {16998427, 170700834}, {17113101, 170700834},
	{17477638, 170700834}, {18178064, 170700834}, {18927628, 170700834}, {19222541, 170700834}, {19570706, 170700834},
	{19771408, 170700834}, {20226064, 170700834}, {20365329, 170700834}, {54145038, 170700834}, {20594711, 170700834},
	{21176329, 170700834}, {21544968, 170700834}, {21819409, 170700834}, {21934098, 170700834}, {22077453, 170700834},
	{22269967, 170700834}, {22368264, 170700834}, {22593552, 170700834}, {22724623, 170700834}, {22859796, 170700834},
	{23351315, 170700834}, {24133636, 170700834}, {24154116, 170700834}, {24682511, 170700834}, {24748037, 170700834},
	{24891408, 170700834}, {25440273, 170700834}, {26300428, 170700834}, {26808332, 170700834}, {27525142, 170700834},
	{28192794, 170700834}, {28364819, 170700834}, {28626957, 170700834}, {28798983, 170700834}, {29179911, 170700834},
	{29212679, 170700834}, {29245444, 170700834}, {29376520, 170700834}, {29573127, 170700834}, {30240781, 170700834},
	{30441477, 170700834}, {30765066, 170700834}, {30908440, 170700834}, {31252498, 170700834}, {32063507, 170700834},
	{33214481, 170700834}, {33648659, 170700834}, {33857552, 170700834}, {35205149, 170700834}, {35926048, 170700834},
	{36343834, 170700834}, {36687898, 170700834}, {37019675, 170700834}, {37298204, 170700834}, {37666840, 170700834},
	{37978142, 170700834}, {38350881, 170700834}, {38674449, 170700834}, {39038989, 170700834}, {39182353, 170700834},
	{39694348, 170700834}, {39784462, 170700834}, {40275979, 170700834}, {41299989, 170700834}, {42135571, 170700834},
	{42446864, 170700834}, {42541068, 170700834}, {42594327, 170700834}, {42872842, 170700834}, {42917895, 170700834},
	{43401229, 170700834}, {43565077, 170700834}, {43843590, 170700834}, {43872270, 170700834}, {43933708, 170700834},
	{44044304, 170700834}, {44167177, 170700834}, {44867594, 170700834}, {45043725, 170700834}, {45150229, 170700834},
	{45334541, 170700834}, {45391884, 170700834}, {45445138, 170700834}, {45522969, 170700834}, {45682701, 170700834},
	{46157839, 170700834}, {54206472, 170700834}, {46391310, 170700834}, {46522389, 170700834}, {46665736, 170700834},
	{46768143, 170700834}, {47149070, 170700834}, {47783940, 170700834}, {47886344, 170700834}, {48099346, 170700834},
	{48402451, 170700834}, {48820236, 170700834}, {48943116, 170700834}, {49065993, 170700834}, {49106964, 170700834},
	{49512464, 170700834}, {49836048, 170700834}, {49975325, 170700834}, {50167831, 170700834}, {51167254, 170700834},
	{51617806, 170700834}, {51769357, 170700834}, {52056068, 170700834}, {52375575, 170700834}, {52785162, 170700834},
	{53010442, 170700834}, {53190664, 170700834}, {53301266, 170700834}, {53899282, 170700834}, {213733387, 213782561},
	{213921794, 213782561}, {213934095, 213782561}, {209723398, 213999659}, {209932294, 213999659},
	{214179842, 214192165}, {214347778, 214192165}, {214360066, 214192165}, {214372354, 214192165},
	{214384642, 214192165}, {214396930, 214192165}, {214409218, 214192165}, {214421506, 214192165},
	{214433794, 214192165}, {163430407, 214446117}, {214601733, 214446117}, {3559431, 214446117}, {214626309, 214650920},
	{214818821, 214650920}, {164093960, 214650920}, {131444741, 214650920}, {339978, 214650920}, {173121538, 214650920},
	{214843399, 214650920}, {214876163, 214650920}, {188428294, 214650920}, {214892550, 214650920}, {163844, 214650920},
	{413700, 214650920}, {214921225, 214962213}, {1130500, 214962213}, {86192134, 214962213}, {2617352, 214962213},
	{17391625, 214962213}, {215117831, 214962213}, {74379270, 214962213}, {215150597, 214962213}, {74457091, 214962213},
	{215175176, 215212070}, {215371782, 215212070}, {215400454, 215212070}, {113438725, 215212070},
	{215429128, 215212070}, {215465986, 215478305}, {215617539, 215478305}, {215633923, 215478305},
	{215650308, 215670814}, {215797774, 215670814}, {215859216, 215670814}, {167010320, 215670814},
	{215928836, 215670814}, {215949321, 215990306}, {216133642, 215990306}, {216178692, 216199200},
	{216334339, 216199200}, {216350724, 216199200}, {216371207, 216199200}, {216403975, 216199200},
	{216436743, 216199200}, {216469511, 216199200}, {216502279, 216199200}, {216535053, 216199200},
	{216592401, 216199200}, {216666125, 216199200}, {216723473, 216199200}, {216797191, 216199200},
	{216829955, 216199200}, {216846341, 216199200}, {216870920, 216199200}, {216907782, 216199200},
	{216936455, 216199200}, {216969224, 216199200}, {217006088, 216199200}, {217042952, 216199200},
	{217079816, 216199200}, {217116680, 216199200}, {217153546, 216199200}, {217198603, 216199200},
	{217247752, 216199200}, {217284615, 216199200}, {217317386, 216199200}, {217362442, 216199200},
	{217407498, 216199200}, {217452556, 216199200}, {217505809, 216199200}, {217579536, 216199200},
	{217649164, 216199200}, {217702412, 216199200}, {217755660, 216199200}, {217808916, 216199200},
	{217894931, 216199200}, {217976851, 216199200}, {218058764, 216199200}, {218112024, 216199200},
	{218214418, 216199200}, {218292241, 216199200}, {218365983, 216199200}, {218497060, 216199200},
	{218648608, 216199200}, {218783756, 216199200}, {218837007, 216199200}, {218902542, 216199200},
	{218963983, 216199200}, {219029511, 216199200}, {219062278, 216199200}, {219090948, 216199200},
	{219111432, 216199200}, {219148302, 216199200}, {219209742, 216199200}, {219271175, 216199200},
	{219303946, 216199200}, {219349001, 216199200}, {219389961, 216199200}, {219430921, 216199200},
	{219471881, 216199200}, {219512841, 216199200}, {219553804, 216199200}, {219607052, 216199200},
	{219660300, 216199200}, {219713548, 216199200}, {219766796, 216199200}, {219820047, 216199200},
	{219885583, 216199200}, {219951119, 216199200}, {220016655, 216199200}, {220082191, 216199200},
	{220147727, 216199200}, {220213263, 216199200}, {220278799, 216199200}, {220344335, 216199200},
	{220409871, 216199200}, {220475404, 216199200}, {220528652, 216199200}, {220581900, 216199200},
	{220635148, 216199200}, {220688396, 216199200}, {220741644, 216199200}, {220794892, 216199200},
	{220848140, 216199200}, {220901388, 216199200}, {220954636, 216199200}, {221007879, 216199200},
	{221040648, 216199200}, {221077512, 216199200}, {221114387, 216199200}, {221196304, 216199200},
	{221265930, 216199200}, {221310986, 216199200}, {221356042, 216199200}, {221401098, 216199200},
	{221446152, 216199200}, {221483016, 216199200}, {221519883, 216199200}, {221569035, 216199200},
	{221618202, 216199200}, {221728776, 216199200}, {221765639, 216199200}, {221798409, 216199200},
	{221839371, 216199200}, {221888519, 216199200}, {221921290, 216199200}, {221966346, 216199200},
	{222011401, 216199200}, {222052366, 216199200}, {222113796, 216199200}, {222134281, 216199200},
	{222175235, 216199200}, {222191620, 216199200}, {222212103, 216199200}, {222244871, 216199200},
	{222277639, 216199200}, {222310407, 216199200}, {222343175, 216199200}, {222375943, 216199200},
	{222408711, 216199200}, {222441482, 216199200}, {222486536, 216199200}, {222523400, 216199200},
	{222560264, 216199200}, {222597127, 216199200}, {222629897, 216199200}, {222670855, 216199200},
	{222703621, 216199200}, {222728197, 216199200}, {222752775, 216199200}, {222785539, 216199200},
	{222801924, 216199200}, {222822413, 216199200}, {222879753, 216199200}, {222920717, 216199200},
	{222978065, 216199200}, {223051789, 216199200}, {223109137, 216199200}, {223182861, 216199200},
	{223240209, 216199200}, {223313925, 216199200}, {223338508, 216199200}, {223391760, 216199200},
	{223461388, 216199200}, {223514640, 216199200}, {223584268, 216199200}, {223637520, 216199200},
	{223707144, 216199200}, {223744005, 216199200}, {223768582, 216199200}, {223797252, 216199200},
	{223817741, 216199200}, {223875080, 216199200}, {223911939, 216199200}, {223928323, 216199200},
	{223944707, 216199200}, {223961095, 216199200}, {223993859, 216199200}, {224010251, 216199200},
	{224059398, 216199200}, {224088072, 216199200}, {224124933, 216199200}, {224149514, 216199200},
	{224194573, 216199200}, {224251908, 216199200}, {224272394, 216199200}, {224317447, 216199200},
	{224350215, 216199200}, {224382989, 216199200}, {224440337, 216199200}, {224514061, 216199200},
	{224571409, 216199200}, {224645133, 216199200}, {224702481, 216199200}, {224776198, 216199200},
	{224804871, 216199200}, {224837640, 216199200}, {224874504, 216199200}, {224911368, 216199200},
	{224948232, 216199200}, {224985097, 216199200}, {225026057, 216199200}, {225067015, 216199200},
	{225099785, 216199200}, {225140747, 216199200}, {225189899, 216199200}, {225239055, 216199200},
	{225304582, 216199200}, {225333260, 216199200}, {225386499, 216199200}, {225402885, 216199200},
	{225427463, 216199200}, {225460239, 216199200}, {225525768, 216199200}, {225562631, 216199200},
	{225595398, 216199200}, {225624071, 216199200}, {225656839, 216199200}, {225689607, 216199200},
	{225722397, 216199200}, {225845253, 216199200}, {225869829, 216199200}, {225894404, 216199200},
	{225914889, 216199200}, {225955845, 216199200}, {225980424, 216199200}, {226017287, 216199200},
	{226050051, 216199200}, {226066440, 216199200}, {226103304, 216199200}, {226140164, 216199200},
	{226160644, 216199200}, {226181128, 216199200}, {226217988, 216199200}, {226238468, 216199200},
	{226258951, 216199200}, {226291719, 216199200}, {226324489, 216199200}, {226365443, 216199200},
	{226381827, 216199200}, {226398214, 216199200}, {226426888, 216199200}, {226463750, 216199200},
	{226492424, 216199200}, {226529285, 216199200}, {226553861, 216199200}, {226578439, 216199200},
	{226611208, 216199200}, {226648072, 216199200}, {226684935, 216199200}, {226717703, 216199200},
	{226750469, 216199200}, {226775049, 216199200}, {226816009, 216199200}, {226856969, 216199200},
	{226897929, 216199200}, {226938889, 216199200}, {226979851, 216199200}, {227029001, 216199200},
	{227069961, 216199200}, {227110923, 216199200}, {227160075, 216199200}, {227209225, 216199200},
	{227250185, 216199200}, {227291145, 216199200}, {227332105, 216199200}, {227373065, 216199200},
	{227414025, 216199200}, {227454979, 216199200}, {227471367, 216199200}, {227504139, 216199200},
	{227553287, 216199200}, {227586055, 216199200}, {227618823, 216199200}, {227651591, 216199200},
	{227684359, 216199200}, {227717127, 216199200}, {227749896, 216199200}, {227786759, 216199200},
	{227819528, 216199200}, {227856390, 216199200}, {227885066, 216199200}, {227930122, 216199200},
	{227975175, 216199200}, {228007941, 216199200}, {228032522, 216199200}, {228077575, 216199200},
	{228110343, 216199200}, {228143112, 216199200}, {228179974, 216199200}, {228208645, 216199200},
	{228233221, 216199200}, {228257796, 216199200}, {228278278, 216199200}, {228306948, 216199200},
	{228327433, 216199200}, {228368393, 216199200}, {228409353, 216199200}, {228450309, 216199200},
	{228474889, 216199200}, {228515845, 216199200}, {228540421, 216199200}, {228564996, 216199200},
	{228585479, 216199200}, {228618243, 216199200}, {228634631, 216199200}, {228667400, 216199200},
	{228704265, 216199200}, {228745225, 216199200}, {228786186, 216199200}, {228831242, 216199200},
	{228876298, 216199200}, {228921358, 216199200}, {228982787, 216199200}, {228999180, 216199200},
	{229052421, 216199200}, {229077002, 216199200}, {229122052, 216199200}, {229142535, 216199200},
	{229175312, 216199200}, {229244944, 216199200}, {229314571, 216199200}, {229363721, 216199200},
	{229404679, 216199200}, {229437447, 216199200}, {229470211, 216199200}, {229486595, 216199200},
	{229502988, 216199200}, {229556236, 216199200}, {229609477, 216199200}, {229634058, 216199200},
	{229679110, 216199200}, {229707779, 216199200}, {229724171, 216199200}, {229773317, 216199200},
	{229797893, 216199200}, {229822468, 216199200}, {229842951, 216199200}, {229875719, 216199200},
	{229908487, 216199200}, {229941255, 216199200}, {229974023, 216199200}, {230006787, 216199200},
	{230023176, 216199200}, {230060042, 216199200}, {230105098, 216199200}, {230150148, 216199200},
	{230170635, 216199200}, {230219787, 216199200}, {230268932, 216199200}, {230289416, 216199200},
	{230326279, 216199200}, {230359046, 216199200}, {230387722, 216199200}, {230432775, 216199200},
	{230465542, 216199200}, {230494215, 216199200}, {230526982, 216199200}, {230555663, 216199200},
	{230621190, 216199200}, {230649863, 216199200}, {230682630, 216199200}, {230711299, 216199200},
	{230727700, 216199200}, {96284681, 230813745}, {132263945, 230813745}, {192614409, 231018531}, {167010320, 231018531},
	{205660171, 231018531}, {231165966, 231018531}, {231227397, 231251999}, {231383046, 231251999},
	{231411724, 231465005}, {208261127, 231465005}, {231653390, 231465005}, {13705224, 231465005}, {180781061, 231714861},
	{129171463, 231714861}, {231903241, 231714861}, {181039107, 231714861}, {231944201, 231714861}, {6897670, 231985191},
	{11821061, 231985191}, {185937923, 231985191}, {232149001, 231985191}, {6897670, 232189988}, {167010320, 232189988},
	{109154312, 232189988}, {232341513, 232382505}, {175357961, 232382505}, {167010320, 232382505},
	{175398923, 232382505}, {6897670, 232554536}, {172388361, 232554536}, {175357961, 232554536}, {180523013, 232554536},
	{167010320, 232554536}, {175931401, 232554536}, {167112711, 232554536}, {30883845, 232722471}, {232886286, 232722471},
	{232947725, 232722471}, {174845963, 232722471}, {199458828, 175599650}, {199741454, 175599650},
	{175570950, 175599650}, {16556037, 175599650}, {199802894, 175599650}, {28778500, 175599650}, {175742984, 175599650},
	{199864332, 175599650}, {167112711, 233005087}, {188735496, 233136159}, {172388361, 233136159},
	{175357961, 233136159}, {180523013, 233136159}, {167010320, 233136159}, {233267206, 233136159},
	{175398923, 233136159}, {167079943, 233136159}, {233295877, 233136159}, {13209608, 233136159}, {180547592, 233136159},
	{232149001, 233136159}, {233320465, 233394208}, {233529357, 233394208}, {233586698, 233394208},
	{233631756, 233394208}, {233685005, 233394208}, {233742348, 233394208}, {233795595, 233394208},
	{233844744, 233394208}, {68579338, 233881640}, {18087950, 233881640}, {197738502, 232722471}, {191553542, 232722471},
	{234049552, 232722471}, {234119180, 232722471}, {191799301, 232722471}, {234172420, 232722471},
	{234192907, 232722471}, {234242054, 232722471}, {234270725, 232722471}, {234295303, 234328098},
	{234471428, 234328098}, {234491910, 234328098}, {234520580, 234328098}, {234541069, 234328098},
	{167112711, 234328098}, {234598401, 234606617}, {234713089, 234606617}, {234721281, 234606617}, {56504323, 234606617},
	{234729474, 234606617}, {234741761, 234606617}, {234749954, 234606617}, {234762250, 234807329},
	{234946571, 234807329}, {234995723, 234807329}, {235044872, 235081765}, {235237386, 235081765},
	{235282443, 235081765}, {235331594, 235081765}, {235376648, 235081765}, {160342025, 235081765},
	{235413514, 235458597}, {235614217, 235458597}, {235655184, 235458597}, {235724804, 235745317},
	{173121538, 235745317}, {204300291, 235745317}, {235900930, 235745317}, {235913220, 235933732},
	{236085253, 235933732},
};

const uint16_t kl_code_starts[] = {
	0, 22, 27, 29, 32, 35, 39, 41, 50, 53, 59, 62, 67, 71, 73, 286, 290, 293, 295, 305, 307, 318, 330, 335, 339, 343, 352,
	355, 363, 372, 376, 381, 388, 391, 394, 396, 401, 405, 410, 414, 418, 428, 435, 438, 441, 445, 449, 451, 457, 459,
	466, 471, 486, 501, 505, 512, 723, 726, 732, 738, 742, 752, 757, 759, 762, 766, 770, 774, 778, 787, 793, 800, 802,
	810, 836, 838, 842, 844, 847, 856, 859, 863, 872, 876, 878, 884, 890, 896, 900, 910, 914, 921, 927, 932, 936, 941,
	943, 946, 952, 957, 961, 992, 1009, 1013, 1016, 1019, 1022, 1024, 1027, 1033, 1035, 1038, 1040, 1044, 1049, 1053,
	1070, 1073, 1077, 1084, 1092, 1095, 1104, 1107, 1115, 1123, 1126, 1130, 1134, 1138, 1142, 1150, 1154, 1161, 1165,
	1168, 1172, 1177, 1180, 1183, 1191, 1193, 1195, 1197, 1200, 1204, 1215, 1220, 1222, 1225, 1230, 1235, 1239, 1242,
	1246, 1251, 1253, 1260, 1263, 1268, 1271, 1279, 1281, 1285, 1290, 1293, 1296, 1301, 1306, 1315, 1319, 1334, 1341,
	1344, 1355, 1368, 1371, 1374, 1522, 1525, 1527, 1536, 1539, 1551, 1560, 1565, 1568, 1573, 1575, 1921, 1923, 1927,
	1929, 1933, 1938, 1942, 1945, 1949, 1956, 1960, 1969, 1981, 1989, 1991, 2000, 2006, 2013, 2016, 2022, 2025, 2029,
	2031,
};

const struct kl_param kl_params[] = {
	{339978, 236109878, 236335122, 0, 0, 0, 0, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 236412976, 236613644, 0, 0, 0, 1, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{581637, 236666929, 236871693, 0, 0, 0, 2, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 236929075, 237142059, 0, 1, 0, 3, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{5931014, 237322290, 237531157, 0, 0, 0, 4, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{385030, 237621298, 237830158, 0, 0, 0, 5, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 237891635, 238104591, 0, 2, 0, 3, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{413700, 238170160, 238370828, 0, 0, 0, 6, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 238424130, 238698565, 1, 9, 0, 7, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 238985278, 239243320, 1, 0, 0, 8, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 239546439, 239841378, 1, 0, 0, 9, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 240300099, 240578594, 1, 0, 0, 10, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 240812108, 241127453, 1, 0, 0, 11, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 241512521, 241127453, 1, 0, 2, 12, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 241938491, 242184215, 1, 0, 4, 13, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 242282561, 242552929, 1, 9, 4, 14, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 242954307, 243232838, 1, 9, 4, 15, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 243523650, 243798046, 1, 0, 4, 16, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 243966016, 244232226, 1, 0, 4, 17, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 244375617, 244645917, 1, 0, 4, 18, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 244768835, 245047327, 1, 0, 4, 19, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 245178427, 245424151, 1, 0, 4, 20, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 245522498, 245796933, 1, 9, 4, 21, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 246083648, 246349852, 1, 0, 4, 22, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 246468669, 246722585, 1, 0, 4, 23, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 246829120, 247095363, 1, 9, 4, 24, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 247373884, 247623704, 1, 0, 4, 25, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 247726140, 247975960, 1, 0, 4, 26, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 248078394, 248320022, 1, 0, 4, 27, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 248414270, 248672282, 1, 0, 4, 28, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3162121, 248782906, 249024534, 2, 0, 4, 29, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3203080, 249118777, 249356309, 2, 0, 4, 30, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 249446453, 249667601, 2, 0, 4, 31, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3239941, 249741366, 249966610, 2, 0, 4, 32, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 250044473, 250282005, 2, 154, 4, 33, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3592200, 250372153, 250609685, 2, 155, 4, 34, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{250699794, 250777667, 251056159, 2, 159, 4, 35, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3473419, 251187260, 251437080, 2, 0, 4, 36, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3522568, 251539513, 251777045, 2, 0, 4, 37, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3899397, 251867190, 252092434, 2, 160, 4, 38, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{454663, 252170296, 252403732, 2, 161, 4, 39, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{36978697, 252489786, 252731427, 2, 165, 4, 40, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{4460552, 252878911, 253141019, 3, 155, 4, 41, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 253255743, 253517851, 3, 0, 4, 42, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{253632527, 253698118, 253988897, 3, 0, 4, 43, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 254332991, 3, 0, 4, 44, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4141067, 254595138, 254869534, 3, 0, 4, 45, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 255201311, 3, 0, 4, 46, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 255561757, 3, 0, 4, 47, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{255684617, 255725632, 255991841, 3, 0, 4, 48, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{75513869, 256131140, 256413737, 3, 0, 4, 49, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{75571205, 256585788, 256835617, 3, 0, 4, 50, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{4190215, 256974900, 257191962, 3, 172, 4, 51, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3592200, 257302591, 257564699, 3, 155, 4, 52, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{27090949, 257679420, 257929257, 3, 0, 4, 53, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3522568, 258101311, 258363428, 3, 0, 4, 54, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 258514993, 258719767, 3, 0, 4, 55, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{258818067, 258900042, 259207205, 3, 0, 4, 56, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5726213, 259362869, 259584029, 4, 174, 4, 57, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{259706896, 259776576, 260042779, 4, 0, 4, 58, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{260157448, 260194360, 260427795, 4, 181, 4, 59, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 260509748, 260726801, 4, 0, 4, 60, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 260800570, 261042198, 4, 0, 4, 61, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 261136440, 261369914, 4, 154, 4, 57, 70, 1, 0, 1, KL_PARAM_REFERENCE},
	{261611531, 261660731, 261906462, 4, 0, 4, 62, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 262033463, 262262841, 4, 1, 4, 57, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{44113932, 262500412, 262750270, 4, 182, 4, 57, 107, 1, 0, 1, KL_PARAM_REFERENCE},
	{263008267, 263057467, 263303190, 4, 0, 4, 63, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{263397392, 263467072, 263733275, 4, 183, 4, 64, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{263847952, 263917632, 264183835, 4, 0, 4, 65, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{264298508, 264351804, 264601623, 4, 0, 4, 66, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5267460, 264699956, 264917008, 4, 187, 4, 67, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4853769, 264986681, 265224213, 4, 0, 4, 68, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 265314358, 265539602, 4, 0, 4, 69, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{265617423, 265683007, 265945121, 4, 9, 4, 70, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{5726213, 266084413, 266338329, 5, 174, 4, 71, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{5611531, 266444867, 266723359, 5, 188, 4, 72, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 266854466, 267128862, 5, 0, 4, 73, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 267255872, 267522102, 5, 154, 4, 71, 70, 1, 0, 1, KL_PARAM_REFERENCE},
	{261611531, 267747395, 268025893, 5, 0, 4, 74, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 268181567, 268443701, 5, 1, 4, 71, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{44113932, 268664900, 268947514, 5, 182, 4, 71, 107, 1, 0, 1, KL_PARAM_REFERENCE},
	{5902342, 269189173, 269410321, 6, 0, 4, 75, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 269484086, 269709344, 6, 0, 4, 76, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{6107141, 269844532, 270061588, 6, 189, 4, 77, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{270147594, 270192697, 270430229, 6, 0, 4, 78, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{270520330, 270565433, 270802965, 6, 0, 4, 79, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{270893061, 270917684, 271134742, 6, 0, 4, 80, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 271228979, 271441939, 6, 0, 4, 81, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{6160390, 271523893, 271745046, 6, 9, 4, 82, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{271839243, 271888442, 272130070, 6, 0, 4, 83, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{272224267, 272273466, 272515094, 6, 0, 4, 84, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{272609291, 272658490, 272900118, 6, 0, 4, 85, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3559431, 272994358, 273219602, 6, 0, 4, 86, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 273297462, 273522789, 6, 1, 4, 87, 102, 1, 0, 2, KL_PARAM_REFERENCE},
	{14995462, 273940533, 274161687, 6, 0, 4, 89, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{15511556, 274260019, 274472982, 6, 0, 4, 90, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6131718, 274567221, 274788378, 6, 189, 4, 91, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{5869575, 274898998, 275124242, 6, 0, 4, 92, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 275202099, 275415055, 6, 0, 4, 93, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 275480624, 275681292, 7, 195, 4, 94, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 275734574, 275927050, 7, 0, 4, 95, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5287943, 275972145, 276176909, 7, 0, 4, 96, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 276234292, 276451344, 7, 0, 4, 97, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 276521009, 276725801, 7, 1, 4, 98, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{454663, 276897841, 277102605, 7, 9, 4, 98, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{339978, 277159996, 277409816, 10, 0, 4, 99, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 277512250, 277753878, 10, 0, 4, 100, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6926346, 277848124, 278097944, 10, 0, 4, 101, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 278200377, 278437909, 10, 1, 4, 102, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{278528011, 278577206, 278802456, 11, 200, 4, 103, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 278904885, 279126033, 11, 0, 4, 104, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{129171463, 279199794, 278802456, 11, 201, 4, 103, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{7098377, 279408692, 279625744, 11, 0, 4, 105, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{413700, 279695407, 279891979, 11, 0, 4, 106, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 280170553, 12, 0, 4, 107, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 280674404, 12, 0, 4, 108, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 281337891, 12, 0, 4, 109, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 281772062, 12, 0, 4, 110, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 281772062, 12, 0, 6, 111, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 282390552, 12, 0, 8, 112, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 282738719, 12, 0, 8, 113, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{282869771, 282918979, 283197467, 12, 0, 8, 114, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{7565318, 283312190, 283570202, 12, 0, 8, 115, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{283680773, 283705405, 283959335, 12, 202, 8, 116, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1269772, 284123196, 284373024, 12, 0, 8, 117, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{29265924, 284508220, 284758045, 12, 0, 8, 118, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 285098008, 12, 0, 8, 119, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 285437981, 12, 0, 8, 120, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{13705224, 285560896, 285827110, 12, 0, 8, 121, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{285986832, 286056520, 286355497, 12, 203, 8, 122, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{286527504, 286597192, 286896169, 12, 0, 8, 123, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{7417864, 287068224, 287334433, 12, 0, 8, 124, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 287698970, 12, 0, 8, 125, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{287809553, 287883337, 288186418, 12, 203, 8, 126, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{851973, 288395317, 288616473, 12, 0, 8, 127, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 288935959, 12, 0, 8, 128, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 283197467, 12, 0, 8, 114, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{289263629, 289321018, 289562653, 13, 0, 8, 129, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{289685517, 289742906, 289984546, 13, 0, 8, 130, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{290127890, 290205759, 290467867, 13, 204, 8, 131, KL_NO_TYPE, 9, 0, 1, KL_PARAM_REFERENCE},
	{260157448, 290582581, 290803728, 13, 213, 8, 132, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{290873353, 290914358, 291139601, 13, 214, 8, 133, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 291213365, 291434513, 13, 0, 8, 134, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24092681, 291508278, 291733522, 13, 159, 8, 135, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 291811343, 13, 0, 8, 136, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 291876918, 292102162, 13, 215, 8, 137, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{8192004, 292180017, 292384781, 13, 216, 8, 138, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 292442131, 13, 0, 8, 139, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 292618307, 292896798, 13, 217, 8, 140, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 293093437, 293347352, 13, 0, 8, 141, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{1929222, 293449779, 293662735, 13, 0, 8, 142, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{177545223, 293728308, 293945359, 13, 213, 8, 143, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 294010924, 13, 172, 8, 144, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 294195254, 294420514, 13, 222, 8, 145, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{8015880, 294563893, 294785041, 13, 213, 8, 146, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 294858803, 295071759, 13, 0, 8, 147, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 295137332, 295354384, 13, 172, 8, 144, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 295424053, 295645201, 14, 0, 8, 148, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 295718927, 14, 0, 8, 149, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 295784502, 296009746, 14, 215, 8, 150, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 296087571, 14, 0, 8, 151, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2404363, 296169528, 296402971, 14, 230, 8, 152, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 296517676, 14, 172, 8, 153, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 296702003, 296914959, 14, 0, 8, 154, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 296980532, 297197584, 14, 172, 8, 153, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{10178567, 297267254, 297492498, 16, 236, 8, 155, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 297570355, 297783311, 16, 0, 8, 156, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 297848886, 298074130, 16, 237, 8, 157, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{298151948, 298205243, 298450966, 16, 0, 8, 158, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{10035207, 298545206, 298770450, 16, 189, 8, 159, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{298848271, 298913854, 299171865, 16, 0, 8, 160, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER},
	{339978, 299278393, 299515925, 16, 0, 8, 161, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{299606026, 299651129, 299888661, 16, 0, 8, 162, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{4190215, 299978806, 300204078, 16, 1, 8, 163, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{300396559, 300462142, 300720154, 16, 239, 8, 164, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{300830738, 300908609, 301178909, 16, 0, 8, 165, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{301301783, 301400134, 301690913, 16, 0, 8, 166, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{301830158, 301891645, 302145560, 16, 0, 8, 167, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{2617352, 302247991, 302477331, 16, 0, 8, 168, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{302559255, 302657606, 302948385, 16, 0, 8, 169, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10145799, 303087670, 303312914, 16, 246, 8, 170, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{454663, 303390774, 303616018, 16, 172, 8, 163, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 303693888, 303960122, 17, 0, 8, 171, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 304201801, 304504934, 17, 0, 8, 172, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 304926789, 305213476, 17, 0, 8, 173, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 305365070, 305688607, 17, 0, 8, 174, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 305819723, 305688607, 17, 0, 10, 175, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 306131005, 306384921, 17, 0, 12, 176, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 306491460, 306774048, 17, 0, 12, 177, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 306909250, 307183652, 17, 0, 12, 178, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 307335235, 307613727, 17, 0, 12, 179, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 307744837, 308031521, 17, 0, 12, 180, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1150985, 308170818, 308445214, 17, 0, 12, 181, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 308572223, 308834331, 17, 0, 12, 182, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 308949054, 309207066, 17, 0, 12, 183, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 309317692, 309567512, 17, 0, 12, 184, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 309669952, 309936156, 17, 0, 12, 185, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{290873353, 310054963, 310267927, 18, 254, 12, 186, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{5287943, 310366257, 310571021, 18, 0, 12, 187, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{310628362, 310673460, 310890517, 18, 257, 12, 188, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3264521, 310980659, 311193620, 18, 215, 12, 189, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10035207, 311279665, 311484429, 18, 258, 12, 190, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{11001864, 311541810, 311750670, 18, 154, 12, 191, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 311812148, 312029200, 18, 0, 12, 192, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10645511, 312098865, 312303629, 18, 0, 12, 193, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{312360968, 312397874, 312606734, 18, 257, 12, 194, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 312668209, 312872973, 18, 1, 12, 195, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10940421, 312930351, 313126929, 18, 195, 12, 196, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{1957896, 313200690, 313409550, 18, 0, 12, 197, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{313470989, 313528375, 313757715, 18, 257, 12, 198, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10678280, 313839666, 314048526, 18, 254, 12, 199, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 314110000, 314310668, 18, 0, 12, 200, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{314363917, 314421303, 314650655, 18, 257, 12, 201, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10567683, 314781741, 314970121, 18, 0, 12, 202, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5287943, 315011129, 315248661, 19, 0, 12, 203, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{11317259, 315338813, 315592729, 19, 0, 12, 204, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 315699260, 315949080, 19, 0, 12, 205, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10645511, 316051513, 316289045, 19, 0, 12, 206, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3559431, 316379193, 316616725, 19, 0, 12, 207, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 316706873, 316944405, 19, 1, 12, 208, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{317034508, 317087806, 317345818, 19, 0, 12, 209, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{6602759, 317456441, 317693973, 19, 260, 12, 210, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{11276297, 317784123, 318029847, 19, 254, 12, 211, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 318128184, 318361620, 19, 0, 12, 212, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10567683, 318447669, 318668817, 19, 0, 12, 213, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{12050440, 318742591, 319004699, 20, 258, 12, 214, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 319119383, 20, 0, 12, 215, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 319217728, 319483932, 20, 215, 12, 216, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{319602700, 319656003, 319934510, 20, 0, 12, 217, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{320126987, 320176194, 320450600, 20, 261, 12, 218, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{339978, 320618561, 320888861, 20, 0, 12, 219, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{12156941, 321011780, 321294373, 20, 264, 12, 220, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 321450038, 20, 172, 12, 221, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{12087304, 321675327, 321937435, 20, 271, 12, 222, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{12124167, 322052158, 322310170, 20, 272, 12, 223, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 322420797, 322674713, 20, 0, 12, 224, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 322781246, 323039258, 20, 172, 12, 221, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{265617423, 323149894, 323440673, 20, 9, 12, 225, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 323579955, 323792919, 21, 0, 12, 226, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{323891212, 323944507, 324190226, 21, 0, 12, 227, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 324268080, 21, 0, 12, 228, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 324468818, 21, 0, 12, 229, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 324808730, 21, 0, 12, 230, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 324919317, 21, 0, 12, 231, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 324919317, 21, 0, 14, 232, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 325009423, 21, 0, 16, 233, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 325074966, 21, 0, 16, 234, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 325169210, 325410837, 21, 0, 16, 235, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 325500951, 21, 0, 16, 236, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{126984, 325599287, 325828647, 21, 0, 16, 237, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 325992463, 21, 0, 16, 238, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 326058004, 21, 0, 16, 239, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 326144017, 21, 0, 16, 240, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{12853259, 326217786, 326459414, 21, 274, 16, 241, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{42270726, 326553653, 326774798, 21, 0, 16, 242, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{851973, 288395317, 326836240, 21, 0, 16, 243, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 326774798, 21, 0, 16, 242, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 326905874, 21, 0, 16, 244, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{260157448, 326983738, 327225365, 22, 9, 16, 245, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 327315514, 327557142, 22, 0, 16, 246, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 327651387, 327897111, 22, 215, 16, 247, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 327995452, 328245272, 22, 0, 16, 248, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 328347720, 328646691, 22, 217, 16, 249, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 328794178, 329068573, 22, 0, 16, 250, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{13135878, 329191480, 329424916, 22, 0, 16, 251, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{177545223, 329510969, 329748500, 22, 9, 16, 252, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 329834553, 330072113, 22, 1, 16, 253, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{13209608, 330276922, 330518550, 22, 0, 16, 254, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{13246473, 330612795, 330858519, 22, 275, 16, 255, KL_NO_TYPE, 9, 0, 1, KL_PARAM_REFERENCE},
	{13287430, 330956856, 331190292, 22, 284, 16, 256, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{13189124, 331276342, 331501586, 22, 0, 16, 257, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{385030, 331579448, 331812884, 22, 0, 16, 258, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 331898937, 332136469, 22, 172, 16, 253, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{45297672, 332226625, 332496927, 23, 0, 16, 259, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{260157448, 332628033, 332898332, 23, 9, 16, 260, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 333017153, 333287453, 23, 0, 16, 261, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 333410370, 333684766, 23, 215, 16, 262, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{333811728, 333881417, 334184484, 23, 0, 16, 263, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 334336067, 334614559, 23, 0, 16, 264, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13135878, 334745663, 335007771, 23, 0, 16, 265, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{299606026, 335122499, 335401005, 23, 0, 16, 266, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{4190215, 335589440, 335855672, 23, 1, 16, 267, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{1957896, 336089153, 336359453, 23, 0, 16, 268, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13246473, 336482370, 336756766, 23, 275, 16, 269, KL_NO_TYPE, 9, 0, 1, KL_PARAM_REFERENCE},
	{8015880, 336883777, 337154077, 23, 291, 16, 270, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{13545481, 337276994, 337551390, 23, 189, 16, 271, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{13287430, 337678399, 337940507, 23, 284, 16, 272, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{385030, 338055231, 338317339, 23, 0, 16, 273, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 338432064, 338698268, 23, 172, 16, 267, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 338817086, 339075098, 24, 0, 16, 274, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 339185723, 24, 0, 16, 275, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 339431528, 24, 0, 16, 276, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 339861541, 24, 0, 16, 277, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 340017184, 24, 0, 16, 278, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 340017184, 24, 0, 18, 279, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 340152346, 24, 0, 20, 280, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 340262945, 24, 0, 20, 281, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{434180, 284880948, 340402202, 24, 0, 20, 282, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 340512799, 24, 0, 20, 283, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{13705224, 340643906, 340918307, 24, 0, 20, 284, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 287473718, 341065756, 24, 0, 20, 285, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 288722995, 341184537, 24, 0, 20, 286, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 341291037, 24, 0, 20, 287, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13856776, 341413944, 341647386, 25, 195, 20, 288, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{1626118, 341758006, 341983250, 25, 189, 20, 289, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 342061112, 342294548, 25, 0, 20, 290, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13791247, 342380607, 342642715, 25, 0, 20, 291, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 342757431, 342986774, 25, 0, 20, 292, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 343080976, 25, 0, 20, 293, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 343375893, 25, 237, 20, 294, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{7184389, 343466037, 343687193, 25, 9, 20, 295, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 343793686, 25, 0, 20, 296, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 343887919, 25, 172, 20, 297, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{5931014, 344084534, 344309784, 25, 0, 20, 298, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{344412170, 344457274, 344698924, 25, 0, 20, 299, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{344883211, 344932411, 345178155, 25, 200, 20, 300, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{13975559, 345358391, 345587736, 25, 0, 20, 301, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 345690166, 345915410, 25, 0, 20, 302, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 345993271, 346222611, 25, 9, 20, 297, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 346304565, 346525713, 25, 0, 20, 303, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{413700, 258514993, 346599440, 25, 0, 20, 304, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 346669104, 26, 0, 20, 305, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 346869842, 26, 0, 20, 306, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 347209754, 26, 0, 20, 307, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 347320341, 26, 0, 20, 308, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 347320341, 26, 0, 22, 309, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 347410447, 26, 0, 24, 310, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{347475977, 347516984, 347750450, 26, 0, 24, 311, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{606219, 282492987, 347959318, 26, 0, 24, 312, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 325169210, 348053525, 26, 0, 24, 313, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 348143639, 26, 0, 24, 314, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 348241935, 26, 0, 24, 315, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{113438725, 348307508, 348524573, 26, 292, 24, 316, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{88567815, 348647478, 348872752, 26, 0, 24, 317, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{1150985, 285200441, 349073428, 26, 0, 24, 318, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{6131718, 349159477, 349380640, 26, 293, 24, 319, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{349515787, 349564986, 349806621, 26, 0, 24, 320, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{349929485, 349986876, 350236695, 26, 0, 24, 321, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{350334986, 350380089, 350617626, 26, 293, 24, 322, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 287473718, 350728209, 26, 0, 24, 323, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24440838, 350801973, 351023136, 26, 293, 24, 324, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{351158283, 351207482, 351449124, 26, 0, 24, 325, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{351600653, 351658044, 351907863, 26, 0, 24, 326, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{352006154, 352051257, 352288794, 26, 293, 24, 327, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{851973, 288395317, 352399376, 26, 0, 24, 328, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 352469006, 26, 0, 24, 329, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 352530450, 26, 0, 24, 330, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{352608269, 352665659, 352911419, 27, 0, 24, 331, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{353157134, 353218620, 353468481, 27, 0, 24, 332, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{353738768, 353808446, 354066462, 27, 0, 24, 333, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{4460552, 354193462, 354418706, 27, 155, 24, 334, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{354496521, 354537527, 354766866, 27, 0, 24, 335, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3203080, 354844726, 355069970, 27, 0, 24, 336, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{253632527, 355147837, 355401752, 27, 0, 24, 337, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 355504142, 27, 0, 24, 338, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 355565623, 355794963, 27, 215, 24, 339, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{14675976, 355876918, 356102167, 27, 0, 24, 340, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{356200463, 356266045, 356519961, 27, 9, 24, 341, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 356626452, 27, 0, 24, 342, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{356712457, 356753463, 356982835, 27, 0, 24, 343, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{357195786, 357240888, 357474361, 27, 0, 24, 344, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{357711882, 357756984, 357990426, 27, 0, 24, 345, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{4190215, 256974900, 358101037, 27, 172, 24, 346, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{358289421, 358346811, 358592534, 27, 0, 24, 347, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3522568, 358686774, 358912018, 27, 0, 24, 348, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{14651397, 358989875, 359202839, 27, 0, 24, 349, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 359301173, 359522321, 27, 172, 24, 346, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{258818067, 359596097, 359866396, 27, 0, 24, 350, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5902342, 359985202, 360194072, 28, 0, 24, 351, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5726213, 360296497, 360501281, 28, 294, 24, 352, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 360640564, 360857616, 28, 0, 24, 353, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{360927241, 360968245, 361189393, 28, 195, 24, 354, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{6356996, 361263152, 361463840, 28, 9, 24, 355, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 361598992, 28, 0, 24, 356, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 361668626, 28, 0, 24, 357, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{14807052, 361746488, 361979924, 28, 0, 24, 358, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 362065935, 28, 172, 24, 359, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{5931014, 362131506, 362340376, 28, 0, 24, 360, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{1323015, 362442803, 362655769, 28, 0, 24, 361, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{14745605, 362762289, 362967053, 28, 0, 24, 362, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{363024398, 363085882, 363327519, 28, 0, 24, 363, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{363458576, 363528252, 363778062, 28, 302, 24, 364, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{385030, 363839538, 364048398, 28, 0, 24, 365, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{15441929, 364109878, 364335122, 29, 0, 24, 366, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{15482886, 364412979, 364625935, 29, 154, 24, 367, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 364691511, 364920851, 29, 0, 24, 368, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{7331852, 365002809, 365240344, 29, 0, 24, 369, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{15319046, 365342771, 365555727, 29, 0, 24, 370, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{4190215, 365621300, 365838380, 29, 1, 24, 371, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{15863814, 366022707, 366235669, 29, 195, 24, 372, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{385030, 366325811, 366538767, 29, 0, 24, 373, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 366604340, 366821392, 29, 9, 24, 371, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{802819, 366891056, 367091724, 29, 0, 24, 374, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{16363531, 367145016, 367378452, 30, 1, 24, 375, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{367464458, 367509559, 367738899, 30, 0, 24, 376, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{367820811, 367870008, 368103444, 30, 0, 24, 377, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{16412681, 368189494, 368414738, 30, 0, 24, 378, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 368492599, 368721939, 30, 0, 24, 379, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 368803892, 367378452, 30, 1, 24, 375, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{16506885, 369020978, 369229838, 30, 306, 24, 380, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{369291277, 369348666, 369590293, 30, 306, 24, 381, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 369680435, 369893391, 30, 0, 24, 382, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{16265226, 369958967, 370188307, 30, 309, 24, 383, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{413700, 370270257, 370475021, 30, 0, 24, 384, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5287943, 370532422, 370823202, 31, 0, 24, 385, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{10035207, 370966598, 371257378, 31, 258, 24, 386, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{11001864, 371400775, 371695651, 31, 154, 24, 387, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 371843145, 372146213, 31, 0, 24, 388, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 372301894, 372592674, 31, 1, 24, 389, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10678280, 372736071, 373030947, 31, 254, 24, 390, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 373178437, 373465121, 31, 0, 24, 391, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5287943, 373604423, 373899299, 32, 0, 24, 392, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{11317259, 374046795, 374358055, 32, 0, 24, 393, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 374521930, 374829094, 32, 0, 24, 394, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10645511, 374988871, 375283747, 32, 0, 24, 395, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3559431, 375431239, 375726115, 32, 0, 24, 396, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 375873607, 376168483, 32, 1, 24, 397, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{6602759, 376315975, 376610851, 32, 311, 24, 398, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{11276297, 376758345, 377061413, 32, 254, 24, 399, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 377217094, 377507874, 32, 0, 24, 400, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 377651256, 377884692, 33, 312, 24, 401, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 377970742, 378195986, 33, 0, 24, 402, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{378273802, 378318908, 378568728, 33, 0, 24, 403, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 378671128, 33, 0, 24, 404, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{17317898, 378773564, 379023384, 33, 9, 24, 405, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 379125781, 33, 172, 24, 406, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{379215883, 379265078, 379490374, 34, 0, 24, 407, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{379781123, 379797568, 380063828, 34, 0, 24, 408, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 380411957, 380633105, 34, 0, 24, 409, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 380706867, 380919823, 34, 154, 24, 410, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{17674252, 380985399, 381214739, 34, 0, 24, 411, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{381296645, 381321264, 381521938, 34, 0, 24, 412, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{14807052, 381599799, 381829132, 34, 0, 24, 413, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 381882418, 382091278, 34, 1, 24, 414, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 382152753, 382357517, 34, 0, 24, 415, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 382414895, 382611467, 34, 0, 24, 416, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{382660619, 382709814, 382935068, 34, 0, 24, 417, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{383053830, 383082545, 383287330, 34, 0, 24, 418, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 383430702, 383623178, 34, 0, 24, 419, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{339978, 383668287, 383930395, 35, 0, 24, 420, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6635526, 384045115, 384290845, 35, 315, 24, 421, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{413700, 384413753, 384651285, 35, 0, 24, 422, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3203080, 384741433, 384978965, 36, 0, 24, 423, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 385069115, 385314839, 36, 0, 24, 424, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6635526, 385413175, 385642515, 36, 257, 24, 425, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 385724471, 385953811, 36, 257, 24, 426, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{413700, 386035765, 386256913, 36, 0, 24, 427, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{386330635, 386379837, 386633752, 37, 0, 24, 428, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{260157448, 386736186, 386977813, 37, 9, 24, 429, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 254128177, 387067943, 37, 0, 24, 430, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{19742726, 387231800, 387465249, 37, 257, 24, 431, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{3264521, 343150646, 387604503, 37, 237, 24, 432, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{387702794, 387747900, 387997773, 37, 0, 24, 433, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{333811728, 388317250, 388591645, 37, 0, 24, 434, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 255332407, 388714520, 37, 0, 24, 435, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 388816968, 389115939, 37, 316, 24, 436, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 389263426, 389537821, 37, 0, 24, 437, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{11120649, 389660731, 389906455, 37, 318, 24, 438, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{1929222, 390004792, 390238228, 37, 0, 24, 439, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 390324273, 37, 172, 24, 440, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 390529083, 390774807, 37, 222, 24, 441, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{390873101, 390930495, 391192602, 37, 9, 24, 442, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{13545481, 391303227, 391548951, 37, 320, 24, 443, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{385030, 391647288, 391880724, 37, 0, 24, 444, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 391966777, 392204309, 37, 324, 24, 440, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{19742726, 392294461, 392548377, 38, 257, 24, 445, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 392654913, 392925213, 38, 0, 24, 446, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 393048090, 38, 172, 24, 447, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{454663, 393158718, 393048090, 38, 172, 24, 447, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{393416722, 393494624, 393891952, 39, 0, 24, 448, KL_NO_TYPE, 0, 0, 1, KL_PARAM_REFERENCE},
	{260157448, 394354749, 394608664, 39, 328, 24, 449, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 394711101, 394965017, 39, 0, 24, 450, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 395071509, 39, 0, 24, 451, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{20062218, 395161663, 395423775, 39, 0, 24, 452, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 395554842, 39, 0, 24, 453, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 395665434, 39, 237, 24, 454, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 395776027, 39, 0, 24, 455, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{15319046, 395890747, 396136471, 39, 0, 24, 456, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{20037637, 396234810, 396476443, 39, 333, 24, 457, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 396591156, 39, 172, 24, 458, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 396808254, 397066266, 39, 334, 24, 459, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{19955718, 397176891, 397422615, 39, 338, 24, 460, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{397520915, 397602888, 397901859, 39, 334, 24, 461, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{19918856, 398049341, 398303257, 39, 339, 24, 462, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 398409787, 398655511, 39, 0, 24, 463, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 398753852, 399003672, 39, 324, 24, 458, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{1626118, 399106107, 399351831, 40, 189, 24, 464, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{5287943, 399450172, 399699992, 40, 0, 24, 465, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 399802432, 400068636, 40, 0, 24, 466, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 255332407, 400187455, 40, 0, 24, 467, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{11198468, 400449593, 400687128, 40, 9, 24, 468, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 400789556, 40, 172, 24, 469, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{13246473, 401006654, 401264666, 40, 195, 24, 470, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{344412170, 401375295, 401637411, 40, 0, 24, 471, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{344883211, 401784896, 402051100, 40, 9, 24, 472, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 402169915, 402415639, 40, 0, 24, 473, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{385030, 402513979, 402759703, 40, 0, 24, 474, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 402858044, 403107864, 40, 340, 24, 469, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{413700, 258514993, 403210261, 40, 0, 24, 475, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{20480013, 403300419, 403578911, 41, 254, 24, 476, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{1626118, 403710012, 403959832, 41, 189, 24, 477, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 404062270, 404320282, 41, 0, 24, 478, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{404430859, 404480065, 404750384, 41, 0, 24, 479, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13893641, 404951103, 405213211, 41, 0, 24, 480, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 405327930, 405569558, 41, 0, 24, 481, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 405663809, 405934109, 41, 0, 24, 482, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{3264521, 343150646, 406056995, 41, 237, 24, 483, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3239941, 406204475, 406450207, 41, 0, 24, 484, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{11001864, 406581310, 406839334, 41, 0, 24, 485, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{7565318, 406999100, 407248928, 41, 0, 24, 486, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 255332407, 407384129, 41, 0, 24, 487, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{126984, 407654462, 407912493, 41, 0, 24, 488, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 408100926, 408358952, 41, 0, 24, 489, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{4190215, 256974900, 408526901, 41, 172, 24, 490, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{5931014, 408748092, 408997920, 41, 0, 24, 491, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{10768391, 409133117, 409387041, 41, 9, 24, 492, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{409526281, 409567295, 409829410, 41, 344, 24, 493, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{78028808, 409972798, 410230816, 41, 0, 24, 494, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{16453644, 410366018, 97579035, 41, 0, 24, 495, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{363024398, 410640452, 410923039, 41, 0, 26, 496, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{201711623, 411054141, 411308073, 41, 0, 26, 497, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 411480124, 411729944, 41, 0, 26, 498, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 411832381, 412086297, 41, 340, 26, 490, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{413700, 258514993, 412192790, 41, 0, 26, 499, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{412286981, 412311607, 0, 146, 0, 26, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_STRING},
	{9293831, 412540995, 412819517, 42, 0, 26, 500, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 413073484, 413388908, 42, 0, 26, 501, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 413835336, 414134311, 42, 0, 26, 502, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 414298193, 414634018, 42, 0, 26, 503, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 414777422, 414634018, 42, 0, 28, 504, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 415100992, 415367196, 42, 0, 30, 505, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 415486023, 415780899, 42, 0, 30, 506, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 415928389, 416215079, 42, 0, 30, 507, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 416378950, 416669730, 42, 0, 30, 508, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 416813128, 417112100, 42, 0, 30, 509, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 417263680, 417529884, 42, 0, 30, 510, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 417648709, 417935393, 42, 0, 30, 511, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 418074690, 418349086, 42, 0, 30, 512, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 418476097, 418746397, 42, 0, 30, 513, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 418869311, 419131419, 42, 0, 30, 514, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 419246147, 419524639, 42, 0, 30, 515, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10178567, 419655733, 419876881, 43, 236, 30, 516, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{5611531, 419950649, 420188181, 43, 188, 30, 517, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{260157448, 420278326, 420503569, 43, 181, 30, 518, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{16531461, 420577331, 420790287, 43, 0, 30, 519, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 420855824, 43, 0, 30, 520, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{11038729, 420925495, 421154845, 43, 345, 30, 521, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{421277711, 421343293, 421597207, 43, 347, 30, 522, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 421695508, 43, 0, 30, 523, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21385222, 421781556, 421998608, 43, 0, 30, 524, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{2367496, 422068278, 422293531, 43, 154, 30, 525, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{422408207, 422473789, 422727705, 43, 0, 30, 526, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{177545223, 422834229, 423055376, 43, 215, 30, 527, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{2404363, 423125049, 423362592, 43, 348, 30, 528, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{423497744, 423567422, 423825434, 43, 0, 30, 529, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 423936045, 43, 172, 30, 530, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{44113932, 424124474, 424366145, 43, 182, 30, 528, 107, 1, 0, 1, KL_PARAM_REFERENCE},
	{263008267, 424636473, 424874004, 43, 0, 30, 531, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{263397392, 424960062, 425218073, 43, 183, 30, 532, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{425324560, 425394238, 425652249, 43, 0, 30, 533, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{425758739, 425840705, 426111020, 43, 0, 30, 534, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 426295348, 426512400, 43, 0, 30, 535, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 426582069, 426803217, 43, 172, 30, 530, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{413700, 258514993, 426876942, 43, 0, 30, 536, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{426938383, 427003964, 427253783, 44, 0, 30, 537, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 427352119, 427581459, 44, 0, 30, 538, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 427663409, 427868173, 44, 0, 30, 539, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{14807052, 427925561, 428163101, 44, 0, 30, 540, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{428285964, 428339257, 428576788, 44, 0, 30, 541, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 428662835, 428875791, 44, 0, 30, 542, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 428941376, 429207580, 45, 0, 30, 543, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 429326397, 429580315, 45, 1, 30, 544, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 429695036, 429944856, 45, 0, 30, 545, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 430047293, 429580315, 45, 1, 30, 544, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 430301249, 430571549, 46, 0, 30, 546, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6602759, 430694462, 430952474, 46, 351, 30, 547, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 431063101, 431317017, 46, 0, 30, 548, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{431423500, 431476798, 431734842, 47, 182, 30, 549, 107, 1, 0, 1, KL_PARAM_REFERENCE},
	{24092681, 431976507, 432222241, 47, 159, 30, 550, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 432361492, 47, 0, 30, 551, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 432447512, 47, 0, 30, 552, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{432549905, 432623683, 432902173, 47, 181, 30, 553, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{14807052, 433025086, 433283106, 47, 0, 30, 554, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 433426453, 47, 172, 30, 555, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 433516600, 433750036, 47, 0, 30, 556, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 258514993, 433836050, 47, 0, 30, 557, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 433913919, 434176066, 48, 9, 30, 558, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 434450491, 434696245, 48, 0, 30, 559, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 434917444, 435200092, 48, 0, 30, 560, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 435580992, 435847199, 48, 0, 30, 561, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 435978313, 436281370, 48, 0, 30, 562, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 436392006, 436281370, 48, 0, 32, 563, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 436682808, 436916244, 48, 0, 34, 564, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 437002302, 437260353, 48, 9, 34, 565, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 437530688, 437796931, 48, 9, 34, 566, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 438075455, 438337563, 48, 0, 34, 567, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 438452285, 438706207, 48, 0, 34, 568, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 438837310, 439095322, 48, 0, 34, 569, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 439205952, 439472156, 48, 0, 34, 570, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 439590968, 439824404, 48, 0, 34, 571, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 439910463, 440172610, 48, 9, 34, 572, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 440447037, 440700953, 48, 0, 34, 573, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 440807482, 441049110, 48, 0, 34, 574, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 441143357, 441397312, 48, 9, 34, 575, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 441663545, 441901077, 48, 0, 34, 576, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 441991225, 442228757, 48, 0, 34, 577, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 442318903, 442548243, 48, 0, 34, 578, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 442630203, 442875927, 48, 0, 34, 579, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 442974264, 443207739, 49, 9, 34, 580, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 443453492, 443670574, 49, 0, 34, 581, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 443863101, 444117070, 49, 0, 34, 582, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 444440633, 444678168, 49, 0, 34, 583, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 444780610, 445054995, 49, 0, 34, 584, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 445136959, 445054995, 49, 0, 36, 585, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 445399089, 445603853, 49, 0, 38, 586, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 445661239, 445890618, 49, 9, 38, 587, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 446132281, 446369852, 49, 9, 38, 588, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 446619704, 446853140, 49, 0, 38, 589, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 446939190, 447164440, 49, 0, 38, 590, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 447266871, 447496211, 49, 0, 38, 591, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 447578169, 447815701, 49, 0, 38, 592, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 447905841, 448110605, 49, 0, 38, 593, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 448167992, 448401467, 49, 9, 38, 594, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 448647222, 448872466, 49, 0, 38, 595, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 448950323, 449163279, 49, 0, 38, 596, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 449228854, 449454137, 49, 9, 38, 597, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 449691698, 449900558, 49, 0, 38, 598, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 449962034, 450170894, 49, 0, 38, 599, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 450232368, 450433036, 49, 0, 38, 600, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 450486324, 450703376, 49, 0, 38, 601, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 450773056, 451039299, 50, 9, 38, 602, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 451317820, 451567670, 50, 0, 38, 603, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 451792965, 452079710, 50, 0, 38, 604, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 452468801, 452739104, 50, 0, 38, 605, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 452874314, 453181467, 50, 0, 38, 606, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 453296199, 453181467, 50, 0, 40, 607, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 453591097, 453828629, 50, 0, 42, 608, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 453918783, 454180930, 50, 9, 42, 609, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 454455361, 454725700, 50, 9, 42, 610, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 455008320, 455274524, 50, 0, 42, 611, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 455393342, 455651360, 50, 0, 42, 612, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 455786559, 456048667, 50, 0, 42, 613, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 456163393, 456433693, 50, 0, 42, 614, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 456556601, 456794133, 50, 0, 42, 615, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 456884288, 457150531, 50, 9, 42, 616, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 457429054, 457687066, 50, 0, 42, 617, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 457797691, 458043415, 50, 0, 42, 618, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 458141758, 458399809, 50, 9, 42, 619, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 458670138, 458911766, 50, 0, 42, 620, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 459006010, 459247638, 50, 0, 42, 621, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 459341880, 459575316, 50, 0, 42, 622, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 459661372, 459911192, 50, 0, 42, 623, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 460013627, 460259381, 51, 0, 42, 624, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 460480580, 460763228, 51, 0, 42, 625, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 461144128, 461410335, 51, 0, 42, 626, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 461541449, 461844506, 51, 0, 42, 627, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 461955142, 461844506, 51, 0, 44, 628, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 462245944, 462479380, 51, 0, 46, 629, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 462565438, 462823450, 51, 0, 46, 630, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 462934080, 463200284, 51, 0, 46, 631, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 463319096, 463552532, 51, 0, 46, 632, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 463638589, 463892505, 51, 0, 46, 633, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 463999034, 464240662, 51, 0, 46, 634, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 464334903, 464564243, 51, 0, 46, 635, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 464646203, 464891927, 51, 0, 46, 636, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{290873353, 464990274, 465264678, 52, 254, 46, 637, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{23035909, 465424446, 465682458, 52, 260, 46, 638, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{544776, 465793089, 466063399, 52, 352, 46, 639, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{5287943, 466227264, 466493468, 52, 0, 46, 640, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{310628362, 466612291, 466890788, 52, 257, 46, 641, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{11317259, 467042372, 467324960, 52, 0, 46, 642, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{3264521, 467460162, 467734563, 52, 215, 46, 643, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10035207, 467882048, 468148252, 52, 258, 46, 644, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{11001864, 468267073, 468537373, 52, 154, 46, 645, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 468660291, 468938783, 52, 0, 46, 646, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{312360968, 469069889, 469340189, 52, 257, 46, 647, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 469463104, 469729308, 52, 1, 46, 648, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10940421, 469848126, 470106144, 52, 195, 46, 649, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{313470989, 470241350, 470532130, 52, 257, 46, 650, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10678280, 470675521, 470945821, 52, 254, 46, 651, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 471068735, 471330843, 52, 0, 46, 652, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{314363917, 471445574, 471736366, 52, 257, 46, 653, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 254128177, 471928866, 53, 0, 46, 654, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 472072216, 53, 0, 46, 655, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 472174622, 53, 0, 46, 656, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 472301646, 472625193, 53, 217, 46, 657, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 472797256, 473096227, 53, 0, 46, 658, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{4190215, 256974900, 473243675, 53, 172, 46, 659, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{16453644, 473358404, 473640992, 53, 0, 46, 660, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{23502851, 473776187, 474021911, 53, 0, 46, 661, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 474120254, 474378266, 53, 0, 46, 662, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 474488879, 474685451, 54, 353, 46, 663, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 474734603, 54, 0, 46, 664, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 474783758, 54, 237, 46, 665, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 474845235, 475058191, 54, 0, 46, 666, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 475123752, 54, 172, 46, 667, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{454663, 475291696, 475492364, 54, 358, 46, 667, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{475545618, 475623483, 475869206, 55, 0, 46, 668, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3203080, 475963441, 476168205, 55, 0, 46, 669, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 255332407, 476225551, 55, 0, 46, 670, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{476291088, 476360761, 476598292, 55, 0, 46, 671, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 476684328, 55, 172, 46, 672, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{476852234, 476897331, 477110292, 55, 0, 46, 673, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{454663, 477196336, 477397004, 55, 366, 46, 672, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{477450251, 477499444, 477716505, 55, 0, 46, 674, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{9293831, 279941175, 477823029, 56, 0, 46, 675, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 478044252, 56, 0, 46, 676, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 478425119, 56, 0, 46, 677, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 478556186, 56, 0, 46, 678, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 478556186, 56, 0, 48, 679, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 478666772, 56, 0, 50, 680, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 478752795, 56, 0, 50, 681, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1269772, 284123196, 478867484, 56, 0, 50, 682, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 478986260, 56, 0, 50, 683, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 479072281, 56, 0, 50, 684, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{5160965, 479178809, 479416341, 56, 0, 50, 685, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 287473718, 479506454, 56, 0, 50, 686, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 288722995, 479600659, 56, 0, 50, 687, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 479682583, 56, 0, 50, 688, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24772614, 479780912, 479981580, 57, 0, 50, 689, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{22663182, 480034872, 480268313, 57, 0, 50, 690, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{480374804, 480460862, 109015060, 57, 0, 50, 691, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1908740, 480718894, 480911370, 57, 0, 52, 692, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{102858759, 480956465, 481161244, 57, 0, 52, 693, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 481280052, 481497104, 57, 0, 52, 694, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{481566735, 481632313, 481869844, 57, 369, 52, 695, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{24862726, 481955888, 482156563, 57, 373, 52, 696, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{413700, 482238510, 482430986, 57, 0, 52, 697, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{54439941, 482476079, 482672729, 57, 0, 52, 698, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 483041343, 483303451, 58, 0, 52, 699, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 483418172, 483668020, 58, 1, 52, 700, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{6602759, 483885116, 484134946, 58, 0, 52, 701, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 484278332, 484528152, 58, 172, 52, 700, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{6897670, 484630588, 484880408, 59, 0, 52, 702, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{22663182, 484982852, 485265440, 59, 0, 52, 703, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{485400589, 485457987, 485736478, 59, 154, 52, 704, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{26263560, 485863486, 486121498, 59, 380, 52, 705, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 486232128, 486498332, 59, 0, 52, 706, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 486617150, 486875162, 59, 154, 52, 707, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{434180, 486985786, 487227414, 59, 0, 52, 708, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{14807052, 487321666, 487596060, 59, 0, 52, 709, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{25825287, 487714877, 487968793, 59, 0, 52, 710, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{263847952, 488075334, 488366106, 59, 0, 52, 711, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{264298508, 488476738, 488751126, 59, 0, 52, 712, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4853769, 488845375, 489107483, 59, 0, 52, 713, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{489222151, 489254968, 489488404, 60, 381, 52, 714, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{9818120, 489574457, 489811996, 60, 0, 52, 715, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{489930763, 489979964, 490229797, 60, 0, 52, 716, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 490385466, 490627094, 60, 215, 52, 717, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{26263560, 490721337, 490958900, 60, 380, 52, 718, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 491175959, 60, 0, 52, 719, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10358792, 491274297, 491511840, 60, 0, 52, 720, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26460171, 491647036, 491896856, 60, 258, 52, 721, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{26353672, 491999289, 492236828, 60, 0, 52, 722, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 492355632, 60, 172, 52, 723, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 492556346, 492797987, 60, 239, 52, 724, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{10117126, 492945463, 493174807, 60, 0, 52, 725, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26423304, 493273145, 493510677, 60, 258, 52, 726, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{26779654, 493600823, 493830167, 60, 0, 52, 727, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26390535, 493928504, 494161940, 60, 0, 52, 728, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{385030, 494247991, 494477331, 60, 0, 52, 729, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 494559288, 494792724, 60, 386, 52, 723, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 494878743, 61, 0, 52, 730, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 494977047, 61, 0, 52, 731, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 495075385, 495312917, 61, 154, 52, 732, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{495403018, 495448123, 495693846, 61, 0, 52, 733, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{17674252, 495788093, 496042009, 61, 0, 52, 734, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 496148500, 61, 172, 52, 735, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 496234554, 496476188, 61, 254, 52, 736, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{4579336, 496595001, 496832540, 61, 338, 52, 737, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{496951309, 497008702, 497266714, 61, 0, 52, 738, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{263008267, 497377340, 497627159, 61, 0, 52, 739, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{263397392, 497725505, 497995804, 61, 389, 52, 740, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{26779654, 498114615, 498343971, 61, 0, 52, 741, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 498491447, 498720787, 61, 0, 52, 742, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{498802701, 498860094, 499118105, 61, 0, 52, 743, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{499224590, 499286079, 499548202, 61, 0, 52, 744, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{499724300, 499777597, 500031512, 61, 0, 52, 745, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 500133951, 500396059, 62, 0, 52, 746, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{500510731, 500559942, 500850721, 62, 0, 52, 747, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 500990021, 501276705, 62, 0, 52, 748, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{501415954, 501493837, 501813288, 62, 392, 52, 749, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 501981250, 502255646, 62, 1, 52, 750, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 502382657, 502652957, 62, 0, 52, 751, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{499224590, 502775881, 503078948, 62, 0, 52, 752, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 503230531, 503509023, 63, 0, 52, 753, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 503640137, 503943205, 63, 0, 52, 754, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{93306891, 504098890, 504406086, 63, 9, 52, 755, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 504696902, 504987682, 63, 1, 52, 756, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 505131077, 505417784, 63, 0, 52, 757, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{505651207, 505684038, 505974848, 63, 393, 52, 758, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{499224590, 506241101, 506560567, 63, 0, 52, 759, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{506789900, 506843211, 507154485, 63, 0, 52, 760, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 507375673, 64, 0, 52, 761, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 507613284, 64, 0, 52, 762, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 508026915, 64, 0, 52, 763, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 508174366, 64, 0, 52, 764, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 508174366, 64, 0, 54, 765, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 508301336, 64, 0, 56, 766, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 508403778, 508678177, 64, 202, 56, 767, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{606219, 282492987, 508817439, 64, 0, 56, 768, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{913420, 508948548, 509231136, 64, 0, 56, 769, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{28561414, 509366334, 509624354, 64, 203, 56, 770, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1269772, 284123196, 509767712, 64, 0, 56, 771, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 509902872, 64, 0, 56, 772, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 510005277, 64, 0, 56, 773, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{13705224, 510128192, 510394417, 64, 9, 56, 774, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{385030, 287473718, 510599194, 64, 0, 56, 775, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 510709785, 64, 0, 56, 776, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 510816279, 64, 0, 56, 777, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 510914587, 64, 0, 56, 778, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 511029305, 511266845, 65, 0, 56, 779, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 511443006, 511701026, 65, 0, 56, 780, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 511909953, 512180261, 65, 0, 56, 781, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 512413764, 512696360, 65, 0, 56, 782, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 512921663, 513183779, 65, 0, 56, 783, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 513380413, 513634337, 65, 0, 56, 784, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{513773583, 513839169, 514109468, 65, 0, 56, 785, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{26263560, 514228282, 514469910, 65, 380, 56, 786, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 514564156, 514813976, 65, 0, 56, 787, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 514916406, 515141644, 65, 0, 56, 788, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{515194888, 515231802, 515473429, 65, 0, 56, 789, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{215429128, 515563578, 515805202, 65, 0, 56, 790, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 515883064, 516116500, 65, 0, 56, 791, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 516202550, 516427794, 65, 0, 56, 792, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10178567, 516505651, 516718607, 66, 236, 56, 793, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 516784176, 516984844, 66, 0, 56, 794, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 517038134, 517263378, 66, 0, 56, 795, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{28897286, 517341234, 517550094, 66, 0, 56, 796, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{2404363, 517611575, 517840921, 66, 189, 56, 797, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{517947408, 518017084, 518266904, 66, 0, 56, 798, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 518369331, 518582315, 66, 1, 56, 799, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{13246473, 518762549, 518983697, 66, 306, 56, 800, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 519057458, 519266318, 66, 0, 56, 801, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 519327795, 519540751, 66, 172, 56, 799, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{519606282, 519651382, 519876626, 66, 0, 56, 802, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{519954440, 519991348, 520208400, 66, 0, 56, 803, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{413700, 520278064, 520478732, 66, 0, 56, 804, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 520532023, 520761402, 67, 9, 56, 805, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{521003020, 521056312, 521289755, 67, 0, 56, 806, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 521404467, 521617453, 67, 0, 56, 807, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 521805884, 522055756, 67, 0, 56, 808, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 522371128, 522604567, 67, 0, 56, 809, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 522702913, 522973202, 67, 0, 56, 810, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 523051070, 522973202, 67, 0, 58, 811, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 523309104, 523509772, 67, 0, 60, 812, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 523563062, 523788345, 67, 9, 60, 813, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 524025912, 524259387, 67, 9, 60, 814, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 524505143, 524734483, 67, 0, 60, 815, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 524816437, 525037591, 67, 0, 60, 816, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 525135926, 525361170, 67, 0, 60, 817, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 525439032, 525672468, 67, 0, 60, 818, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 525758512, 525959180, 67, 0, 60, 819, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 526012471, 526241850, 67, 9, 60, 820, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 526483509, 526704657, 67, 0, 60, 821, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 526778418, 526987278, 67, 0, 60, 822, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 527048757, 527269944, 67, 9, 60, 823, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 527503409, 527708173, 67, 0, 60, 824, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 527765553, 527970317, 67, 0, 60, 825, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 528027696, 528228364, 67, 0, 60, 826, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 528281647, 528478219, 67, 0, 60, 827, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 528527411, 528740367, 67, 0, 60, 828, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 528805938, 529014798, 68, 254, 60, 829, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{11198468, 529076272, 529276949, 68, 9, 60, 830, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 529367090, 529276949, 68, 9, 60, 830, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 254128177, 529575945, 69, 0, 60, 831, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 529616905, 69, 0, 60, 832, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{529657868, 529711157, 529932304, 69, 0, 60, 833, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 343150646, 530001934, 69, 237, 60, 834, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 530063375, 69, 0, 60, 835, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{11198468, 530128941, 530317327, 69, 9, 60, 836, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{530382853, 530407470, 530599950, 69, 0, 60, 837, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{4190215, 256974900, 530661416, 69, 172, 60, 838, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 530829359, 531025931, 69, 395, 60, 839, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{385030, 531075119, 531271691, 69, 0, 60, 840, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 531320880, 531521548, 69, 324, 60, 838, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{851973, 531574830, 531767306, 69, 0, 60, 841, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{21757959, 531812404, 532029456, 70, 0, 60, 842, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 532099129, 532336661, 70, 0, 60, 843, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 532426812, 532676632, 70, 0, 60, 844, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 532779071, 533041179, 70, 0, 60, 845, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 533155898, 533397526, 70, 0, 60, 846, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 533491768, 533725204, 70, 0, 60, 847, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26263560, 533811253, 534032401, 70, 380, 60, 848, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 534106167, 534335507, 70, 0, 60, 849, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 534417457, 534622238, 70, 0, 60, 850, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{534749188, 534769713, 116051985, 70, 0, 60, 851, KL_NO_TYPE, 0, 0, 1, KL_PARAM_SPECIAL},
	{534974482, 535052351, 535314458, 70, 0, 60, 852, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{14807052, 535425081, 535662621, 70, 0, 60, 853, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{535785478, 535814195, 536027151, 70, 154, 60, 854, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 536092723, 536305679, 70, 0, 60, 855, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 536371249, 536576013, 70, 0, 60, 856, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 536633399, 536862778, 71, 9, 60, 857, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 537104435, 537317421, 71, 0, 60, 858, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 537505852, 537755724, 71, 0, 60, 859, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 538071096, 538304535, 71, 0, 60, 860, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 538402881, 538673170, 71, 0, 60, 861, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 538751038, 538673170, 71, 0, 62, 862, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 539009072, 539209740, 71, 0, 64, 863, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 539263030, 539488331, 71, 9, 64, 864, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 539799608, 540033083, 71, 9, 64, 865, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 540278839, 540508179, 71, 0, 64, 866, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 540590133, 540811287, 71, 0, 64, 867, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 540909622, 541134866, 71, 0, 64, 868, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 541212728, 541446164, 71, 0, 64, 869, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 541532208, 541732876, 71, 0, 64, 870, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 541786167, 542015546, 71, 9, 64, 871, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 542257205, 542478353, 71, 0, 64, 872, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 542552114, 542760974, 71, 0, 64, 873, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 542822453, 543043640, 71, 9, 64, 874, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 543277105, 543481869, 71, 0, 64, 875, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 543539249, 543744013, 71, 0, 64, 876, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 543801391, 543997963, 71, 0, 64, 877, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 544047155, 544260111, 71, 0, 64, 878, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 544325686, 544550930, 72, 0, 64, 879, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{544628754, 544706628, 544989215, 72, 9, 64, 880, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{339978, 545120316, 545370136, 72, 0, 64, 881, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{30298119, 545472569, 545710101, 72, 399, 64, 882, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 545800249, 546037809, 72, 1, 64, 883, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{5931014, 546242616, 546476052, 72, 0, 64, 884, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{30330888, 546562106, 546803734, 72, 400, 64, 885, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{385030, 546897976, 547131412, 72, 0, 64, 886, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 547217465, 547454997, 72, 404, 64, 883, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{260157448, 547545138, 547753997, 73, 411, 64, 887, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{5287943, 547811377, 548016141, 73, 0, 64, 888, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{19742726, 548073520, 548274188, 73, 413, 64, 889, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3264521, 548327475, 548540431, 73, 215, 64, 890, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 548606004, 548823056, 73, 0, 64, 891, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26353672, 548892722, 549101582, 73, 0, 64, 892, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{30609416, 549163058, 549371918, 73, 239, 64, 893, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 549433393, 549638185, 73, 1, 64, 894, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{15511556, 549810222, 550002702, 73, 0, 64, 895, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 550064176, 550264844, 73, 0, 64, 896, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 550318129, 550522893, 73, 415, 64, 894, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{413700, 550580270, 550772746, 73, 0, 64, 897, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{30466052, 550817838, 551010314, 73, 0, 64, 898, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 551055375, 74, 0, 64, 899, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{551120911, 551186494, 551444511, 74, 0, 64, 900, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{11665412, 551575603, 551788559, 74, 0, 64, 901, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 551854137, 552091669, 74, 0, 64, 902, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{30838794, 552181817, 552419369, 74, 422, 64, 903, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{552591375, 552656958, 552914991, 74, 0, 64, 904, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{495403018, 553111609, 553349146, 74, 0, 64, 905, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{17674252, 553459771, 553705495, 74, 0, 64, 906, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 553803829, 554024977, 74, 0, 64, 907, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 554098744, 75, 0, 64, 908, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 554332228, 554614816, 75, 237, 64, 909, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{19742726, 554750019, 555028511, 75, 257, 64, 910, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{555159566, 555221067, 555532322, 75, 0, 64, 911, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 555675683, 75, 0, 64, 912, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{171577354, 555823162, 556064818, 75, 424, 64, 913, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 556273724, 75, 172, 64, 914, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 556523590, 556814376, 75, 425, 64, 915, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{556982284, 557035593, 557338659, 75, 0, 64, 916, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{557486096, 557555789, 557875237, 75, 0, 64, 917, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6602759, 558030916, 558313504, 75, 430, 64, 918, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 558448694, 558673951, 75, 0, 64, 919, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 558805060, 559087648, 75, 172, 64, 914, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 254128177, 559222834, 76, 0, 64, 920, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 559431742, 559689754, 76, 237, 64, 921, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{31793163, 559800386, 560074782, 76, 154, 64, 922, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 560201757, 76, 0, 64, 923, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{171577354, 555823162, 560324652, 76, 424, 64, 924, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 560508982, 76, 172, 64, 925, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 560734272, 561000482, 76, 189, 64, 926, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{10801164, 561143868, 561393706, 76, 430, 64, 927, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{31842312, 561569855, 561831963, 76, 431, 64, 928, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{561946640, 562016327, 562311216, 76, 258, 64, 929, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 558448694, 562511897, 76, 0, 64, 930, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 562618430, 562876442, 76, 172, 64, 925, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{413700, 562987067, 563232791, 76, 0, 64, 931, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{563331086, 563392581, 563679265, 76, 0, 64, 932, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{563818508, 563871811, 564150303, 76, 0, 64, 933, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{8646670, 564281414, 564572217, 77, 0, 64, 934, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{564809747, 564891723, 565202991, 77, 0, 64, 935, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 565399612, 565649432, 77, 0, 64, 936, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{565751816, 565788736, 566054940, 77, 0, 64, 937, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{30838794, 566173762, 566448178, 77, 433, 64, 938, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{552591375, 566657095, 566951992, 77, 0, 64, 939, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{17674252, 567185476, 567468064, 77, 0, 64, 940, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{567603223, 567701583, 568029226, 77, 0, 64, 941, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{568205335, 568303695, 568631338, 77, 0, 64, 942, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{32460809, 568807489, 569077796, 77, 434, 64, 943, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{569229326, 569290822, 569581602, 77, 0, 64, 944, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{569724939, 569774147, 570052639, 77, 0, 64, 945, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 570183742, 570441754, 77, 0, 64, 946, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{570552330, 570597440, 570863644, 78, 0, 64, 947, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3203080, 570982462, 571240474, 78, 0, 64, 948, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 571351089, 78, 0, 64, 949, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 571555892, 571772976, 78, 0, 64, 950, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 571973689, 572211227, 78, 215, 64, 951, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 572325916, 78, 0, 64, 952, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{572444690, 572522568, 572821547, 78, 0, 64, 953, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{573001746, 573079624, 573378587, 78, 239, 64, 954, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{573493270, 573587532, 573902879, 78, 0, 64, 955, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1929222, 574033980, 574283800, 78, 0, 64, 956, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{171577354, 555823162, 574386219, 78, 424, 64, 957, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 574566453, 78, 172, 64, 958, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{1957896, 574787646, 575045658, 78, 0, 64, 959, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13545481, 575156287, 575418395, 78, 189, 64, 960, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{385030, 558448694, 575533080, 78, 0, 64, 961, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 575635517, 575889433, 78, 172, 64, 958, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 575995968, 576262172, 79, 0, 64, 962, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 576380979, 79, 0, 64, 963, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 576593983, 576856091, 79, 237, 64, 964, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{243925001, 576970817, 577241117, 79, 0, 64, 965, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 577363998, 79, 0, 64, 966, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{171577354, 555823162, 577490989, 79, 424, 64, 967, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{177545223, 577679423, 577941530, 79, 436, 64, 968, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 578052151, 79, 172, 64, 969, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 578281534, 578539557, 79, 195, 64, 970, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{385030, 558448694, 578695194, 79, 0, 64, 971, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 578805823, 579067931, 79, 172, 64, 969, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 579182655, 579444763, 80, 0, 64, 972, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 579559481, 579797025, 80, 0, 64, 973, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{579936269, 579993666, 580268078, 80, 0, 64, 974, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{35328007, 580460617, 580763685, 81, 0, 64, 975, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{35856390, 580919368, 581218340, 81, 0, 64, 976, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 581369932, 581685288, 81, 0, 64, 977, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 581853256, 582152228, 81, 0, 64, 978, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 582303817, 582606885, 81, 441, 64, 979, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{454663, 582762572, 583077928, 82, 443, 64, 980, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{454663, 583245894, 583536674, 83, 443, 64, 981, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{454663, 583680071, 583974947, 85, 445, 64, 982, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{339978, 584122439, 584417315, 87, 0, 64, 983, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 584564804, 584847392, 87, 448, 64, 984, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 584982605, 585302057, 88, 0, 64, 985, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{27090949, 585474120, 585773113, 88, 0, 64, 986, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{586010638, 586072145, 586408007, 88, 0, 64, 987, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 586702925, 587022377, 89, 443, 64, 988, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 587194430, 587452442, 90, 0, 64, 989, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 587563063, 90, 0, 64, 990, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 587792480, 90, 0, 64, 991, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 588189729, 90, 0, 64, 992, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 588328988, 90, 0, 64, 993, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 588328988, 90, 0, 66, 994, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 588447766, 90, 0, 68, 995, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 588541981, 90, 0, 68, 996, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{3239941, 588664891, 588910615, 90, 0, 68, 997, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{38854661, 589008955, 589254684, 90, 0, 68, 998, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 325169210, 589373468, 90, 0, 68, 999, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 589492254, 90, 0, 68, 1000, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 589619222, 90, 0, 68, 1001, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{6635526, 589713468, 589963288, 90, 316, 68, 1002, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 285200441, 590065691, 90, 0, 68, 1003, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 590180376, 90, 0, 68, 1004, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 590282775, 90, 0, 68, 1005, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 590381077, 90, 0, 68, 1006, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 590471193, 90, 0, 68, 1007, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 590577720, 590811156, 91, 258, 68, 1008, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 590897206, 591122459, 91, 0, 68, 1009, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{31793163, 591237181, 591491102, 91, 0, 68, 1010, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{591618063, 591683649, 591953954, 91, 0, 68, 1011, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{10035207, 592097337, 592334869, 91, 258, 68, 1012, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3239941, 592425015, 592654355, 91, 0, 68, 1013, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{38854661, 592736311, 592965651, 91, 9, 68, 1014, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{31842312, 593047610, 593289250, 91, 254, 68, 1015, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{593432587, 593481789, 593735713, 91, 0, 68, 1016, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{39096331, 593875005, 594128921, 91, 254, 68, 1017, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{13287430, 594235448, 594468884, 91, 254, 68, 1018, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 594554936, 594788377, 91, 0, 68, 1019, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{350334986, 594894908, 595144733, 91, 0, 68, 1020, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{24440838, 595267640, 595501088, 91, 257, 68, 1021, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{130514954, 595636288, 595902505, 92, 0, 68, 1022, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{596074525, 596197459, 131854361, 92, 0, 68, 1023, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE},
	{596680732, 596799570, 130387998, 92, 0, 71, 1024, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE},
	{339978, 597139520, 597405724, 92, 0, 74, 1025, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 597524541, 597778457, 92, 1, 74, 1026, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{597884942, 597946436, 598229037, 92, 0, 74, 1027, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{598417441, 598556759, 131854361, 92, 0, 74, 1028, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE},
	{599072800, 599208022, 130387998, 92, 0, 77, 1029, KL_NO_TYPE, 0, 3, 1, KL_PARAM_COMPOSITE},
	{413700, 599564346, 599805974, 92, 0, 80, 1030, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{599900171, 599949377, 600219677, 92, 0, 80, 1031, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER},
	{600342541, 600399939, 600678431, 92, 0, 80, 1032, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER},
	{600809482, 600854592, 601120808, 92, 0, 80, 1033, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER},
	{601288716, 601342018, 601616426, 92, 0, 80, 1034, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER},
	{1191943, 601792568, 602026009, 93, 0, 80, 1035, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{9293831, 279941175, 602132530, 93, 0, 80, 1036, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 602341462, 93, 0, 80, 1037, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 602697756, 93, 0, 80, 1038, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 602816535, 93, 0, 80, 1039, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 602816535, 93, 0, 82, 1040, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 602914833, 93, 0, 84, 1041, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 602988568, 93, 0, 84, 1042, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{603090951, 603123768, 603357210, 93, 0, 84, 1043, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 603467801, 93, 0, 84, 1044, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1855492, 603574325, 603795473, 93, 0, 84, 1045, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 603869201, 93, 0, 84, 1046, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{5931014, 603942967, 604172316, 93, 0, 84, 1047, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{1150985, 285200441, 604291094, 93, 0, 84, 1048, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{39096331, 604385340, 604635160, 93, 0, 84, 1049, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 604737555, 93, 0, 84, 1050, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{8372231, 604819512, 605052956, 93, 0, 84, 1051, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 605171765, 605392913, 93, 0, 84, 1052, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{54439941, 605466678, 605691931, 93, 0, 84, 1053, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{77164552, 605806651, 606052394, 94, 0, 84, 1054, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{606228488, 606265403, 606511127, 94, 0, 84, 1055, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 606609432, 94, 237, 84, 1056, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{606711815, 606744634, 606986285, 94, 0, 84, 1057, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 255332407, 607174681, 94, 0, 84, 1058, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 607281225, 607584292, 94, 316, 84, 1059, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 607735875, 608014366, 94, 0, 84, 1060, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{608141320, 608178235, 608423964, 94, 0, 84, 1061, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 608542742, 94, 172, 84, 1062, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{10678280, 608636987, 608882710, 94, 258, 84, 1063, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 608976953, 609214485, 94, 0, 84, 1064, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{40169482, 609304637, 609558558, 94, 0, 84, 1065, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{609685521, 609759317, 610111592, 95, 0, 84, 1066, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{260157448, 610541624, 610775059, 95, 449, 84, 1067, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 610857016, 611090452, 95, 0, 84, 1068, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 611176464, 95, 0, 84, 1069, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{611246098, 611323970, 40275979, 95, 0, 84, 1070, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{611598351, 611663935, 40275979, 95, 0, 86, 1071, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{612114451, 612196419, 40275979, 95, 0, 88, 1072, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{612569105, 612642881, 40275979, 95, 0, 90, 1073, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{612999178, 613044282, 613285933, 95, 0, 92, 1074, KL_NO_TYPE, 0, 0, 2, KL_PARAM_TOKEN},
	{613474328, 613576776, 613875747, 95, 0, 92, 1076, KL_NO_TYPE, 0, 2, 2, KL_PARAM_COMPOSITE},
	{614023193, 614129737, 613875747, 95, 0, 94, 1078, KL_NO_TYPE, 0, 2, 2, KL_PARAM_COMPOSITE},
	{614432792, 614535240, 614834245, 95, 0, 96, 1080, KL_NO_TYPE, 0, 0, 2, KL_PARAM_TOKEN},
	{615120915, 615202883, 615481433, 95, 0, 96, 1082, KL_NO_TYPE, 0, 0, 2, KL_PARAM_TOKEN},
	{615850004, 615936068, 616218783, 95, 0, 96, 1084, KL_NO_TYPE, 0, 0, 2, KL_PARAM_QUANTITY},
	{616873998, 616935486, 617193498, 95, 0, 96, 1086, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{617304092, 617422924, 134017045, 95, 0, 96, 1087, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{617738269, 617861197, 134017045, 95, 0, 98, 1088, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{618180636, 618299468, 618614822, 95, 0, 100, 1089, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{618774551, 618872903, 619167792, 95, 0, 100, 1090, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{619368472, 619470920, 619769944, 95, 0, 100, 1091, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{620134418, 620212290, 620486684, 95, 0, 100, 1092, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 620605461, 95, 0, 100, 1093, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208891916, 620695612, 620945431, 95, 455, 100, 1094, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{19742726, 621043766, 621269010, 95, 413, 100, 1095, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{621346827, 621396047, 621723743, 95, 0, 100, 1096, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{3264521, 343150646, 622116885, 95, 237, 100, 1097, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{38854661, 622207029, 622428177, 95, 9, 100, 1098, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{622501910, 622596186, 610111592, 95, 0, 100, 1066, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{622968847, 623034451, 621723743, 95, 0, 100, 1096, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{623378447, 623444051, 623788121, 95, 0, 100, 1099, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{624156682, 624201786, 624443413, 95, 461, 100, 1100, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 624533526, 95, 0, 100, 1101, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{41127942, 624627766, 624853010, 95, 0, 100, 1102, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{177545223, 624930871, 625160210, 95, 464, 100, 1103, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 625238063, 95, 172, 100, 1104, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 625434681, 625672213, 95, 230, 100, 1105, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{19918856, 625762360, 625995796, 95, 339, 100, 1106, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 626081846, 626307090, 95, 0, 100, 1107, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 626384951, 626614291, 95, 324, 100, 1104, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{626696205, 626753597, 627007526, 95, 0, 100, 1108, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{627167242, 627212346, 627454015, 95, 0, 100, 1109, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{627716110, 627777598, 628035652, 95, 0, 100, 1110, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{628318220, 628371516, 628621387, 95, 0, 100, 1111, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{38748164, 628932668, 629182488, 97, 470, 100, 1112, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 629284924, 629534744, 97, 0, 100, 1113, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 629637177, 97, 0, 100, 1114, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 629874788, 97, 0, 100, 1115, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 630288419, 97, 0, 100, 1116, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 630435870, 97, 0, 100, 1117, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 630435870, 97, 0, 102, 1118, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 630562840, 97, 0, 104, 1119, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 630665247, 97, 0, 104, 1120, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{630796301, 630853701, 631140384, 97, 203, 104, 1121, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{10358792, 631275584, 631541788, 97, 0, 104, 1122, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 631660576, 97, 0, 104, 1123, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1855492, 631795772, 632045592, 97, 0, 104, 1124, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 632147992, 97, 0, 104, 1125, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{632250382, 632311878, 632602657, 97, 203, 104, 1126, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 285200441, 632741917, 97, 0, 104, 1127, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 632864794, 97, 0, 104, 1128, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{42270726, 632975422, 633233434, 97, 0, 104, 1129, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 633344025, 97, 0, 104, 1130, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{413700, 633450556, 633700376, 97, 0, 104, 1131, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 288722995, 633802775, 97, 0, 104, 1132, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 633901083, 97, 0, 104, 1133, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6897670, 634015799, 634245139, 99, 0, 104, 1134, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 634327096, 634560532, 99, 0, 104, 1135, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 634646589, 634900505, 99, 0, 104, 1136, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 635007040, 635273244, 99, 0, 104, 1137, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 635392067, 635670559, 99, 0, 104, 1138, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 635801662, 636059674, 99, 0, 104, 1139, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 636170300, 636420120, 99, 0, 104, 1140, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26263560, 636522553, 636760085, 99, 380, 104, 1141, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 636850235, 637095959, 99, 0, 104, 1142, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 637194293, 637415462, 99, 0, 104, 1143, KL_NO_TYPE, 0, 0, 2, KL_PARAM_STRING},
	{535785478, 637575223, 637804563, 99, 0, 104, 1145, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{215429128, 637886521, 638124049, 99, 0, 104, 1146, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{413700, 638197813, 638418961, 99, 0, 104, 1147, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6897670, 638492738, 638767134, 100, 0, 104, 1148, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 638894144, 639160350, 100, 0, 104, 1149, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{180781061, 639287361, 639557685, 100, 0, 104, 1150, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26263560, 639778884, 640061472, 100, 380, 104, 1151, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 640196678, 640487458, 100, 0, 104, 1152, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 640630852, 640913440, 100, 154, 104, 1153, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{16580615, 641048643, 641327135, 100, 0, 104, 1154, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{641458202, 641568854, 641925169, 100, 0, 104, 1155, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{181014533, 642129985, 642400309, 100, 0, 104, 1156, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{642621460, 642707536, 643039268, 100, 0, 104, 1157, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{36798468, 643190848, 643457052, 100, 0, 104, 1158, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10145799, 643575875, 643854377, 100, 471, 104, 1159, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4853769, 644026437, 644313121, 100, 0, 104, 1160, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{8372231, 644452419, 644730911, 100, 0, 104, 1161, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6897670, 644862002, 645070862, 102, 0, 104, 1162, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 645132342, 645357583, 102, 0, 104, 1163, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 645423163, 645668884, 102, 0, 104, 1164, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 645754942, 646012951, 102, 0, 104, 1165, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 646111297, 646381594, 102, 0, 104, 1166, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 646492220, 646742037, 102, 0, 104, 1167, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 646832186, 647073811, 102, 0, 104, 1168, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{134258691, 647155778, 0, 102, 0, 104, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_NUMBER},
	{647430161, 647503952, 0, 102, 0, 104, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_TOKEN},
	{647835657, 647876664, 648110097, 102, 0, 104, 1169, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{648183818, 648228918, 648454174, 102, 0, 104, 1170, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{648581128, 648618036, 648835127, 102, 0, 104, 1171, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{180781061, 649064500, 649281573, 102, 0, 104, 1172, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{71237638, 649437237, 649658387, 102, 0, 104, 1173, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{42950662, 649740341, 649961486, 102, 0, 104, 1174, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{650022932, 650108992, 650375195, 102, 254, 104, 1175, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{71266309, 650489908, 650706962, 102, 0, 104, 1176, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 650784822, 651010066, 102, 0, 104, 1177, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{126984, 651087924, 651304990, 102, 0, 104, 1178, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{7163908, 651431984, 651632658, 102, 309, 104, 1179, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{651710481, 651784272, 652116073, 102, 0, 104, 1180, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{434180, 652550192, 652750860, 102, 0, 104, 1181, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{14807052, 652804152, 653037596, 102, 0, 104, 1182, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{653156362, 653201461, 0, 102, 344, 104, 0, KL_NO_TYPE, 1, 0, 0, KL_PARAM_REFERENCE},
	{181014533, 653422644, 653639717, 102, 0, 104, 1183, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{215429128, 653795383, 652750860, 102, 0, 104, 1181, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{8372231, 654024758, 654249999, 102, 0, 104, 1184, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5287943, 654315577, 654553109, 103, 0, 104, 1185, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 654643260, 654893080, 103, 0, 104, 1186, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{654995470, 655056960, 655323163, 103, 0, 104, 1187, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10678280, 655437882, 655679510, 103, 254, 104, 1188, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{6602759, 655773753, 656011285, 103, 9, 104, 1189, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{39145480, 656101434, 656343062, 103, 9, 104, 1190, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{385030, 656437304, 656670740, 103, 0, 104, 1191, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5287943, 656756801, 657027101, 104, 0, 104, 1192, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{11317259, 657150021, 657436705, 104, 0, 104, 1193, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 657576004, 657858592, 104, 0, 104, 1194, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3559431, 657993793, 658264093, 104, 0, 104, 1195, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{658386958, 658448456, 658747427, 104, 0, 104, 1196, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{6602759, 658894913, 659165213, 104, 472, 104, 1197, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{11276297, 659288131, 659566623, 104, 254, 104, 1198, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{385030, 659697728, 659963932, 104, 0, 104, 1199, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 645132342, 660082702, 105, 0, 104, 1200, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 645423163, 660144147, 105, 0, 104, 1201, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 645754942, 660226070, 105, 0, 104, 1202, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 646111297, 660320281, 105, 0, 104, 1203, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 646492220, 660426772, 105, 0, 104, 1204, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 646832186, 660512786, 105, 0, 104, 1205, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{647835657, 647876664, 660590608, 105, 0, 104, 1206, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{180781061, 649064500, 660660260, 105, 0, 104, 1207, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{42950662, 649740341, 660811789, 105, 0, 104, 1208, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 660869173, 661090321, 105, 0, 104, 1209, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{7163908, 661164079, 661360658, 105, 473, 104, 1210, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{434180, 661438511, 661635083, 105, 0, 104, 1211, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{14807052, 661684279, 661913627, 105, 0, 104, 1212, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 662028338, 662237230, 105, 1, 104, 1210, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{181014533, 653422644, 662429732, 105, 0, 104, 1213, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{215429128, 653795383, 661635083, 105, 0, 104, 1211, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{44113932, 662581303, 662810675, 105, 182, 104, 1210, 107, 1, 0, 1, KL_PARAM_REFERENCE},
	{663023629, 663081016, 663314484, 105, 477, 104, 1210, 113, 1, 0, 1, KL_PARAM_REFERENCE},
	{8372231, 654024758, 663531534, 105, 0, 104, 1214, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 663593022, 663851073, 106, 9, 104, 1215, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 664121402, 664363060, 106, 0, 104, 1216, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 664580163, 664858714, 106, 0, 104, 1217, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 665231423, 665493534, 106, 0, 104, 1218, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 665620552, 665919513, 106, 0, 104, 1219, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 666026053, 665919513, 106, 0, 106, 1220, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 666312759, 666542099, 106, 0, 108, 1221, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{17506314, 666624061, 666877984, 106, 478, 108, 1222, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{208846858, 667013181, 667267161, 106, 9, 108, 1223, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 667635775, 667897922, 106, 9, 108, 1224, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 668172350, 668430362, 106, 0, 108, 1225, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 668540988, 668790814, 106, 0, 108, 1226, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 668917821, 669171737, 106, 0, 108, 1227, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 669278271, 669540379, 106, 0, 108, 1228, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 669655095, 669884435, 106, 0, 108, 1229, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 669966398, 670224449, 106, 9, 108, 1230, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 670494780, 670744600, 106, 0, 108, 1231, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 670847033, 671084565, 106, 0, 108, 1232, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 671174716, 671424575, 106, 9, 108, 1233, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 671686712, 671920148, 106, 0, 108, 1234, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 672006200, 672239636, 106, 0, 108, 1235, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 672325687, 672555027, 106, 0, 108, 1236, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 672636982, 672862226, 106, 0, 108, 1237, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 672940090, 673181718, 106, 0, 108, 1238, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6897670, 673275959, 673505299, 107, 0, 108, 1239, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 645132342, 673587220, 107, 0, 108, 1240, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 645423163, 673673241, 107, 0, 108, 1241, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 645754942, 673779740, 107, 0, 108, 1242, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 646111297, 673898527, 107, 0, 108, 1243, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 646492220, 674029594, 107, 0, 108, 1244, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 646832186, 674140184, 107, 0, 108, 1245, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{25858061, 674242622, 674500634, 107, 0, 108, 1246, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{180781061, 649064500, 674611242, 107, 0, 108, 1247, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{71237638, 649437237, 674787352, 107, 0, 108, 1248, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{42950662, 649740341, 674889747, 107, 0, 108, 1249, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{71266309, 650489908, 674971671, 107, 0, 108, 1250, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 675070011, 675315735, 107, 0, 108, 1251, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 675414069, 675635217, 107, 0, 108, 1252, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{181014533, 653422644, 675708970, 107, 0, 108, 1253, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{215429128, 653795383, 675635217, 107, 0, 108, 1252, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{8372231, 654024758, 675885076, 107, 0, 108, 1254, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6897670, 675971131, 676216855, 108, 0, 108, 1255, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 676315193, 676552727, 108, 0, 108, 1256, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{180781061, 649064500, 676651054, 108, 0, 108, 1257, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{26263560, 676843581, 677097497, 108, 380, 108, 1258, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 677204031, 677466139, 108, 0, 108, 1259, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 677580861, 677834777, 108, 154, 108, 1260, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{14807052, 677941313, 678211613, 108, 0, 108, 1261, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{181014533, 653422644, 678334510, 108, 0, 108, 1262, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{44113932, 678527041, 678797341, 108, 182, 108, 1263, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{36798468, 678920249, 679157781, 108, 0, 108, 1264, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{10145799, 679247932, 679497762, 108, 471, 108, 1265, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4853769, 679641150, 679899162, 108, 0, 108, 1266, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{8372231, 654024758, 680009752, 108, 0, 108, 1267, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{260157448, 680112182, 680337425, 109, 411, 108, 1268, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 680411190, 680636434, 109, 0, 108, 1269, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 680714254, 109, 0, 108, 1270, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 680775699, 109, 0, 108, 1271, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 680857619, 109, 237, 108, 1272, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 680939540, 109, 0, 108, 1273, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 681025604, 681308191, 109, 217, 108, 1274, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 681439294, 681697305, 109, 0, 108, 1275, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{2367496, 681803830, 682029074, 109, 154, 108, 1276, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{177545223, 682106933, 682328080, 109, 481, 108, 1277, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 256974900, 682397741, 109, 172, 108, 1278, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 682586167, 682815513, 109, 189, 108, 1279, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{263008267, 682922041, 683159572, 109, 0, 108, 1280, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{263397392, 683245630, 683503641, 109, 484, 108, 1281, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{385030, 683610164, 683827216, 109, 0, 108, 1282, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 683896885, 684118033, 109, 172, 108, 1278, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{6107141, 684191796, 684408852, 110, 189, 108, 1283, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{270520330, 684494905, 684732437, 110, 0, 108, 1284, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{684822538, 684867641, 685105173, 110, 0, 108, 1285, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6160390, 685195317, 685416470, 110, 9, 108, 1286, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{2367496, 685510711, 685740051, 110, 154, 108, 1287, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 685822006, 686047277, 110, 1, 108, 1288, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{5959688, 686235703, 686465043, 110, 0, 108, 1289, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{686546958, 686608445, 686862361, 110, 0, 108, 1290, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24440838, 686968885, 687190033, 110, 9, 108, 1288, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{73289732, 687263795, 687476769, 110, 0, 108, 1291, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{1908740, 687616054, 687841303, 111, 0, 108, 1292, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 687939641, 688177203, 111, 0, 108, 1293, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 688390210, 688664664, 111, 0, 108, 1294, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 689029182, 689287197, 111, 0, 108, 1295, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 689410119, 689704984, 111, 0, 108, 1296, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 689807428, 689704984, 111, 0, 110, 1297, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 690090038, 690315282, 111, 0, 112, 1298, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{17506314, 690393148, 690642973, 111, 0, 112, 1299, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{606219, 690765885, 691019801, 111, 0, 112, 1300, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 691126331, 691372061, 111, 0, 112, 1301, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 691494972, 691744792, 111, 0, 112, 1302, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 691847230, 692105242, 111, 0, 112, 1303, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 692215862, 692441106, 111, 0, 112, 1304, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 692518971, 692764695, 111, 0, 112, 1305, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 692863032, 693096468, 111, 0, 112, 1306, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{693182476, 693235774, 693493785, 111, 0, 112, 1307, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 693600311, 693829651, 111, 0, 112, 1308, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 693911605, 694132753, 111, 0, 112, 1309, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 694206521, 694444053, 111, 0, 112, 1310, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 694534208, 694800412, 112, 189, 112, 1311, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{45297672, 694919234, 695193630, 112, 0, 112, 1312, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{260157448, 695320642, 695595037, 112, 411, 112, 1313, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{3264521, 695717955, 695996447, 112, 215, 112, 1314, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{339978, 696127556, 696410144, 112, 0, 112, 1315, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{696545292, 696598631, 697024670, 112, 0, 112, 1316, KL_NO_TYPE, 0, 0, 1, KL_PARAM_REFERENCE},
	{177545223, 697675841, 697946140, 112, 489, 112, 1317, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 698064961, 698335289, 112, 1, 112, 1318, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{45240333, 698572871, 698867747, 112, 491, 112, 1319, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{6131718, 699015232, 699281436, 112, 155, 112, 1320, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{385030, 699400256, 699666460, 112, 0, 112, 1321, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 699785281, 700055581, 112, 9, 112, 1318, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{6897670, 700178488, 700411924, 113, 0, 112, 1322, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{21757959, 645132342, 700497941, 113, 0, 112, 1323, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511389708, 645423163, 700588058, 113, 0, 112, 1324, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{511844367, 645754942, 700698653, 113, 0, 112, 1325, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512335890, 646111297, 700821536, 113, 0, 112, 1326, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{512864269, 646492220, 700956699, 113, 0, 112, 1327, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{513331211, 646832186, 701071385, 113, 0, 112, 1328, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{647835657, 647876664, 701177879, 113, 0, 112, 1329, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{180781061, 649064500, 701276203, 113, 0, 112, 1330, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{42950662, 649740341, 701456404, 113, 0, 112, 1331, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 701542460, 701792280, 113, 0, 112, 1332, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 701894710, 702119954, 113, 0, 112, 1333, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{4190215, 702197817, 702435349, 113, 1, 112, 1334, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{181014533, 653422644, 702525483, 113, 0, 112, 1335, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{215429128, 653795383, 702119954, 113, 0, 112, 1333, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{16453644, 702705726, 702963738, 113, 0, 112, 1336, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{8372231, 654024758, 703074325, 113, 0, 112, 1337, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1626118, 703164471, 703393811, 114, 312, 112, 1338, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{45297672, 703475769, 703713303, 114, 0, 112, 1339, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{1908740, 703811637, 704032785, 114, 0, 112, 1340, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 704106554, 704348182, 114, 215, 112, 1341, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{333811728, 704442433, 704712732, 114, 0, 112, 1342, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 704831547, 705077271, 114, 0, 112, 1343, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 705175623, 705470498, 114, 0, 112, 1344, KL_NO_TYPE, 0, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 705613889, 705884188, 114, 0, 112, 1345, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{1929222, 706002999, 706232339, 114, 0, 112, 1346, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2404363, 706314300, 706564127, 114, 425, 112, 1347, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 706695224, 706928688, 114, 1, 112, 1348, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{1957896, 707129401, 707366933, 114, 0, 112, 1349, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 707457079, 707686419, 114, 0, 112, 1350, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 707768376, 708001812, 114, 172, 112, 1348, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{208797707, 708087874, 708362309, 115, 9, 112, 1351, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 708649022, 708907064, 115, 0, 112, 1352, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 709140551, 709435490, 115, 0, 112, 1353, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 709840963, 710119458, 115, 0, 112, 1354, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 710262860, 710578205, 115, 0, 112, 1355, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 710701129, 710578205, 115, 0, 114, 1356, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 711004219, 711249943, 115, 0, 116, 1357, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 711348289, 711618657, 115, 9, 116, 1358, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 712020035, 712298566, 115, 9, 116, 1359, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 712589378, 712863774, 115, 0, 116, 1360, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 712990784, 713256994, 115, 0, 116, 1361, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 713400385, 713670685, 115, 0, 116, 1362, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 713793603, 714072095, 115, 0, 116, 1363, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 714203195, 714448919, 115, 0, 116, 1364, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 714547266, 714821701, 115, 9, 116, 1365, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 715108416, 715374620, 115, 0, 116, 1366, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 715493437, 715747353, 115, 0, 116, 1367, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 715853888, 716120131, 115, 9, 116, 1368, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 716398652, 716648472, 115, 0, 116, 1369, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 716750908, 717000728, 115, 0, 116, 1370, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 717103162, 717344790, 115, 0, 116, 1371, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 717439038, 717697050, 115, 0, 116, 1372, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{208797707, 717807689, 718110796, 116, 9, 116, 1373, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 718426181, 718712895, 116, 0, 116, 1374, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 718975054, 719298672, 116, 0, 116, 1375, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 719761482, 720068649, 116, 0, 116, 1376, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 720240723, 720584740, 116, 0, 116, 1377, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 720736336, 720584740, 116, 0, 118, 1378, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 721068098, 721342494, 116, 0, 120, 1379, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208846858, 721469512, 721768559, 116, 9, 120, 1380, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{208891916, 722227274, 722534477, 116, 9, 120, 1381, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{606219, 722853961, 723157029, 116, 0, 120, 1382, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 723312711, 723607593, 116, 0, 120, 1383, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 723779656, 724078628, 116, 0, 120, 1384, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 724230218, 724537382, 116, 0, 120, 1385, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 724697154, 724971550, 116, 0, 120, 1386, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{136318987, 725098569, 725401676, 116, 9, 120, 1387, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{1150985, 725717063, 726011939, 116, 0, 120, 1388, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 726159428, 726442016, 116, 0, 120, 1389, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{209002505, 726577223, 726872138, 116, 9, 120, 1390, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{851973, 727179331, 727457823, 116, 0, 120, 1391, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1601541, 727588931, 727867423, 116, 0, 120, 1392, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 727998529, 728268829, 116, 0, 120, 1393, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 728391749, 728678433, 116, 0, 120, 1394, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3203080, 728817722, 729059350, 117, 0, 120, 1395, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 729153590, 729378836, 117, 0, 120, 1396, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{38854661, 729464887, 729694227, 117, 0, 120, 1397, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 729776188, 730026008, 117, 0, 120, 1398, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{45842439, 730128441, 730365973, 117, 0, 120, 1399, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2367496, 730456122, 730697750, 117, 0, 120, 1400, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{535785478, 730791992, 731025428, 117, 160, 120, 1401, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{731111445, 731201607, 731496483, 117, 258, 120, 1402, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{12214280, 731643962, 731885590, 117, 492, 120, 1403, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{15511556, 731979830, 732205074, 117, 154, 120, 1404, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{45920263, 732282937, 732520469, 117, 0, 120, 1405, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 732610616, 732844052, 117, 0, 120, 1406, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 732930103, 733159443, 117, 0, 120, 1407, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1130500, 733241400, 733474838, 118, 0, 120, 1408, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 733569086, 733827098, 118, 0, 120, 1409, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{46223370, 733937726, 734195738, 118, 1, 120, 1410, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 734306363, 734195738, 118, 1, 120, 1410, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 734552122, 734793750, 118, 0, 120, 1411, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3899397, 734887993, 735125525, 118, 160, 120, 1412, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{735215624, 735252532, 0, 147, 0, 120, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_STRING},
	{735469575, 735502378, 0, 147, 0, 120, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_SPECIAL},
	{735678467, 735694895, 735891467, 147, 0, 120, 1413, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{735940620, 735993912, 736227353, 147, 0, 120, 1414, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{736333832, 736370740, 736587797, 147, 0, 120, 1415, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{736677894, 736706610, 0, 147, 0, 120, 0, KL_NO_TYPE, 0, 0, 0, KL_PARAM_TOKEN},
	{736915465, 736956469, 737177622, 147, 0, 120, 1416, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{737271815, 737304627, 737517588, 147, 0, 120, 1417, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{737603588, 737624112, 737824785, 147, 0, 120, 1418, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24092681, 737898556, 738148376, 119, 159, 120, 1419, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 254996529, 738250791, 119, 0, 120, 1420, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 738414616, 119, 237, 120, 1421, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 738517017, 119, 0, 120, 1422, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{41127942, 738623545, 738861077, 119, 0, 120, 1423, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 738951218, 119, 172, 120, 1424, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 739160124, 739409944, 119, 312, 120, 1425, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{739512331, 739561534, 739819557, 119, 0, 120, 1426, KL_NO_TYPE, 0, 0, 1, KL_PARAM_NUMBER},
	{739975172, 739995703, 740225065, 119, 0, 120, 1427, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 740397114, 740638742, 119, 172, 120, 1424, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 740732993, 741003323, 120, 0, 120, 1428, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 741249098, 741556328, 120, 0, 120, 1429, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 741986374, 742277157, 120, 0, 120, 1430, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 742432847, 742760480, 120, 0, 120, 1431, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 742895692, 742760480, 120, 0, 122, 1432, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 743211070, 743469082, 120, 0, 124, 1433, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 743579717, 743866401, 120, 0, 124, 1434, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{243925001, 744005699, 744284197, 120, 0, 124, 1435, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 744439876, 744722464, 120, 0, 124, 1436, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 744857670, 745148450, 120, 0, 124, 1437, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 745291838, 745549850, 120, 0, 124, 1438, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 745660483, 745938975, 120, 0, 124, 1439, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 746070080, 746336284, 120, 0, 124, 1440, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 746455103, 746717211, 120, 0, 124, 1441, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 746831933, 747085849, 120, 0, 124, 1442, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 747192385, 747462685, 120, 0, 124, 1443, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6897670, 747585587, 747798543, 121, 0, 124, 1444, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5726213, 747864114, 748072974, 121, 174, 124, 1445, KL_NO_TYPE, 7, 0, 1, KL_PARAM_REFERENCE},
	{1130500, 748134449, 748339224, 121, 0, 124, 1446, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 748441655, 748670995, 121, 0, 124, 1447, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{263847952, 748752957, 749006872, 121, 0, 124, 1448, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{264298508, 749109305, 749346836, 121, 0, 124, 1449, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4853769, 749432886, 749658130, 121, 0, 124, 1450, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{38748164, 749735992, 749969428, 122, 0, 124, 1451, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 750055480, 750288916, 122, 0, 124, 1452, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{41259017, 750374973, 750628900, 122, 493, 124, 1453, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 279941175, 750780469, 122, 0, 124, 1454, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 751001692, 122, 0, 124, 1455, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 751382559, 122, 0, 124, 1456, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 751513626, 122, 0, 124, 1457, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 751513626, 122, 0, 126, 1458, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 751624212, 122, 0, 128, 1459, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{208891916, 751710272, 751976475, 122, 493, 128, 1460, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{606219, 282492987, 752091163, 122, 0, 128, 1461, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1269772, 284123196, 752205852, 122, 0, 128, 1462, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 752324628, 122, 0, 128, 1463, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 752410649, 122, 0, 128, 1464, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 752517142, 122, 0, 128, 1465, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24440838, 752611386, 752853014, 122, 0, 128, 1466, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 752947256, 753180692, 122, 0, 128, 1467, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 288722995, 753266707, 122, 0, 128, 1468, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 753348631, 122, 0, 128, 1469, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{45297672, 753446971, 753692697, 123, 0, 128, 1470, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{260157448, 753799227, 754044950, 123, 494, 128, 1471, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{354496521, 754139196, 754389015, 123, 0, 128, 1472, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3203080, 754487355, 754733079, 123, 0, 128, 1473, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 254128177, 754831379, 123, 0, 128, 1474, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 343150646, 754913304, 123, 237, 128, 1475, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 755015705, 123, 0, 128, 1476, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{292524054, 755122249, 755425316, 123, 316, 128, 1477, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{293023760, 755576899, 755855390, 123, 0, 128, 1478, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{1929222, 755982393, 756219925, 123, 0, 128, 1479, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{299606026, 756310077, 756563993, 123, 0, 128, 1480, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{4190215, 256974900, 756670514, 123, 172, 128, 1481, 102, 2, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 756879420, 757129240, 123, 222, 128, 1482, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{757231630, 757293121, 757563420, 123, 0, 128, 1483, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1957896, 757682235, 757927959, 123, 0, 128, 1484, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{8015880, 758026299, 758272023, 123, 181, 128, 1485, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{13545481, 758370364, 758620184, 123, 189, 128, 1486, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{47210507, 758722622, 758980634, 123, 0, 128, 1487, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{19918856, 759091259, 759336983, 123, 339, 128, 1488, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 759435321, 759672853, 123, 0, 128, 1489, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 759763002, 760004630, 123, 324, 128, 1481, KL_NO_TYPE, 4, 0, 1, KL_PARAM_REFERENCE},
	{259706896, 760098873, 760336404, 124, 0, 128, 1490, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 760422451, 760635407, 124, 0, 128, 1491, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{47804424, 760700977, 760905741, 124, 497, 128, 1492, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{263847952, 760963129, 761200660, 124, 0, 128, 1493, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{264298508, 761286709, 761507856, 124, 0, 128, 1494, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4853769, 761577522, 761786382, 124, 0, 128, 1495, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5160965, 761847854, 762040330, 124, 0, 128, 1496, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{385030, 762085423, 762281995, 124, 0, 128, 1497, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{762331145, 762372150, 762597404, 125, 0, 128, 1498, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9818120, 762716213, 762937372, 125, 0, 128, 1499, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{763056137, 763097142, 763322397, 125, 0, 128, 1500, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{76566537, 763445302, 763670557, 125, 258, 128, 1501, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{48058377, 763793462, 764018711, 125, 0, 128, 1502, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{764117004, 764170297, 764407837, 125, 0, 128, 1503, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 764530743, 764760083, 125, 0, 128, 1504, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{6635526, 764842035, 765054991, 125, 339, 128, 1505, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 765120564, 765337644, 125, 1, 128, 1506, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{385030, 765521971, 765734927, 125, 0, 128, 1507, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 765800500, 766017552, 125, 498, 128, 1506, KL_NO_TYPE, 5, 0, 1, KL_PARAM_REFERENCE},
	{413700, 766087217, 766291981, 125, 0, 128, 1508, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{48058377, 766349376, 766615596, 126, 0, 128, 1509, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 766799937, 767070237, 126, 0, 128, 1510, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 767193147, 767438880, 126, 0, 128, 1511, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{48517128, 767574080, 767840284, 127, 0, 128, 1512, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{38748164, 767959100, 768208930, 127, 203, 128, 1513, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{768352265, 768393281, 768663651, 127, 0, 128, 1514, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 769073209, 127, 0, 128, 1515, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 769310820, 127, 0, 128, 1516, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 769724451, 127, 0, 128, 1517, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 769871902, 127, 0, 128, 1518, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 769871902, 127, 0, 130, 1519, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 769998872, 127, 0, 132, 1520, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{48685066, 770101314, 770375710, 127, 0, 132, 1521, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{606219, 282492987, 770502687, 127, 0, 132, 1522, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{913420, 770633796, 770916384, 127, 0, 132, 1523, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{771051531, 771100739, 771379232, 127, 0, 132, 1524, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 325169210, 771514398, 127, 0, 132, 1525, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 771641376, 127, 0, 132, 1526, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{45842439, 771776575, 772038683, 127, 0, 132, 1527, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1855492, 772153404, 772403224, 127, 0, 132, 1528, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 772505624, 127, 0, 132, 1529, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{56164356, 772608060, 772857945, 127, 0, 132, 1530, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1150985, 285200441, 773226525, 127, 0, 132, 1531, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 773349402, 127, 0, 132, 1532, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 773459993, 127, 0, 132, 1533, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{413700, 773566524, 773816344, 127, 0, 132, 1534, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{802819, 288722995, 773918743, 127, 0, 132, 1535, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{774017032, 774053952, 774320181, 127, 293, 132, 1536, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{819207, 289034295, 774541339, 127, 0, 132, 1537, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 774656050, 128, 0, 132, 1538, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 774864982, 128, 0, 132, 1539, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 775221276, 128, 0, 132, 1540, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 775340055, 128, 0, 132, 1541, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 775340055, 128, 0, 134, 1542, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 775438353, 128, 0, 136, 1543, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 775512088, 128, 0, 136, 1544, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 325169210, 775614487, 128, 0, 136, 1545, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 775712793, 128, 0, 136, 1546, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 775819281, 128, 0, 136, 1547, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 775893014, 128, 0, 136, 1548, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 775987219, 128, 0, 136, 1549, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 776069138, 128, 0, 136, 1550, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 776146960, 128, 0, 136, 1551, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 776216596, 128, 0, 136, 1552, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1191943, 776302648, 776536084, 129, 0, 136, 1553, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{48996360, 776622137, 776859669, 129, 0, 136, 1554, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{13316103, 776949816, 777183260, 129, 0, 136, 1555, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{385030, 777302071, 777531411, 129, 0, 136, 1556, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{413700, 777613365, 777834521, 129, 0, 136, 1557, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{802819, 777941044, 778158109, 129, 0, 136, 1558, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{3203080, 778281014, 778506258, 130, 0, 136, 1559, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 778584114, 778793028, 130, 0, 136, 1560, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{779075604, 779161666, 779436061, 130, 0, 136, 1561, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{148193286, 779558964, 779776025, 130, 0, 136, 1562, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 779882552, 780115988, 130, 0, 136, 1563, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{2617352, 780202038, 780427291, 130, 0, 136, 1564, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{385030, 780542004, 780759056, 130, 0, 136, 1565, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{780828691, 780910657, 781180973, 130, 433, 136, 1566, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{1908740, 781369407, 781631520, 136, 0, 136, 1567, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 255332407, 781766681, 137, 0, 136, 1568, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 781873174, 137, 172, 136, 1569, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{31842312, 781967419, 782213143, 137, 258, 136, 1570, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 782311481, 782549013, 137, 0, 136, 1571, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{51732488, 782639163, 782884887, 137, 254, 136, 1572, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{3203080, 782983226, 783224854, 138, 0, 136, 1573, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1130500, 254996529, 783319064, 138, 0, 136, 1574, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{339978, 255332407, 783421464, 138, 0, 136, 1575, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13545481, 783523899, 783769623, 138, 189, 136, 1576, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{385030, 783867960, 784101396, 138, 0, 136, 1577, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 784187449, 784424983, 138, 503, 136, 1578, KL_NO_TYPE, 3, 0, 1, KL_PARAM_REFERENCE},
	{51732488, 784523322, 784764950, 138, 506, 136, 1579, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{386330635, 784859188, 785076239, 139, 0, 136, 1580, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{260157448, 785141809, 785346572, 139, 9, 136, 1581, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{785399823, 785465400, 785698835, 139, 0, 136, 1582, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 785780781, 785969161, 139, 0, 136, 1583, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{3264521, 786010162, 786219022, 139, 215, 136, 1584, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{38854661, 786280494, 786472970, 139, 9, 136, 1585, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{333811728, 786518073, 786755604, 139, 0, 136, 1586, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 786841651, 787054607, 139, 0, 136, 1587, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1929222, 787120175, 787316747, 139, 0, 136, 1588, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{787365896, 787402801, 787607569, 139, 0, 136, 1589, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{581637, 787681326, 787873802, 139, 222, 136, 1590, KL_NO_TYPE, 8, 0, 1, KL_PARAM_REFERENCE},
	{177545223, 787918896, 788119563, 139, 472, 136, 1591, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{4190215, 788168752, 788369444, 139, 1, 136, 1592, 102, 1, 0, 1, KL_PARAM_REFERENCE},
	{9543689, 788521010, 788729874, 139, 0, 136, 1593, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{5931014, 788807727, 789004308, 139, 0, 136, 1594, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{1957896, 789090353, 789295117, 139, 0, 136, 1595, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{13545481, 789352498, 789561358, 139, 189, 136, 1596, KL_NO_TYPE, 6, 0, 1, KL_PARAM_REFERENCE},
	{385030, 789622831, 789819403, 139, 0, 136, 1597, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{454663, 789868592, 790069256, 139, 9, 136, 1592, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 279941175, 790106173, 140, 0, 136, 1598, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 790360172, 140, 0, 136, 1599, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 790806567, 140, 0, 136, 1600, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 790970402, 140, 0, 136, 1601, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 790970402, 140, 0, 138, 1602, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 791113756, 140, 0, 140, 1603, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 791232547, 140, 0, 140, 1604, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1269772, 284123196, 791380004, 140, 0, 140, 1605, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 791531548, 140, 0, 140, 1606, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 791650337, 140, 0, 140, 1607, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 287473718, 791789598, 140, 0, 140, 1608, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 791916573, 140, 0, 140, 1609, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 792039451, 140, 0, 140, 1610, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 792154143, 140, 0, 140, 1611, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{339978, 792285241, 792522773, 141, 0, 140, 1612, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{15319046, 792612917, 792834065, 141, 0, 140, 1613, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{2404363, 792907834, 793149466, 141, 0, 140, 1614, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{19955718, 793260085, 793481233, 141, 0, 140, 1615, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{52899846, 793554997, 793776145, 141, 0, 140, 1616, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{793849866, 793894969, 794132501, 141, 508, 140, 1617, KL_NO_TYPE, 1, 0, 1, KL_PARAM_REFERENCE},
	{9293831, 794222646, 794447920, 142, 0, 140, 1618, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 794648639, 794910802, 142, 0, 140, 1619, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 795250747, 795496474, 142, 0, 140, 1620, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 795607108, 795889685, 142, 0, 140, 1621, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 795979841, 795889685, 142, 0, 142, 1622, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 796250163, 796463119, 142, 0, 144, 1623, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 796528698, 796770326, 142, 0, 144, 1624, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{339978, 796864569, 797102101, 142, 0, 144, 1625, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 797192251, 797437975, 142, 0, 144, 1626, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 797536307, 797749263, 142, 0, 144, 1627, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 797814840, 798048276, 142, 0, 144, 1628, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{385030, 798134325, 798355473, 142, 0, 144, 1629, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{798429205, 798519364, 798801962, 142, 0, 144, 1630, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{851973, 798978100, 799195152, 142, 0, 144, 1631, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 799264818, 799473678, 142, 0, 144, 1632, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 799535158, 799760402, 142, 0, 144, 1633, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1908740, 799838257, 800043080, 143, 0, 144, 1634, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{9293831, 279941175, 800342062, 143, 0, 144, 1635, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{239476752, 280408128, 800534606, 143, 0, 144, 1636, KL_NO_TYPE, 0, 0, 1, KL_PARAM_QUANTITY},
	{240246796, 281088060, 800858136, 143, 0, 144, 1637, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{240721941, 281485381, 800960531, 143, 0, 144, 1638, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{241434642, 281899074, 800960531, 143, 0, 146, 1639, KL_NO_TYPE, 0, 2, 1, KL_PARAM_COMPOSITE},
	{1130500, 282173492, 801042445, 143, 0, 148, 1640, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{606219, 282492987, 801099796, 143, 0, 148, 1641, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{52563977, 801185846, 801411101, 143, 0, 148, 1642, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{339978, 325169210, 801533971, 143, 0, 148, 1643, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{1269772, 284123196, 801615893, 143, 0, 148, 1644, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{434180, 284880948, 801705997, 143, 0, 148, 1645, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{1150985, 285200441, 801763346, 143, 0, 148, 1646, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{17391625, 801841206, 802066463, 143, 0, 148, 1647, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{385030, 287473718, 802197519, 143, 0, 148, 1648, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{851973, 288395317, 802263054, 143, 0, 148, 1649, KL_NO_TYPE, 0, 0, 1, KL_PARAM_STRING},
	{802819, 288722995, 802324492, 143, 0, 148, 1650, KL_NO_TYPE, 0, 0, 1, KL_PARAM_URI},
	{819207, 289034295, 802377744, 143, 0, 148, 1651, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{24440838, 802447421, 802701337, 144, 9, 148, 1652, KL_NO_TYPE, 145, 0, 1, KL_PARAM_REFERENCE},
	{802807819, 802857026, 803131422, 145, 0, 148, 1653, KL_NO_TYPE, 0, 0, 1, KL_PARAM_DATE},
	{3264521, 343150646, 803258396, 145, 237, 148, 1654, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{339978, 255332407, 803377181, 145, 0, 148, 1655, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
	{4190215, 256974900, 803500058, 145, 172, 148, 1656, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{54026250, 803610689, 803880989, 145, 258, 148, 1657, KL_NO_TYPE, 2, 0, 1, KL_PARAM_REFERENCE},
	{385030, 804003901, 804257817, 145, 0, 148, 1658, KL_NO_TYPE, 0, 0, 1, KL_PARAM_TOKEN},
};

const struct kl_component kl_components[] = {
	{11, 0, 1908740}, {10, 0, 241250348}, {11, 0, 1908740}, {9, 0, 241815581}, {117, 0, 1908740}, {116, 0, 241250348},
	{117, 0, 1908740}, {115, 0, 241815581}, {185, 0, 1908740}, {184, 0, 241250348}, {185, 0, 1908740},
	{183, 0, 241815581}, {243, 0, 1908740}, {242, 0, 241250348}, {243, 0, 1908740}, {241, 0, 241815581},
	{293, 0, 1908740}, {292, 0, 241250348}, {293, 0, 1908740}, {291, 0, 241815581}, {324, 0, 1908740},
	{323, 0, 241250348}, {324, 0, 1908740}, {322, 0, 241815581}, {517, 0, 1908740}, {518, 0, 24440838}, {528, 0, 1908740},
	{527, 0, 241250348}, {528, 0, 1908740}, {526, 0, 241815581}, {590, 0, 1908740}, {589, 0, 241250348},
	{590, 0, 1908740}, {588, 0, 241815581}, {612, 0, 1908740}, {611, 0, 241250348}, {612, 0, 1908740},
	{610, 0, 241815581}, {634, 0, 1908740}, {633, 0, 241250348}, {634, 0, 1908740}, {632, 0, 241815581},
	{655, 0, 1908740}, {654, 0, 241250348}, {655, 0, 1908740}, {653, 0, 241815581}, {708, 0, 1908740},
	{707, 0, 241250348}, {708, 0, 1908740}, {706, 0, 241815581}, {721, 0, 1908740}, {729, 0, 54439941}, {796, 0, 1908740},
	{795, 0, 241250348}, {796, 0, 1908740}, {794, 0, 241815581}, {843, 0, 1908740}, {842, 0, 241250348},
	{843, 0, 1908740}, {841, 0, 241815581}, {896, 0, 1908740}, {895, 0, 241250348}, {896, 0, 1908740},
	{894, 0, 241815581}, {1034, 0, 1908740}, {1033, 0, 241250348}, {1034, 0, 1908740}, {1032, 0, 241815581},
	{1064, 0, 596541473}, {1074, 0, 5160965}, {1073, 0, 5185539}, {1064, 0, 130514954}, {1076, 0, 130908171},
	{1075, 0, 130957321}, {1069, 0, 598917157}, {1074, 0, 5160965}, {1073, 0, 5185539}, {1069, 0, 130658318},
	{1076, 0, 130908171}, {1075, 0, 130957321}, {1080, 0, 1908740}, {1079, 0, 241250348}, {1080, 0, 1908740},
	{1078, 0, 241815581}, {1111, 0, 1908740}, {1147, 0, 241815581}, {1111, 0, 1908740}, {1148, 0, 611926061},
	{1111, 0, 1908740}, {1149, 0, 612474902}, {1111, 0, 1908740}, {1150, 0, 612913172}, {1116, 0, 1908740},
	{1120, 0, 241815581}, {1116, 0, 1908740}, {1121, 0, 612474902}, {1122, 0, 1908740}, {1126, 0, 241815581},
	{1122, 0, 1908740}, {1127, 0, 612474902}, {1155, 0, 1908740}, {1154, 0, 241250348}, {1155, 0, 1908740},
	{1153, 0, 241815581}, {1264, 0, 1908740}, {1263, 0, 241250348}, {1264, 0, 1908740}, {1262, 0, 241815581},
	{1344, 0, 1908740}, {1343, 0, 241250348}, {1344, 0, 1908740}, {1342, 0, 241815581}, {1406, 0, 1908740},
	{1405, 0, 241250348}, {1406, 0, 1908740}, {1404, 0, 241815581}, {1428, 0, 1908740}, {1427, 0, 241250348},
	{1428, 0, 1908740}, {1426, 0, 241815581}, {1487, 0, 1908740}, {1486, 0, 241250348}, {1487, 0, 1908740},
	{1485, 0, 241815581}, {1513, 0, 1908740}, {1512, 0, 241250348}, {1513, 0, 1908740}, {1511, 0, 241815581},
	{1576, 0, 1908740}, {1575, 0, 241250348}, {1576, 0, 1908740}, {1574, 0, 241815581}, {1599, 0, 1908740},
	{1598, 0, 241250348}, {1599, 0, 1908740}, {1597, 0, 241815581}, {1660, 0, 1908740}, {1659, 0, 241250348},
	{1660, 0, 1908740}, {1658, 0, 241815581}, {1680, 0, 1908740}, {1679, 0, 241250348}, {1680, 0, 1908740},
	{1678, 0, 241815581}, {1697, 0, 1908740}, {1696, 0, 241250348}, {1697, 0, 1908740}, {1695, 0, 241815581},
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
	{236335122, 0, 0, KL_PARAM_TOKEN}, {236613644, 1, 0, KL_PARAM_STRING}, {236871693, 2, 0, KL_PARAM_REFERENCE},
	{238104591, 6, 0, KL_PARAM_REFERENCE}, {237531157, 4, 0, KL_PARAM_DATE}, {237830158, 5, 0, KL_PARAM_TOKEN},
	{238370828, 7, 0, KL_PARAM_TOKEN}, {238698565, 8, 0, KL_PARAM_REFERENCE}, {804364347, 9, 0, KL_PARAM_TOKEN},
	{804610152, 10, 0, KL_PARAM_QUANTITY}, {240578594, 11, 0, KL_PARAM_TOKEN}, {241127453, 12, 0, KL_PARAM_COMPOSITE},
	{241127453, 13, 0, KL_PARAM_COMPOSITE}, {242184215, 14, 0, KL_PARAM_DATE}, {242552929, 15, 0, KL_PARAM_REFERENCE},
	{243232838, 16, 0, KL_PARAM_REFERENCE}, {243798046, 17, 0, KL_PARAM_STRING}, {244232226, 18, 0, KL_PARAM_DATE},
	{244645917, 19, 0, KL_PARAM_TOKEN}, {245047327, 20, 0, KL_PARAM_TOKEN}, {245424151, 21, 0, KL_PARAM_STRING},
	{245796933, 22, 0, KL_PARAM_REFERENCE}, {246349852, 23, 0, KL_PARAM_STRING}, {246722585, 24, 0, KL_PARAM_TOKEN},
	{247095363, 25, 0, KL_PARAM_REFERENCE}, {247623704, 26, 0, KL_PARAM_STRING}, {247975960, 27, 0, KL_PARAM_TOKEN},
	{248320022, 28, 0, KL_PARAM_URI}, {248672282, 29, 0, KL_PARAM_TOKEN}, {249024534, 30, 0, KL_PARAM_TOKEN},
	{249356309, 31, 0, KL_PARAM_TOKEN}, {249667601, 32, 0, KL_PARAM_DATE}, {249966610, 33, 0, KL_PARAM_TOKEN},
	{250282005, 34, 0, KL_PARAM_REFERENCE}, {250609685, 35, 0, KL_PARAM_REFERENCE},
	{251056159, 36, 0, KL_PARAM_REFERENCE}, {251437080, 37, 0, KL_PARAM_TOKEN}, {251777045, 38, 0, KL_PARAM_TOKEN},
	{252092434, 39, 0, KL_PARAM_REFERENCE}, {252403732, 40, 0, KL_PARAM_REFERENCE},
	{252731427, 41, 0, KL_PARAM_REFERENCE}, {253141019, 42, 0, KL_PARAM_REFERENCE}, {253517851, 43, 0, KL_PARAM_TOKEN},
	{253988897, 44, 0, KL_PARAM_TOKEN}, {254332991, 45, 0, KL_PARAM_TOKEN}, {254869534, 46, 0, KL_PARAM_TOKEN},
	{255201311, 47, 0, KL_PARAM_DATE}, {255561757, 48, 0, KL_PARAM_TOKEN}, {255991841, 49, 0, KL_PARAM_DATE},
	{256413737, 50, 0, KL_PARAM_TOKEN}, {256835617, 51, 0, KL_PARAM_DATE}, {257191962, 52, 0, KL_PARAM_REFERENCE},
	{257564699, 53, 0, KL_PARAM_REFERENCE}, {257929257, 54, 0, KL_PARAM_TOKEN}, {258363428, 55, 0, KL_PARAM_TOKEN},
	{258719767, 56, 0, KL_PARAM_TOKEN}, {259207205, 57, 0, KL_PARAM_TOKEN}, {259584029, 58, 0, KL_PARAM_REFERENCE},
	{260042779, 59, 0, KL_PARAM_TOKEN}, {260427795, 60, 0, KL_PARAM_REFERENCE}, {260726801, 61, 0, KL_PARAM_DATE},
	{261042198, 62, 0, KL_PARAM_TOKEN}, {261906462, 64, 0, KL_PARAM_TOKEN}, {263303190, 67, 0, KL_PARAM_TOKEN},
	{263733275, 68, 0, KL_PARAM_REFERENCE}, {264183835, 69, 0, KL_PARAM_TOKEN}, {264601623, 70, 0, KL_PARAM_TOKEN},
	{264917008, 71, 0, KL_PARAM_REFERENCE}, {265224213, 72, 0, KL_PARAM_TOKEN}, {265539602, 73, 0, KL_PARAM_TOKEN},
	{265945121, 74, 0, KL_PARAM_REFERENCE}, {266338329, 75, 0, KL_PARAM_REFERENCE},
	{266723359, 76, 0, KL_PARAM_REFERENCE}, {267128862, 77, 0, KL_PARAM_TOKEN}, {268025893, 79, 0, KL_PARAM_TOKEN},
	{269410321, 82, 0, KL_PARAM_TOKEN}, {269709344, 83, 0, KL_PARAM_STRING}, {270061588, 84, 0, KL_PARAM_REFERENCE},
	{270430229, 85, 0, KL_PARAM_STRING}, {270802965, 86, 0, KL_PARAM_TOKEN}, {271134742, 87, 0, KL_PARAM_TOKEN},
	{271441939, 88, 0, KL_PARAM_DATE}, {271745046, 89, 0, KL_PARAM_REFERENCE}, {272130070, 90, 0, KL_PARAM_STRING},
	{272515094, 91, 0, KL_PARAM_TOKEN}, {272900118, 92, 0, KL_PARAM_TOKEN}, {273219602, 93, 0, KL_PARAM_TOKEN},
	{274161687, 95, 0, KL_PARAM_URI}, {274472982, 96, 0, KL_PARAM_TOKEN}, {274788378, 97, 0, KL_PARAM_REFERENCE},
	{275124242, 98, 0, KL_PARAM_TOKEN}, {275415055, 99, 0, KL_PARAM_TOKEN}, {275681292, 100, 0, KL_PARAM_REFERENCE},
	{275927050, 101, 0, KL_PARAM_TOKEN}, {276176909, 102, 0, KL_PARAM_DATE}, {276451344, 103, 0, KL_PARAM_TOKEN},
	{277102605, 105, 0, KL_PARAM_REFERENCE}, {277409816, 106, 0, KL_PARAM_TOKEN}, {277753878, 107, 0, KL_PARAM_TOKEN},
	{278097944, 108, 0, KL_PARAM_TOKEN}, {278437909, 109, 0, KL_PARAM_REFERENCE}, {278802456, 110, 0, KL_PARAM_REFERENCE},
	{279126033, 111, 0, KL_PARAM_TOKEN}, {279625744, 113, 0, KL_PARAM_DATE}, {279891979, 114, 0, KL_PARAM_TOKEN},
	{805040188, 115, 0, KL_PARAM_TOKEN}, {805290090, 116, 0, KL_PARAM_QUANTITY}, {281337891, 117, 0, KL_PARAM_TOKEN},
	{281772062, 118, 0, KL_PARAM_COMPOSITE}, {281772062, 119, 0, KL_PARAM_COMPOSITE}, {282390552, 120, 0, KL_PARAM_DATE},
	{282738719, 121, 0, KL_PARAM_STRING}, {283197467, 122, 0, KL_PARAM_TOKEN}, {283570202, 123, 0, KL_PARAM_TOKEN},
	{283959335, 124, 0, KL_PARAM_REFERENCE}, {284373024, 125, 0, KL_PARAM_TOKEN}, {284758045, 126, 0, KL_PARAM_TOKEN},
	{285098008, 127, 0, KL_PARAM_STRING}, {285437981, 128, 0, KL_PARAM_STRING}, {285827110, 129, 0, KL_PARAM_TOKEN},
	{286355497, 130, 0, KL_PARAM_REFERENCE}, {286896169, 131, 0, KL_PARAM_TOKEN}, {287334433, 132, 0, KL_PARAM_STRING},
	{287698970, 133, 0, KL_PARAM_TOKEN}, {288186418, 134, 0, KL_PARAM_REFERENCE}, {288616473, 135, 0, KL_PARAM_STRING},
	{288935959, 136, 0, KL_PARAM_URI}, {289562653, 138, 0, KL_PARAM_TOKEN}, {289984546, 139, 0, KL_PARAM_DATE},
	{290467867, 140, 0, KL_PARAM_REFERENCE}, {290803728, 141, 0, KL_PARAM_REFERENCE},
	{291139601, 142, 0, KL_PARAM_REFERENCE}, {291434513, 143, 0, KL_PARAM_TOKEN}, {291733522, 144, 0, KL_PARAM_REFERENCE},
	{291811343, 145, 0, KL_PARAM_DATE}, {292102162, 146, 0, KL_PARAM_REFERENCE}, {292384781, 147, 0, KL_PARAM_REFERENCE},
	{292442131, 148, 0, KL_PARAM_TOKEN}, {292896798, 149, 0, KL_PARAM_REFERENCE}, {293347352, 150, 0, KL_PARAM_URI},
	{293662735, 151, 0, KL_PARAM_TOKEN}, {293945359, 152, 0, KL_PARAM_REFERENCE}, {295354384, 157, 0, KL_PARAM_REFERENCE},
	{294420514, 154, 0, KL_PARAM_REFERENCE}, {294785041, 155, 0, KL_PARAM_REFERENCE}, {295071759, 156, 0, KL_PARAM_TOKEN},
	{295645201, 158, 0, KL_PARAM_TOKEN}, {295718927, 159, 0, KL_PARAM_DATE}, {296009746, 160, 0, KL_PARAM_REFERENCE},
	{296087571, 161, 0, KL_PARAM_TOKEN}, {296402971, 162, 0, KL_PARAM_REFERENCE}, {297197584, 165, 0, KL_PARAM_REFERENCE},
	{296914959, 164, 0, KL_PARAM_TOKEN}, {297492498, 166, 0, KL_PARAM_REFERENCE}, {297783311, 167, 0, KL_PARAM_TOKEN},
	{298074130, 168, 0, KL_PARAM_REFERENCE}, {298450966, 169, 0, KL_PARAM_DATE}, {298770450, 170, 0, KL_PARAM_REFERENCE},
	{299171865, 171, 0, KL_PARAM_NUMBER}, {299515925, 172, 0, KL_PARAM_TOKEN}, {299888661, 173, 0, KL_PARAM_DATE},
	{303616018, 182, 0, KL_PARAM_REFERENCE}, {300720154, 175, 0, KL_PARAM_REFERENCE}, {301178909, 176, 0, KL_PARAM_TOKEN},
	{301690913, 177, 0, KL_PARAM_REFERENCE}, {302145560, 178, 0, KL_PARAM_QUANTITY},
	{302477331, 179, 0, KL_PARAM_QUANTITY}, {302948385, 180, 0, KL_PARAM_REFERENCE},
	{303312914, 181, 0, KL_PARAM_REFERENCE}, {805728317, 183, 0, KL_PARAM_TOKEN}, {805982316, 184, 0, KL_PARAM_QUANTITY},
	{305213476, 185, 0, KL_PARAM_TOKEN}, {305688607, 186, 0, KL_PARAM_COMPOSITE}, {305688607, 187, 0, KL_PARAM_COMPOSITE},
	{306384921, 188, 0, KL_PARAM_DATE}, {306774048, 189, 0, KL_PARAM_STRING}, {307183652, 190, 0, KL_PARAM_DATE},
	{307613727, 191, 0, KL_PARAM_TOKEN}, {308031521, 192, 0, KL_PARAM_TOKEN}, {308445214, 193, 0, KL_PARAM_STRING},
	{308834331, 194, 0, KL_PARAM_TOKEN}, {309207066, 195, 0, KL_PARAM_STRING}, {309567512, 196, 0, KL_PARAM_URI},
	{309936156, 197, 0, KL_PARAM_TOKEN}, {310267927, 198, 0, KL_PARAM_REFERENCE}, {310571021, 199, 0, KL_PARAM_DATE},
	{310890517, 200, 0, KL_PARAM_REFERENCE}, {311193620, 201, 0, KL_PARAM_REFERENCE},
	{311484429, 202, 0, KL_PARAM_REFERENCE}, {311750670, 203, 0, KL_PARAM_REFERENCE}, {312029200, 204, 0, KL_PARAM_TOKEN},
	{312303629, 205, 0, KL_PARAM_REFERENCE}, {312606734, 206, 0, KL_PARAM_REFERENCE},
	{312872973, 207, 0, KL_PARAM_REFERENCE}, {313126929, 208, 0, KL_PARAM_REFERENCE}, {313409550, 209, 0, KL_PARAM_TOKEN},
	{313757715, 210, 0, KL_PARAM_REFERENCE}, {314048526, 211, 0, KL_PARAM_REFERENCE}, {314310668, 212, 0, KL_PARAM_TOKEN},
	{314650655, 213, 0, KL_PARAM_REFERENCE}, {314970121, 214, 0, KL_PARAM_TOKEN}, {315248661, 215, 0, KL_PARAM_DATE},
	{315592729, 216, 0, KL_PARAM_STRING}, {315949080, 217, 0, KL_PARAM_TOKEN}, {316289045, 218, 0, KL_PARAM_REFERENCE},
	{316616725, 219, 0, KL_PARAM_TOKEN}, {316944405, 220, 0, KL_PARAM_REFERENCE}, {317345818, 221, 0, KL_PARAM_DATE},
	{317693973, 222, 0, KL_PARAM_REFERENCE}, {318029847, 223, 0, KL_PARAM_REFERENCE}, {318361620, 224, 0, KL_PARAM_TOKEN},
	{318668817, 225, 0, KL_PARAM_TOKEN}, {319004699, 226, 0, KL_PARAM_REFERENCE}, {319119383, 227, 0, KL_PARAM_DATE},
	{319483932, 228, 0, KL_PARAM_REFERENCE}, {319934510, 229, 0, KL_PARAM_TOKEN}, {320450600, 230, 0, KL_PARAM_REFERENCE},
	{320888861, 231, 0, KL_PARAM_TOKEN}, {321294373, 232, 0, KL_PARAM_REFERENCE}, {323039258, 237, 0, KL_PARAM_REFERENCE},
	{321937435, 234, 0, KL_PARAM_REFERENCE}, {322310170, 235, 0, KL_PARAM_REFERENCE}, {322674713, 236, 0, KL_PARAM_TOKEN},
	{323440673, 238, 0, KL_PARAM_REFERENCE}, {323792919, 239, 0, KL_PARAM_TOKEN}, {324190226, 240, 0, KL_PARAM_TOKEN},
	{806428723, 241, 0, KL_PARAM_TOKEN}, {806641752, 242, 0, KL_PARAM_QUANTITY}, {324808730, 243, 0, KL_PARAM_TOKEN},
	{324919317, 244, 0, KL_PARAM_COMPOSITE}, {324919317, 245, 0, KL_PARAM_COMPOSITE}, {325009423, 246, 0, KL_PARAM_DATE},
	{325074966, 247, 0, KL_PARAM_STRING}, {325410837, 248, 0, KL_PARAM_TOKEN}, {325500951, 249, 0, KL_PARAM_TOKEN},
	{325828647, 250, 0, KL_PARAM_TOKEN}, {325992463, 251, 0, KL_PARAM_STRING}, {326058004, 252, 0, KL_PARAM_STRING},
	{326144017, 253, 0, KL_PARAM_TOKEN}, {326459414, 254, 0, KL_PARAM_REFERENCE}, {326774798, 255, 0, KL_PARAM_URI},
	{326836240, 256, 0, KL_PARAM_STRING}, {326905874, 258, 0, KL_PARAM_TOKEN}, {327225365, 259, 0, KL_PARAM_REFERENCE},
	{327557142, 260, 0, KL_PARAM_TOKEN}, {327897111, 261, 0, KL_PARAM_REFERENCE}, {328245272, 262, 0, KL_PARAM_TOKEN},
	{328646691, 263, 0, KL_PARAM_REFERENCE}, {329068573, 264, 0, KL_PARAM_URI}, {329424916, 265, 0, KL_PARAM_TOKEN},
	{329748500, 266, 0, KL_PARAM_REFERENCE}, {332136469, 273, 0, KL_PARAM_REFERENCE}, {330518550, 268, 0, KL_PARAM_DATE},
	{330858519, 269, 0, KL_PARAM_REFERENCE}, {331190292, 270, 0, KL_PARAM_REFERENCE}, {331501586, 271, 0, KL_PARAM_DATE},
	{331812884, 272, 0, KL_PARAM_TOKEN}, {332496927, 274, 0, KL_PARAM_DATE}, {332898332, 275, 0, KL_PARAM_REFERENCE},
	{333287453, 276, 0, KL_PARAM_TOKEN}, {333684766, 277, 0, KL_PARAM_REFERENCE}, {334184484, 278, 0, KL_PARAM_TOKEN},
	{334614559, 279, 0, KL_PARAM_TOKEN}, {335007771, 280, 0, KL_PARAM_TOKEN}, {807006256, 281, 0, KL_PARAM_DATE},
	{338698268, 289, 0, KL_PARAM_REFERENCE}, {336359453, 283, 0, KL_PARAM_TOKEN}, {336756766, 284, 0, KL_PARAM_REFERENCE},
	{337154077, 285, 0, KL_PARAM_REFERENCE}, {337551390, 286, 0, KL_PARAM_REFERENCE},
	{337940507, 287, 0, KL_PARAM_REFERENCE}, {338317339, 288, 0, KL_PARAM_TOKEN}, {339075098, 290, 0, KL_PARAM_TOKEN},
	{807206974, 291, 0, KL_PARAM_TOKEN}, {807465070, 292, 0, KL_PARAM_QUANTITY}, {339861541, 293, 0, KL_PARAM_TOKEN},
	{340017184, 294, 0, KL_PARAM_COMPOSITE}, {340017184, 295, 0, KL_PARAM_COMPOSITE}, {340152346, 296, 0, KL_PARAM_DATE},
	{340262945, 297, 0, KL_PARAM_STRING}, {340402202, 298, 0, KL_PARAM_STRING}, {340512799, 299, 0, KL_PARAM_STRING},
	{340918307, 300, 0, KL_PARAM_TOKEN}, {341065756, 301, 0, KL_PARAM_TOKEN}, {341184537, 302, 0, KL_PARAM_URI},
	{341291037, 303, 0, KL_PARAM_TOKEN}, {341647386, 304, 0, KL_PARAM_REFERENCE}, {341983250, 305, 0, KL_PARAM_REFERENCE},
	{342294548, 306, 0, KL_PARAM_TOKEN}, {342642715, 307, 0, KL_PARAM_TOKEN}, {342986774, 308, 0, KL_PARAM_TOKEN},
	{343080976, 309, 0, KL_PARAM_DATE}, {343375893, 310, 0, KL_PARAM_REFERENCE}, {343687193, 311, 0, KL_PARAM_REFERENCE},
	{343793686, 312, 0, KL_PARAM_TOKEN}, {346222611, 319, 0, KL_PARAM_REFERENCE}, {344309784, 314, 0, KL_PARAM_DATE},
	{807919663, 315, 0, KL_PARAM_TOKEN}, {808116270, 316, 0, KL_PARAM_REFERENCE}, {345587736, 317, 0, KL_PARAM_TOKEN},
	{345915410, 318, 0, KL_PARAM_TOKEN}, {346525713, 320, 0, KL_PARAM_STRING}, {346599440, 321, 0, KL_PARAM_TOKEN},
	{808308787, 322, 0, KL_PARAM_TOKEN}, {808521816, 323, 0, KL_PARAM_QUANTITY}, {347209754, 324, 0, KL_PARAM_TOKEN},
	{347320341, 325, 0, KL_PARAM_COMPOSITE}, {347320341, 326, 0, KL_PARAM_COMPOSITE}, {347410447, 327, 0, KL_PARAM_DATE},
	{347750450, 328, 0, KL_PARAM_URI}, {347959318, 329, 0, KL_PARAM_STRING}, {348053525, 330, 0, KL_PARAM_TOKEN},
	{348143639, 331, 0, KL_PARAM_TOKEN}, {348241935, 332, 0, KL_PARAM_STRING}, {348524573, 333, 0, KL_PARAM_REFERENCE},
	{348872752, 334, 0, KL_PARAM_URI}, {349073428, 335, 0, KL_PARAM_STRING}, {808886307, 336, 0, KL_PARAM_REFERENCE},
	{349806621, 337, 0, KL_PARAM_TOKEN}, {350236695, 338, 0, KL_PARAM_URI}, {809033757, 339, 0, KL_PARAM_REFERENCE},
	{350728209, 340, 0, KL_PARAM_TOKEN}, {809156643, 341, 0, KL_PARAM_REFERENCE}, {351449124, 342, 0, KL_PARAM_TOKEN},
	{351907863, 343, 0, KL_PARAM_URI}, {809304093, 344, 0, KL_PARAM_REFERENCE}, {352399376, 345, 0, KL_PARAM_STRING},
	{352469006, 346, 0, KL_PARAM_URI}, {352530450, 347, 0, KL_PARAM_TOKEN}, {809427011, 348, 0, KL_PARAM_QUANTITY},
	{809705545, 349, 0, KL_PARAM_DATE}, {810008610, 350, 0, KL_PARAM_STRING}, {354418706, 351, 0, KL_PARAM_REFERENCE},
	{354766866, 352, 0, KL_PARAM_TOKEN}, {355069970, 353, 0, KL_PARAM_TOKEN}, {355401752, 354, 0, KL_PARAM_TOKEN},
	{355504142, 355, 0, KL_PARAM_TOKEN}, {355794963, 356, 0, KL_PARAM_REFERENCE}, {356102167, 357, 0, KL_PARAM_TOKEN},
	{356519961, 358, 0, KL_PARAM_REFERENCE}, {356626452, 359, 0, KL_PARAM_TOKEN}, {810151995, 360, 0, KL_PARAM_QUANTITY},
	{810397761, 361, 0, KL_PARAM_DATE}, {810668062, 362, 0, KL_PARAM_STRING}, {359522321, 367, 0, KL_PARAM_REFERENCE},
	{358592534, 364, 0, KL_PARAM_DATE}, {358912018, 365, 0, KL_PARAM_TOKEN}, {359202839, 366, 0, KL_PARAM_TOKEN},
	{359866396, 368, 0, KL_PARAM_TOKEN}, {360194072, 369, 0, KL_PARAM_TOKEN}, {360501281, 370, 0, KL_PARAM_REFERENCE},
	{360857616, 371, 0, KL_PARAM_TOKEN}, {361189393, 372, 0, KL_PARAM_REFERENCE}, {361463840, 373, 0, KL_PARAM_REFERENCE},
	{361598992, 374, 0, KL_PARAM_DATE}, {361668626, 375, 0, KL_PARAM_TOKEN}, {361979924, 376, 0, KL_PARAM_REFERENCE},
	{362065935, 377, 0, KL_PARAM_REFERENCE}, {362340376, 378, 0, KL_PARAM_DATE}, {362655769, 379, 0, KL_PARAM_TOKEN},
	{362967053, 380, 0, KL_PARAM_TOKEN}, {363327519, 381, 0, KL_PARAM_TOKEN}, {363778062, 382, 0, KL_PARAM_REFERENCE},
	{364048398, 383, 0, KL_PARAM_TOKEN}, {364335122, 384, 0, KL_PARAM_REFERENCE}, {364625935, 385, 0, KL_PARAM_REFERENCE},
	{364920851, 386, 0, KL_PARAM_TOKEN}, {365240344, 387, 0, KL_PARAM_URI}, {365555727, 388, 0, KL_PARAM_DATE},
	{366821392, 392, 0, KL_PARAM_REFERENCE}, {366235669, 390, 0, KL_PARAM_REFERENCE}, {366538767, 391, 0, KL_PARAM_TOKEN},
	{367091724, 393, 0, KL_PARAM_URI}, {367378452, 394, 0, KL_PARAM_REFERENCE}, {367738899, 395, 0, KL_PARAM_TOKEN},
	{368103444, 396, 0, KL_PARAM_STRING}, {368414738, 397, 0, KL_PARAM_STRING}, {368721939, 398, 0, KL_PARAM_TOKEN},
	{369229838, 400, 0, KL_PARAM_REFERENCE}, {369590293, 401, 0, KL_PARAM_REFERENCE}, {369893391, 402, 0, KL_PARAM_TOKEN},
	{370188307, 403, 0, KL_PARAM_REFERENCE}, {370475021, 404, 0, KL_PARAM_TOKEN}, {370823202, 405, 0, KL_PARAM_DATE},
	{371257378, 406, 0, KL_PARAM_REFERENCE}, {371695651, 407, 0, KL_PARAM_REFERENCE}, {372146213, 408, 0, KL_PARAM_TOKEN},
	{372592674, 409, 0, KL_PARAM_REFERENCE}, {373030947, 410, 0, KL_PARAM_REFERENCE}, {373465121, 411, 0, KL_PARAM_TOKEN},
	{373899299, 412, 0, KL_PARAM_DATE}, {374358055, 413, 0, KL_PARAM_STRING}, {374829094, 414, 0, KL_PARAM_TOKEN},
	{375283747, 415, 0, KL_PARAM_REFERENCE}, {375726115, 416, 0, KL_PARAM_TOKEN}, {376168483, 417, 0, KL_PARAM_REFERENCE},
	{376610851, 418, 0, KL_PARAM_REFERENCE}, {377061413, 419, 0, KL_PARAM_REFERENCE}, {377507874, 420, 0, KL_PARAM_TOKEN},
	{377884692, 421, 0, KL_PARAM_REFERENCE}, {378195986, 422, 0, KL_PARAM_TOKEN}, {378568728, 423, 0, KL_PARAM_DATE},
	{378671128, 424, 0, KL_PARAM_TOKEN}, {379023384, 425, 0, KL_PARAM_REFERENCE}, {379125781, 426, 0, KL_PARAM_REFERENCE},
	{379490374, 427, 0, KL_PARAM_STRING}, {380063828, 428, 0, KL_PARAM_TOKEN}, {380633105, 429, 0, KL_PARAM_TOKEN},
	{380919823, 430, 0, KL_PARAM_REFERENCE}, {381214739, 431, 0, KL_PARAM_STRING}, {381521938, 432, 0, KL_PARAM_STRING},
	{381829132, 433, 0, KL_PARAM_REFERENCE}, {382091278, 434, 0, KL_PARAM_REFERENCE}, {382357517, 435, 0, KL_PARAM_TOKEN},
	{382611467, 436, 0, KL_PARAM_TOKEN}, {382935068, 437, 0, KL_PARAM_STRING}, {383287330, 438, 0, KL_PARAM_STRING},
	{383623178, 439, 0, KL_PARAM_URI}, {383930395, 440, 0, KL_PARAM_TOKEN}, {384290845, 441, 0, KL_PARAM_REFERENCE},
	{384651285, 442, 0, KL_PARAM_TOKEN}, {384978965, 443, 0, KL_PARAM_TOKEN}, {385314839, 444, 0, KL_PARAM_TOKEN},
	{385642515, 445, 0, KL_PARAM_REFERENCE}, {385953811, 446, 0, KL_PARAM_REFERENCE}, {386256913, 447, 0, KL_PARAM_TOKEN},
	{386633752, 448, 0, KL_PARAM_DATE}, {386977813, 449, 0, KL_PARAM_REFERENCE}, {810795050, 450, 0, KL_PARAM_TOKEN},
	{810971172, 451, 0, KL_PARAM_REFERENCE}, {387604503, 452, 0, KL_PARAM_REFERENCE}, {811122771, 453, 0, KL_PARAM_DATE},
	{388591645, 454, 0, KL_PARAM_TOKEN}, {388714520, 455, 0, KL_PARAM_TOKEN}, {389115939, 456, 0, KL_PARAM_REFERENCE},
	{389537821, 457, 0, KL_PARAM_URI}, {389906455, 458, 0, KL_PARAM_REFERENCE}, {390238228, 459, 0, KL_PARAM_TOKEN},
	{392204309, 465, 0, KL_PARAM_REFERENCE}, {390774807, 461, 0, KL_PARAM_REFERENCE},
	{391192602, 462, 0, KL_PARAM_REFERENCE}, {391548951, 463, 0, KL_PARAM_REFERENCE}, {391880724, 464, 0, KL_PARAM_TOKEN},
	{392548377, 466, 0, KL_PARAM_REFERENCE}, {392925213, 467, 0, KL_PARAM_TOKEN}, {393048090, 468, 0, KL_PARAM_REFERENCE},
	{393891952, 470, 0, KL_PARAM_REFERENCE}, {394608664, 471, 0, KL_PARAM_REFERENCE}, {394965017, 472, 0, KL_PARAM_TOKEN},
	{395071509, 473, 0, KL_PARAM_TOKEN}, {395423775, 474, 0, KL_PARAM_TOKEN}, {395554842, 475, 0, KL_PARAM_DATE},
	{395665434, 476, 0, KL_PARAM_REFERENCE}, {395776027, 477, 0, KL_PARAM_TOKEN}, {396136471, 478, 0, KL_PARAM_DATE},
	{396476443, 479, 0, KL_PARAM_REFERENCE}, {399003672, 486, 0, KL_PARAM_REFERENCE},
	{397066266, 481, 0, KL_PARAM_REFERENCE}, {397422615, 482, 0, KL_PARAM_REFERENCE},
	{397901859, 483, 0, KL_PARAM_REFERENCE}, {398303257, 484, 0, KL_PARAM_REFERENCE}, {398655511, 485, 0, KL_PARAM_TOKEN},
	{399351831, 487, 0, KL_PARAM_REFERENCE}, {399699992, 488, 0, KL_PARAM_DATE}, {400068636, 489, 0, KL_PARAM_STRING},
	{400187455, 490, 0, KL_PARAM_TOKEN}, {400687128, 491, 0, KL_PARAM_REFERENCE}, {403107864, 498, 0, KL_PARAM_REFERENCE},
	{401264666, 493, 0, KL_PARAM_REFERENCE}, {401637411, 494, 0, KL_PARAM_TOKEN}, {402051100, 495, 0, KL_PARAM_REFERENCE},
	{402415639, 496, 0, KL_PARAM_URI}, {402759703, 497, 0, KL_PARAM_TOKEN}, {403210261, 499, 0, KL_PARAM_TOKEN},
	{403578911, 500, 0, KL_PARAM_REFERENCE}, {403959832, 501, 0, KL_PARAM_REFERENCE}, {404320282, 502, 0, KL_PARAM_TOKEN},
	{404750384, 503, 0, KL_PARAM_TOKEN}, {405213211, 504, 0, KL_PARAM_REFERENCE}, {405569558, 505, 0, KL_PARAM_DATE},
	{405934109, 506, 0, KL_PARAM_STRING}, {406056995, 507, 0, KL_PARAM_REFERENCE}, {406450207, 508, 0, KL_PARAM_TOKEN},
	{406839334, 509, 0, KL_PARAM_TOKEN}, {407248928, 510, 0, KL_PARAM_TOKEN}, {407384129, 511, 0, KL_PARAM_TOKEN},
	{407912493, 512, 0, KL_PARAM_TOKEN}, {408358952, 513, 0, KL_PARAM_URI}, {412086297, 523, 0, KL_PARAM_REFERENCE},
	{408997920, 515, 0, KL_PARAM_DATE}, {409387041, 516, 0, KL_PARAM_REFERENCE}, {409829410, 517, 0, KL_PARAM_REFERENCE},
	{410230816, 518, 0, KL_PARAM_TOKEN}, {97579035, 519, 0, KL_PARAM_COMPOSITE}, {410923039, 520, 0, KL_PARAM_TOKEN},
	{411308073, 521, 0, KL_PARAM_TOKEN}, {411729944, 522, 0, KL_PARAM_TOKEN}, {412192790, 524, 0, KL_PARAM_TOKEN},
	{811466816, 526, 0, KL_PARAM_TOKEN}, {811733106, 527, 0, KL_PARAM_QUANTITY}, {414134311, 528, 0, KL_PARAM_TOKEN},
	{414634018, 529, 0, KL_PARAM_COMPOSITE}, {414634018, 530, 0, KL_PARAM_COMPOSITE}, {415367196, 531, 0, KL_PARAM_DATE},
	{415780899, 532, 0, KL_PARAM_STRING}, {416215079, 533, 0, KL_PARAM_DATE}, {416669730, 534, 0, KL_PARAM_TOKEN},
	{417112100, 535, 0, KL_PARAM_TOKEN}, {417529884, 536, 0, KL_PARAM_STRING}, {417935393, 537, 0, KL_PARAM_STRING},
	{418349086, 538, 0, KL_PARAM_TOKEN}, {418746397, 539, 0, KL_PARAM_STRING}, {419131419, 540, 0, KL_PARAM_URI},
	{419524639, 541, 0, KL_PARAM_TOKEN}, {419876881, 542, 0, KL_PARAM_REFERENCE}, {420188181, 543, 0, KL_PARAM_REFERENCE},
	{420503569, 544, 0, KL_PARAM_REFERENCE}, {420790287, 545, 0, KL_PARAM_TOKEN}, {420855824, 546, 0, KL_PARAM_DATE},
	{421154845, 547, 0, KL_PARAM_REFERENCE}, {421597207, 548, 0, KL_PARAM_REFERENCE}, {421695508, 549, 0, KL_PARAM_TOKEN},
	{421998608, 550, 0, KL_PARAM_QUANTITY}, {422293531, 551, 0, KL_PARAM_REFERENCE}, {422727705, 552, 0, KL_PARAM_DATE},
	{423055376, 553, 0, KL_PARAM_REFERENCE}, {423362592, 554, 0, KL_PARAM_REFERENCE}, {423825434, 555, 0, KL_PARAM_TOKEN},
	{426803217, 563, 0, KL_PARAM_REFERENCE}, {424874004, 558, 0, KL_PARAM_TOKEN}, {425218073, 559, 0, KL_PARAM_REFERENCE},
	{425652249, 560, 0, KL_PARAM_REFERENCE}, {426111020, 561, 0, KL_PARAM_TOKEN}, {426512400, 562, 0, KL_PARAM_TOKEN},
	{426876942, 564, 0, KL_PARAM_TOKEN}, {427253783, 565, 0, KL_PARAM_TOKEN}, {427581459, 566, 0, KL_PARAM_TOKEN},
	{427868173, 567, 0, KL_PARAM_STRING}, {428163101, 568, 0, KL_PARAM_REFERENCE}, {428576788, 569, 0, KL_PARAM_TOKEN},
	{428875791, 570, 0, KL_PARAM_TOKEN}, {429207580, 571, 0, KL_PARAM_TOKEN}, {429580315, 572, 0, KL_PARAM_REFERENCE},
	{429944856, 573, 0, KL_PARAM_TOKEN}, {430571549, 575, 0, KL_PARAM_TOKEN}, {430952474, 576, 0, KL_PARAM_REFERENCE},
	{431317017, 577, 0, KL_PARAM_TOKEN}, {812204057, 578, 0, KL_PARAM_REFERENCE}, {432222241, 579, 0, KL_PARAM_REFERENCE},
	{432361492, 580, 0, KL_PARAM_DATE}, {432447512, 581, 0, KL_PARAM_TOKEN}, {432902173, 582, 0, KL_PARAM_REFERENCE},
	{433283106, 583, 0, KL_PARAM_REFERENCE}, {433426453, 584, 0, KL_PARAM_REFERENCE}, {433750036, 585, 0, KL_PARAM_TOKEN},
	{433836050, 586, 0, KL_PARAM_TOKEN}, {434176066, 587, 0, KL_PARAM_REFERENCE}, {812310584, 588, 0, KL_PARAM_TOKEN},
	{812544098, 589, 0, KL_PARAM_QUANTITY}, {435847199, 590, 0, KL_PARAM_TOKEN}, {436281370, 591, 0, KL_PARAM_COMPOSITE},
	{436281370, 592, 0, KL_PARAM_COMPOSITE}, {436916244, 593, 0, KL_PARAM_DATE}, {437260353, 594, 0, KL_PARAM_REFERENCE},
	{437796931, 595, 0, KL_PARAM_REFERENCE}, {438337563, 596, 0, KL_PARAM_STRING}, {438706207, 597, 0, KL_PARAM_DATE},
	{439095322, 598, 0, KL_PARAM_TOKEN}, {439472156, 599, 0, KL_PARAM_TOKEN}, {439824404, 600, 0, KL_PARAM_STRING},
	{440172610, 601, 0, KL_PARAM_REFERENCE}, {440700953, 602, 0, KL_PARAM_STRING}, {441049110, 603, 0, KL_PARAM_TOKEN},
	{441397312, 604, 0, KL_PARAM_REFERENCE}, {441901077, 605, 0, KL_PARAM_STRING}, {442228757, 606, 0, KL_PARAM_TOKEN},
	{442548243, 607, 0, KL_PARAM_URI}, {442875927, 608, 0, KL_PARAM_TOKEN}, {443207739, 609, 0, KL_PARAM_REFERENCE},
	{812949553, 610, 0, KL_PARAM_TOKEN}, {813154388, 611, 0, KL_PARAM_QUANTITY}, {444678168, 612, 0, KL_PARAM_TOKEN},
	{445054995, 613, 0, KL_PARAM_COMPOSITE}, {445054995, 614, 0, KL_PARAM_COMPOSITE}, {445603853, 615, 0, KL_PARAM_DATE},
	{445890618, 616, 0, KL_PARAM_REFERENCE}, {446369852, 617, 0, KL_PARAM_REFERENCE},
	{446853140, 618, 0, KL_PARAM_STRING}, {447164440, 619, 0, KL_PARAM_DATE}, {447496211, 620, 0, KL_PARAM_TOKEN},
	{447815701, 621, 0, KL_PARAM_TOKEN}, {448110605, 622, 0, KL_PARAM_STRING}, {448401467, 623, 0, KL_PARAM_REFERENCE},
	{448872466, 624, 0, KL_PARAM_STRING}, {449163279, 625, 0, KL_PARAM_TOKEN}, {449454137, 626, 0, KL_PARAM_REFERENCE},
	{449900558, 627, 0, KL_PARAM_STRING}, {450170894, 628, 0, KL_PARAM_TOKEN}, {450433036, 629, 0, KL_PARAM_URI},
	{450703376, 630, 0, KL_PARAM_TOKEN}, {451039299, 631, 0, KL_PARAM_REFERENCE}, {813502521, 632, 0, KL_PARAM_TOKEN},
	{813740132, 633, 0, KL_PARAM_QUANTITY}, {452739104, 634, 0, KL_PARAM_TOKEN}, {453181467, 635, 0, KL_PARAM_COMPOSITE},
	{453181467, 636, 0, KL_PARAM_COMPOSITE}, {453828629, 637, 0, KL_PARAM_DATE}, {454180930, 638, 0, KL_PARAM_REFERENCE},
	{454725700, 639, 0, KL_PARAM_REFERENCE}, {455274524, 640, 0, KL_PARAM_STRING}, {455651360, 641, 0, KL_PARAM_DATE},
	{456048667, 642, 0, KL_PARAM_TOKEN}, {456433693, 643, 0, KL_PARAM_TOKEN}, {456794133, 644, 0, KL_PARAM_STRING},
	{457150531, 645, 0, KL_PARAM_REFERENCE}, {457687066, 646, 0, KL_PARAM_STRING}, {458043415, 647, 0, KL_PARAM_TOKEN},
	{458399809, 648, 0, KL_PARAM_REFERENCE}, {458911766, 649, 0, KL_PARAM_STRING}, {459247638, 650, 0, KL_PARAM_TOKEN},
	{459575316, 651, 0, KL_PARAM_URI}, {459911192, 652, 0, KL_PARAM_TOKEN}, {814153784, 653, 0, KL_PARAM_TOKEN},
	{814387298, 654, 0, KL_PARAM_QUANTITY}, {461410335, 655, 0, KL_PARAM_TOKEN}, {461844506, 656, 0, KL_PARAM_COMPOSITE},
	{461844506, 657, 0, KL_PARAM_COMPOSITE}, {462479380, 658, 0, KL_PARAM_DATE}, {462823450, 659, 0, KL_PARAM_TOKEN},
	{463200284, 660, 0, KL_PARAM_TOKEN}, {463552532, 661, 0, KL_PARAM_STRING}, {463892505, 662, 0, KL_PARAM_STRING},
	{464240662, 663, 0, KL_PARAM_TOKEN}, {464564243, 664, 0, KL_PARAM_URI}, {464891927, 665, 0, KL_PARAM_TOKEN},
	{465264678, 666, 0, KL_PARAM_REFERENCE}, {465682458, 667, 0, KL_PARAM_REFERENCE},
	{466063399, 668, 0, KL_PARAM_REFERENCE}, {466493468, 669, 0, KL_PARAM_DATE}, {466890788, 670, 0, KL_PARAM_REFERENCE},
	{467324960, 671, 0, KL_PARAM_STRING}, {467734563, 672, 0, KL_PARAM_REFERENCE},
	{468148252, 673, 0, KL_PARAM_REFERENCE}, {468537373, 674, 0, KL_PARAM_REFERENCE}, {468938783, 675, 0, KL_PARAM_TOKEN},
	{469340189, 676, 0, KL_PARAM_REFERENCE}, {469729308, 677, 0, KL_PARAM_REFERENCE},
	{470106144, 678, 0, KL_PARAM_REFERENCE}, {470532130, 679, 0, KL_PARAM_REFERENCE},
	{470945821, 680, 0, KL_PARAM_REFERENCE}, {471330843, 681, 0, KL_PARAM_TOKEN}, {471736366, 682, 0, KL_PARAM_REFERENCE},
	{471928866, 683, 0, KL_PARAM_TOKEN}, {472072216, 684, 0, KL_PARAM_DATE}, {472174622, 685, 0, KL_PARAM_TOKEN},
	{472625193, 686, 0, KL_PARAM_REFERENCE}, {473096227, 687, 0, KL_PARAM_URI}, {473243675, 688, 0, KL_PARAM_REFERENCE},
	{473640992, 689, 0, KL_PARAM_TOKEN}, {474021911, 690, 0, KL_PARAM_TOKEN}, {474378266, 691, 0, KL_PARAM_TOKEN},
	{474685451, 692, 0, KL_PARAM_REFERENCE}, {474734603, 693, 0, KL_PARAM_DATE}, {474783758, 694, 0, KL_PARAM_REFERENCE},
	{475058191, 695, 0, KL_PARAM_TOKEN}, {475492364, 697, 0, KL_PARAM_REFERENCE}, {475869206, 698, 0, KL_PARAM_TOKEN},
	{476168205, 699, 0, KL_PARAM_TOKEN}, {476225551, 700, 0, KL_PARAM_TOKEN}, {476598292, 701, 0, KL_PARAM_TOKEN},
	{477397004, 704, 0, KL_PARAM_REFERENCE}, {814792727, 703, 0, KL_PARAM_DATE}, {814891036, 705, 0, KL_PARAM_DATE},
	{815009848, 706, 0, KL_PARAM_TOKEN}, {815243362, 707, 0, KL_PARAM_QUANTITY}, {478425119, 708, 0, KL_PARAM_TOKEN},
	{478556186, 709, 0, KL_PARAM_COMPOSITE}, {478556186, 710, 0, KL_PARAM_COMPOSITE}, {478666772, 711, 0, KL_PARAM_DATE},
	{478752795, 712, 0, KL_PARAM_STRING}, {478867484, 713, 0, KL_PARAM_TOKEN}, {478986260, 714, 0, KL_PARAM_STRING},
	{479072281, 715, 0, KL_PARAM_STRING}, {479416341, 716, 0, KL_PARAM_TOKEN}, {479506454, 717, 0, KL_PARAM_TOKEN},
	{479600659, 718, 0, KL_PARAM_URI}, {479682583, 719, 0, KL_PARAM_TOKEN}, {479981580, 720, 0, KL_PARAM_TOKEN},
	{480268313, 721, 0, KL_PARAM_TOKEN}, {109015060, 722, 0, KL_PARAM_COMPOSITE}, {480911370, 723, 0, KL_PARAM_TOKEN},
	{481161244, 724, 0, KL_PARAM_TOKEN}, {481497104, 725, 0, KL_PARAM_TOKEN}, {481869844, 726, 0, KL_PARAM_REFERENCE},
	{482156563, 727, 0, KL_PARAM_REFERENCE}, {482430986, 728, 0, KL_PARAM_TOKEN}, {815648863, 729, 0, KL_PARAM_TOKEN},
	{483303451, 730, 0, KL_PARAM_TOKEN}, {484528152, 733, 0, KL_PARAM_REFERENCE}, {484134946, 732, 0, KL_PARAM_TOKEN},
	{484880408, 734, 0, KL_PARAM_TOKEN}, {485265440, 735, 0, KL_PARAM_TOKEN}, {485736478, 736, 0, KL_PARAM_REFERENCE},
	{486121498, 737, 0, KL_PARAM_REFERENCE}, {486498332, 738, 0, KL_PARAM_TOKEN}, {486875162, 739, 0, KL_PARAM_REFERENCE},
	{487227414, 740, 0, KL_PARAM_STRING}, {487596060, 741, 0, KL_PARAM_REFERENCE}, {487968793, 742, 0, KL_PARAM_TOKEN},
	{488366106, 743, 0, KL_PARAM_TOKEN}, {488751126, 744, 0, KL_PARAM_TOKEN}, {489107483, 745, 0, KL_PARAM_TOKEN},
	{489488404, 746, 0, KL_PARAM_REFERENCE}, {489811996, 747, 0, KL_PARAM_TOKEN}, {490229797, 748, 0, KL_PARAM_TOKEN},
	{490627094, 749, 0, KL_PARAM_REFERENCE}, {490958900, 750, 0, KL_PARAM_REFERENCE}, {491175959, 751, 0, KL_PARAM_TOKEN},
	{491511840, 752, 0, KL_PARAM_TOKEN}, {491896856, 753, 0, KL_PARAM_REFERENCE}, {492236828, 754, 0, KL_PARAM_TOKEN},
	{494792724, 762, 0, KL_PARAM_REFERENCE}, {492797987, 756, 0, KL_PARAM_REFERENCE}, {493174807, 757, 0, KL_PARAM_TOKEN},
	{493510677, 758, 0, KL_PARAM_REFERENCE}, {493830167, 759, 0, KL_PARAM_TOKEN}, {494161940, 760, 0, KL_PARAM_DATE},
	{494477331, 761, 0, KL_PARAM_TOKEN}, {494878743, 763, 0, KL_PARAM_DATE}, {494977047, 764, 0, KL_PARAM_TOKEN},
	{495312917, 765, 0, KL_PARAM_REFERENCE}, {495693846, 766, 0, KL_PARAM_STRING},
	{496042009, 767, 0, KL_PARAM_REFERENCE}, {496148500, 768, 0, KL_PARAM_REFERENCE},
	{496476188, 769, 0, KL_PARAM_REFERENCE}, {496832540, 770, 0, KL_PARAM_REFERENCE}, {497266714, 771, 0, KL_PARAM_DATE},
	{497627159, 772, 0, KL_PARAM_TOKEN}, {497995804, 773, 0, KL_PARAM_REFERENCE}, {498343971, 774, 0, KL_PARAM_STRING},
	{498720787, 775, 0, KL_PARAM_TOKEN}, {499118105, 776, 0, KL_PARAM_TOKEN}, {499548202, 777, 0, KL_PARAM_TOKEN},
	{500031512, 778, 0, KL_PARAM_TOKEN}, {500396059, 779, 0, KL_PARAM_DATE}, {500850721, 780, 0, KL_PARAM_TOKEN},
	{501276705, 781, 0, KL_PARAM_TOKEN}, {501813288, 782, 0, KL_PARAM_REFERENCE}, {502255646, 783, 0, KL_PARAM_REFERENCE},
	{502652957, 784, 0, KL_PARAM_TOKEN}, {503078948, 785, 0, KL_PARAM_TOKEN}, {503509023, 786, 0, KL_PARAM_DATE},
	{503943205, 787, 0, KL_PARAM_TOKEN}, {504406086, 788, 0, KL_PARAM_REFERENCE}, {504987682, 789, 0, KL_PARAM_REFERENCE},
	{505417784, 790, 0, KL_PARAM_TOKEN}, {505974848, 791, 0, KL_PARAM_REFERENCE}, {506560567, 792, 0, KL_PARAM_TOKEN},
	{507154485, 793, 0, KL_PARAM_TOKEN}, {816042044, 794, 0, KL_PARAM_TOKEN}, {816291946, 795, 0, KL_PARAM_QUANTITY},
	{508026915, 796, 0, KL_PARAM_TOKEN}, {508174366, 797, 0, KL_PARAM_COMPOSITE}, {508174366, 798, 0, KL_PARAM_COMPOSITE},
	{508301336, 799, 0, KL_PARAM_DATE}, {508678177, 800, 0, KL_PARAM_REFERENCE}, {508817439, 801, 0, KL_PARAM_STRING},
	{509231136, 802, 0, KL_PARAM_TOKEN}, {509624354, 803, 0, KL_PARAM_REFERENCE}, {509767712, 804, 0, KL_PARAM_TOKEN},
	{509902872, 805, 0, KL_PARAM_STRING}, {510005277, 806, 0, KL_PARAM_STRING}, {510394417, 807, 0, KL_PARAM_REFERENCE},
	{510599194, 808, 0, KL_PARAM_TOKEN}, {510709785, 809, 0, KL_PARAM_STRING}, {510816279, 810, 0, KL_PARAM_URI},
	{510914587, 811, 0, KL_PARAM_TOKEN}, {511266845, 812, 0, KL_PARAM_STRING}, {511701026, 813, 0, KL_PARAM_STRING},
	{512180261, 814, 0, KL_PARAM_STRING}, {512696360, 815, 0, KL_PARAM_STRING}, {513183779, 816, 0, KL_PARAM_STRING},
	{513634337, 817, 0, KL_PARAM_TOKEN}, {514109468, 818, 0, KL_PARAM_REFERENCE}, {514469910, 819, 0, KL_PARAM_REFERENCE},
	{514813976, 820, 0, KL_PARAM_TOKEN}, {515141644, 821, 0, KL_PARAM_STRING}, {515473429, 822, 0, KL_PARAM_REFERENCE},
	{515805202, 823, 0, KL_PARAM_STRING}, {516116500, 824, 0, KL_PARAM_TOKEN}, {516427794, 825, 0, KL_PARAM_TOKEN},
	{516718607, 826, 0, KL_PARAM_REFERENCE}, {516984844, 827, 0, KL_PARAM_DATE}, {517263378, 828, 0, KL_PARAM_TOKEN},
	{517550094, 829, 0, KL_PARAM_REFERENCE}, {517840921, 830, 0, KL_PARAM_REFERENCE}, {518266904, 831, 0, KL_PARAM_TOKEN},
	{519540751, 835, 0, KL_PARAM_REFERENCE}, {518983697, 833, 0, KL_PARAM_REFERENCE}, {519266318, 834, 0, KL_PARAM_TOKEN},
	{519876626, 836, 0, KL_PARAM_QUANTITY}, {520208400, 837, 0, KL_PARAM_QUANTITY}, {520478732, 838, 0, KL_PARAM_TOKEN},
	{520761402, 839, 0, KL_PARAM_REFERENCE}, {521289755, 840, 0, KL_PARAM_TOKEN}, {816730160, 841, 0, KL_PARAM_TOKEN},
	{816930898, 842, 0, KL_PARAM_QUANTITY}, {522604567, 843, 0, KL_PARAM_TOKEN}, {522973202, 844, 0, KL_PARAM_COMPOSITE},
	{522973202, 845, 0, KL_PARAM_COMPOSITE}, {523509772, 846, 0, KL_PARAM_DATE}, {523788345, 847, 0, KL_PARAM_REFERENCE},
	{524259387, 848, 0, KL_PARAM_REFERENCE}, {524734483, 849, 0, KL_PARAM_STRING}, {525037591, 850, 0, KL_PARAM_DATE},
	{525361170, 851, 0, KL_PARAM_TOKEN}, {525672468, 852, 0, KL_PARAM_TOKEN}, {525959180, 853, 0, KL_PARAM_STRING},
	{526241850, 854, 0, KL_PARAM_REFERENCE}, {526704657, 855, 0, KL_PARAM_STRING}, {526987278, 856, 0, KL_PARAM_TOKEN},
	{527269944, 857, 0, KL_PARAM_REFERENCE}, {527708173, 858, 0, KL_PARAM_STRING}, {527970317, 859, 0, KL_PARAM_TOKEN},
	{528228364, 860, 0, KL_PARAM_TOKEN}, {528478219, 861, 0, KL_PARAM_URI}, {528740367, 862, 0, KL_PARAM_TOKEN},
	{529014798, 863, 0, KL_PARAM_REFERENCE}, {529276949, 864, 0, KL_PARAM_REFERENCE}, {529575945, 866, 0, KL_PARAM_TOKEN},
	{529616905, 867, 0, KL_PARAM_DATE}, {529932304, 868, 0, KL_PARAM_TOKEN}, {530001934, 869, 0, KL_PARAM_REFERENCE},
	{530063375, 870, 0, KL_PARAM_TOKEN}, {530317327, 871, 0, KL_PARAM_REFERENCE}, {530599950, 872, 0, KL_PARAM_STRING},
	{531521548, 876, 0, KL_PARAM_REFERENCE}, {531025931, 874, 0, KL_PARAM_REFERENCE}, {531271691, 875, 0, KL_PARAM_TOKEN},
	{531767306, 877, 0, KL_PARAM_STRING}, {532029456, 878, 0, KL_PARAM_STRING}, {532336661, 879, 0, KL_PARAM_STRING},
	{532676632, 880, 0, KL_PARAM_STRING}, {533041179, 881, 0, KL_PARAM_STRING}, {533397526, 882, 0, KL_PARAM_STRING},
	{533725204, 883, 0, KL_PARAM_TOKEN}, {534032401, 884, 0, KL_PARAM_REFERENCE}, {534335507, 885, 0, KL_PARAM_TOKEN},
	{534622238, 886, 0, KL_PARAM_STRING}, {116051985, 887, 0, KL_PARAM_SPECIAL}, {535314458, 888, 0, KL_PARAM_TOKEN},
	{535662621, 889, 0, KL_PARAM_REFERENCE}, {536027151, 890, 0, KL_PARAM_REFERENCE}, {536305679, 891, 0, KL_PARAM_TOKEN},
	{536576013, 892, 0, KL_PARAM_TOKEN}, {536862778, 893, 0, KL_PARAM_REFERENCE}, {817270832, 894, 0, KL_PARAM_TOKEN},
	{817471570, 895, 0, KL_PARAM_QUANTITY}, {538304535, 896, 0, KL_PARAM_TOKEN}, {538673170, 897, 0, KL_PARAM_COMPOSITE},
	{538673170, 898, 0, KL_PARAM_COMPOSITE}, {539209740, 899, 0, KL_PARAM_DATE}, {539488331, 900, 0, KL_PARAM_REFERENCE},
	{540033083, 901, 0, KL_PARAM_REFERENCE}, {540508179, 902, 0, KL_PARAM_STRING}, {540811287, 903, 0, KL_PARAM_DATE},
	{541134866, 904, 0, KL_PARAM_TOKEN}, {541446164, 905, 0, KL_PARAM_TOKEN}, {541732876, 906, 0, KL_PARAM_STRING},
	{542015546, 907, 0, KL_PARAM_REFERENCE}, {542478353, 908, 0, KL_PARAM_STRING}, {542760974, 909, 0, KL_PARAM_TOKEN},
	{543043640, 910, 0, KL_PARAM_REFERENCE}, {543481869, 911, 0, KL_PARAM_STRING}, {543744013, 912, 0, KL_PARAM_TOKEN},
	{543997963, 913, 0, KL_PARAM_URI}, {544260111, 914, 0, KL_PARAM_TOKEN}, {544550930, 915, 0, KL_PARAM_DATE},
	{544989215, 916, 0, KL_PARAM_REFERENCE}, {545370136, 917, 0, KL_PARAM_TOKEN}, {545710101, 918, 0, KL_PARAM_REFERENCE},
	{547454997, 923, 0, KL_PARAM_REFERENCE}, {546476052, 920, 0, KL_PARAM_DATE}, {546803734, 921, 0, KL_PARAM_REFERENCE},
	{547131412, 922, 0, KL_PARAM_TOKEN}, {547753997, 924, 0, KL_PARAM_REFERENCE}, {548016141, 925, 0, KL_PARAM_DATE},
	{548274188, 926, 0, KL_PARAM_REFERENCE}, {548540431, 927, 0, KL_PARAM_REFERENCE}, {548823056, 928, 0, KL_PARAM_TOKEN},
	{549101582, 929, 0, KL_PARAM_TOKEN}, {549371918, 930, 0, KL_PARAM_REFERENCE}, {550522893, 934, 0, KL_PARAM_REFERENCE},
	{550002702, 932, 0, KL_PARAM_TOKEN}, {550264844, 933, 0, KL_PARAM_TOKEN}, {550772746, 935, 0, KL_PARAM_TOKEN},
	{551010314, 936, 0, KL_PARAM_TOKEN}, {551055375, 937, 0, KL_PARAM_TOKEN}, {551444511, 938, 0, KL_PARAM_DATE},
	{551788559, 939, 0, KL_PARAM_TOKEN}, {552091669, 940, 0, KL_PARAM_TOKEN}, {817811500, 941, 0, KL_PARAM_REFERENCE},
	{817995826, 942, 0, KL_PARAM_TOKEN}, {553349146, 943, 0, KL_PARAM_TOKEN}, {553705495, 944, 0, KL_PARAM_REFERENCE},
	{554024977, 945, 0, KL_PARAM_TOKEN}, {818204731, 946, 0, KL_PARAM_TOKEN}, {554614816, 947, 0, KL_PARAM_REFERENCE},
	{555028511, 948, 0, KL_PARAM_REFERENCE}, {555532322, 949, 0, KL_PARAM_DATE}, {555675683, 950, 0, KL_PARAM_TOKEN},
	{818450485, 951, 0, KL_PARAM_REFERENCE}, {559087648, 958, 0, KL_PARAM_REFERENCE},
	{556814376, 953, 0, KL_PARAM_REFERENCE}, {557338659, 954, 0, KL_PARAM_TOKEN}, {557875237, 955, 0, KL_PARAM_TOKEN},
	{558313504, 956, 0, KL_PARAM_REFERENCE}, {558673951, 957, 0, KL_PARAM_TOKEN}, {818671669, 959, 0, KL_PARAM_TOKEN},
	{559689754, 960, 0, KL_PARAM_REFERENCE}, {560074782, 961, 0, KL_PARAM_REFERENCE}, {560201757, 962, 0, KL_PARAM_TOKEN},
	{818892847, 963, 0, KL_PARAM_REFERENCE}, {562876442, 970, 0, KL_PARAM_REFERENCE},
	{561000482, 965, 0, KL_PARAM_REFERENCE}, {561393706, 966, 0, KL_PARAM_REFERENCE},
	{561831963, 967, 0, KL_PARAM_REFERENCE}, {562311216, 968, 0, KL_PARAM_REFERENCE}, {562511897, 969, 0, KL_PARAM_TOKEN},
	{563232791, 971, 0, KL_PARAM_TOKEN}, {563679265, 972, 0, KL_PARAM_DATE}, {564150303, 973, 0, KL_PARAM_DATE},
	{564572217, 974, 0, KL_PARAM_TOKEN}, {565202991, 975, 0, KL_PARAM_TOKEN}, {565649432, 976, 0, KL_PARAM_TOKEN},
	{566054940, 977, 0, KL_PARAM_TOKEN}, {819089461, 978, 0, KL_PARAM_REFERENCE}, {819310651, 979, 0, KL_PARAM_TOKEN},
	{567468064, 980, 0, KL_PARAM_REFERENCE}, {568029226, 981, 0, KL_PARAM_TOKEN}, {568631338, 982, 0, KL_PARAM_TOKEN},
	{569077796, 983, 0, KL_PARAM_REFERENCE}, {569581602, 984, 0, KL_PARAM_TOKEN}, {570052639, 985, 0, KL_PARAM_TOKEN},
	{570441754, 986, 0, KL_PARAM_TOKEN}, {570863644, 987, 0, KL_PARAM_DATE}, {571240474, 988, 0, KL_PARAM_TOKEN},
	{819556404, 989, 0, KL_PARAM_TOKEN}, {571772976, 990, 0, KL_PARAM_DATE}, {572211227, 991, 0, KL_PARAM_REFERENCE},
	{572325916, 992, 0, KL_PARAM_TOKEN}, {572821547, 993, 0, KL_PARAM_REFERENCE}, {573378587, 994, 0, KL_PARAM_REFERENCE},
	{573902879, 995, 0, KL_PARAM_TOKEN}, {574283800, 996, 0, KL_PARAM_TOKEN}, {819773486, 997, 0, KL_PARAM_REFERENCE},
	{575889433, 1002, 0, KL_PARAM_REFERENCE}, {575045658, 999, 0, KL_PARAM_TOKEN},
	{575418395, 1000, 0, KL_PARAM_REFERENCE}, {575533080, 1001, 0, KL_PARAM_TOKEN}, {576262172, 1003, 0, KL_PARAM_TOKEN},
	{819966006, 1004, 0, KL_PARAM_TOKEN}, {576856091, 1005, 0, KL_PARAM_REFERENCE}, {577241117, 1006, 0, KL_PARAM_DATE},
	{577363998, 1007, 0, KL_PARAM_TOKEN}, {820191280, 1008, 0, KL_PARAM_REFERENCE},
	{577941530, 1009, 0, KL_PARAM_REFERENCE}, {579067931, 1013, 0, KL_PARAM_REFERENCE},
	{578539557, 1011, 0, KL_PARAM_REFERENCE}, {578695194, 1012, 0, KL_PARAM_TOKEN}, {579444763, 1014, 0, KL_PARAM_TOKEN},
	{579797025, 1015, 0, KL_PARAM_STRING}, {580268078, 1016, 0, KL_PARAM_TOKEN}, {580763685, 1017, 0, KL_PARAM_TOKEN},
	{581218340, 1018, 0, KL_PARAM_REFERENCE}, {581685288, 1019, 0, KL_PARAM_TOKEN}, {582152228, 1020, 0, KL_PARAM_TOKEN},
	{582606885, 1021, 0, KL_PARAM_REFERENCE}, {583077928, 1022, 0, KL_PARAM_REFERENCE},
	{583536674, 1023, 0, KL_PARAM_REFERENCE}, {583974947, 1024, 0, KL_PARAM_REFERENCE},
	{584417315, 1025, 0, KL_PARAM_TOKEN}, {584847392, 1026, 0, KL_PARAM_REFERENCE}, {585302057, 1027, 0, KL_PARAM_TOKEN},
	{585773113, 1028, 0, KL_PARAM_TOKEN}, {586408007, 1029, 0, KL_PARAM_TOKEN}, {587022377, 1030, 0, KL_PARAM_REFERENCE},
	{587452442, 1031, 0, KL_PARAM_TOKEN}, {820391994, 1032, 0, KL_PARAM_TOKEN}, {820633702, 1033, 0, KL_PARAM_QUANTITY},
	{588189729, 1034, 0, KL_PARAM_TOKEN}, {588328988, 1035, 0, KL_PARAM_COMPOSITE},
	{588328988, 1036, 0, KL_PARAM_COMPOSITE}, {588447766, 1037, 0, KL_PARAM_DATE}, {588541981, 1038, 0, KL_PARAM_STRING},
	{588910615, 1039, 0, KL_PARAM_TOKEN}, {589254684, 1040, 0, KL_PARAM_TOKEN}, {589373468, 1041, 0, KL_PARAM_TOKEN},
	{589492254, 1042, 0, KL_PARAM_TOKEN}, {589619222, 1043, 0, KL_PARAM_STRING}, {589963288, 1044, 0, KL_PARAM_REFERENCE},
	{590065691, 1045, 0, KL_PARAM_STRING}, {590180376, 1046, 0, KL_PARAM_TOKEN}, {590282775, 1047, 0, KL_PARAM_STRING},
	{590381077, 1048, 0, KL_PARAM_URI}, {590471193, 1049, 0, KL_PARAM_TOKEN}, {590811156, 1050, 0, KL_PARAM_REFERENCE},
	{591122459, 1051, 0, KL_PARAM_TOKEN}, {591491102, 1052, 0, KL_PARAM_STRING}, {591953954, 1053, 0, KL_PARAM_URI},
	{592334869, 1054, 0, KL_PARAM_REFERENCE}, {592654355, 1055, 0, KL_PARAM_TOKEN},
	{592965651, 1056, 0, KL_PARAM_REFERENCE}, {593289250, 1057, 0, KL_PARAM_REFERENCE},
	{593735713, 1058, 0, KL_PARAM_TOKEN}, {594128921, 1059, 0, KL_PARAM_REFERENCE},
	{594468884, 1060, 0, KL_PARAM_REFERENCE}, {594788377, 1061, 0, KL_PARAM_STRING}, {595144733, 1062, 0, KL_PARAM_URI},
	{595501088, 1063, 0, KL_PARAM_REFERENCE}, {595902505, 1064, 0, KL_PARAM_TOKEN},
	{131854361, 1065, 0, KL_PARAM_COMPOSITE}, {130387998, 1066, 0, KL_PARAM_COMPOSITE},
	{597405724, 1067, 0, KL_PARAM_TOKEN}, {597778457, 1068, 0, KL_PARAM_REFERENCE}, {598229037, 1069, 0, KL_PARAM_TOKEN},
	{131854361, 1070, 0, KL_PARAM_COMPOSITE}, {130387998, 1071, 0, KL_PARAM_COMPOSITE},
	{599805974, 1072, 0, KL_PARAM_TOKEN}, {600219677, 1073, 0, KL_PARAM_NUMBER}, {600678431, 1074, 0, KL_PARAM_NUMBER},
	{601120808, 1075, 0, KL_PARAM_NUMBER}, {601616426, 1076, 0, KL_PARAM_NUMBER}, {602026009, 1077, 0, KL_PARAM_STRING},
	{821055541, 1078, 0, KL_PARAM_TOKEN}, {821276764, 1079, 0, KL_PARAM_QUANTITY}, {602697756, 1080, 0, KL_PARAM_TOKEN},
	{602816535, 1081, 0, KL_PARAM_COMPOSITE}, {602816535, 1082, 0, KL_PARAM_COMPOSITE},
	{602914833, 1083, 0, KL_PARAM_DATE}, {602988568, 1084, 0, KL_PARAM_STRING}, {603357210, 1085, 0, KL_PARAM_TOKEN},
	{603467801, 1086, 0, KL_PARAM_TOKEN}, {603795473, 1087, 0, KL_PARAM_TOKEN}, {603869201, 1088, 0, KL_PARAM_STRING},
	{604172316, 1089, 0, KL_PARAM_DATE}, {604291094, 1090, 0, KL_PARAM_STRING}, {604635160, 1091, 0, KL_PARAM_STRING},
	{604737555, 1092, 0, KL_PARAM_TOKEN}, {605052956, 1093, 0, KL_PARAM_TOKEN}, {605392913, 1094, 0, KL_PARAM_TOKEN},
	{605691931, 1095, 0, KL_PARAM_STRING}, {606052394, 1096, 0, KL_PARAM_TOKEN}, {606511127, 1097, 0, KL_PARAM_DATE},
	{606609432, 1098, 0, KL_PARAM_REFERENCE}, {606986285, 1099, 0, KL_PARAM_TOKEN}, {607174681, 1100, 0, KL_PARAM_TOKEN},
	{607584292, 1101, 0, KL_PARAM_REFERENCE}, {608014366, 1102, 0, KL_PARAM_URI}, {608423964, 1103, 0, KL_PARAM_TOKEN},
	{608542742, 1104, 0, KL_PARAM_REFERENCE}, {608882710, 1105, 0, KL_PARAM_REFERENCE},
	{609214485, 1106, 0, KL_PARAM_TOKEN}, {609558558, 1107, 0, KL_PARAM_TOKEN}, {610111592, 1108, 0, KL_PARAM_STRING},
	{610775059, 1109, 0, KL_PARAM_REFERENCE}, {611090452, 1110, 0, KL_PARAM_TOKEN}, {611176464, 1111, 0, KL_PARAM_TOKEN},
	{40275979, 1112, 0, KL_PARAM_COMPOSITE}, {40275979, 1113, 0, KL_PARAM_COMPOSITE},
	{40275979, 1114, 0, KL_PARAM_COMPOSITE}, {40275979, 1115, 0, KL_PARAM_COMPOSITE},
	{617193498, 1122, 0, KL_PARAM_TOKEN}, {134017045, 1123, 0, KL_PARAM_COMPOSITE},
	{134017045, 1124, 0, KL_PARAM_COMPOSITE}, {618614822, 1125, 0, KL_PARAM_TOKEN}, {620486684, 1128, 0, KL_PARAM_TOKEN},
	{821657651, 1126, 0, KL_PARAM_TOKEN}, {821870633, 1147, 0, KL_PARAM_TOKEN}, {822042718, 1127, 0, KL_PARAM_QUANTITY},
	{822431818, 1149, 0, KL_PARAM_QUANTITY}, {620605461, 1129, 0, KL_PARAM_DATE},
	{620945431, 1130, 0, KL_PARAM_REFERENCE}, {621269010, 1131, 0, KL_PARAM_REFERENCE},
	{621723743, 1132, 0, KL_PARAM_STRING}, {622116885, 1133, 0, KL_PARAM_REFERENCE},
	{622428177, 1134, 0, KL_PARAM_REFERENCE}, {623788121, 1137, 0, KL_PARAM_TOKEN},
	{624443413, 1138, 0, KL_PARAM_REFERENCE}, {624533526, 1139, 0, KL_PARAM_TOKEN}, {624853010, 1140, 0, KL_PARAM_TOKEN},
	{625160210, 1141, 0, KL_PARAM_REFERENCE}, {626614291, 1146, 0, KL_PARAM_REFERENCE},
	{625672213, 1143, 0, KL_PARAM_REFERENCE}, {625995796, 1144, 0, KL_PARAM_REFERENCE},
	{626307090, 1145, 0, KL_PARAM_TOKEN}, {822739013, 1148, 0, KL_PARAM_DATE}, {823025745, 1150, 0, KL_PARAM_STRING},
	{629182488, 1151, 0, KL_PARAM_REFERENCE}, {629534744, 1152, 0, KL_PARAM_TOKEN}, {823361596, 1153, 0, KL_PARAM_TOKEN},
	{823611498, 1154, 0, KL_PARAM_QUANTITY}, {630288419, 1155, 0, KL_PARAM_TOKEN},
	{630435870, 1156, 0, KL_PARAM_COMPOSITE}, {630435870, 1157, 0, KL_PARAM_COMPOSITE},
	{630562840, 1158, 0, KL_PARAM_DATE}, {630665247, 1159, 0, KL_PARAM_STRING}, {631140384, 1160, 0, KL_PARAM_REFERENCE},
	{631541788, 1161, 0, KL_PARAM_TOKEN}, {631660576, 1162, 0, KL_PARAM_TOKEN}, {632045592, 1163, 0, KL_PARAM_TOKEN},
	{632147992, 1164, 0, KL_PARAM_STRING}, {632602657, 1165, 0, KL_PARAM_REFERENCE},
	{632741917, 1166, 0, KL_PARAM_STRING}, {632864794, 1167, 0, KL_PARAM_TOKEN}, {633233434, 1168, 0, KL_PARAM_TOKEN},
	{633344025, 1169, 0, KL_PARAM_STRING}, {633700376, 1170, 0, KL_PARAM_TOKEN}, {633802775, 1171, 0, KL_PARAM_URI},
	{633901083, 1172, 0, KL_PARAM_TOKEN}, {634245139, 1173, 0, KL_PARAM_TOKEN}, {634560532, 1174, 0, KL_PARAM_STRING},
	{634900505, 1175, 0, KL_PARAM_STRING}, {635273244, 1176, 0, KL_PARAM_STRING}, {635670559, 1177, 0, KL_PARAM_STRING},
	{636059674, 1178, 0, KL_PARAM_STRING}, {636420120, 1179, 0, KL_PARAM_TOKEN}, {636760085, 1180, 0, KL_PARAM_REFERENCE},
	{637095959, 1181, 0, KL_PARAM_TOKEN}, {824049682, 1182, 0, KL_PARAM_STRING}, {638124049, 1184, 0, KL_PARAM_STRING},
	{637804563, 1183, 0, KL_PARAM_REFERENCE}, {638418961, 1185, 0, KL_PARAM_TOKEN}, {638767134, 1186, 0, KL_PARAM_TOKEN},
	{639160350, 1187, 0, KL_PARAM_DATE}, {639557685, 1188, 0, KL_PARAM_TOKEN}, {640061472, 1189, 0, KL_PARAM_REFERENCE},
	{640487458, 1190, 0, KL_PARAM_TOKEN}, {640913440, 1191, 0, KL_PARAM_REFERENCE},
	{641327135, 1192, 0, KL_PARAM_REFERENCE}, {641925169, 1193, 0, KL_PARAM_REFERENCE},
	{642400309, 1194, 0, KL_PARAM_TOKEN}, {643039268, 1195, 0, KL_PARAM_REFERENCE}, {643457052, 1196, 0, KL_PARAM_TOKEN},
	{643854377, 1197, 0, KL_PARAM_REFERENCE}, {644313121, 1198, 0, KL_PARAM_TOKEN}, {644730911, 1199, 0, KL_PARAM_TOKEN},
	{645070862, 1200, 0, KL_PARAM_TOKEN}, {645357583, 1201, 0, KL_PARAM_STRING}, {645668884, 1202, 0, KL_PARAM_STRING},
	{646012951, 1203, 0, KL_PARAM_STRING}, {646381594, 1204, 0, KL_PARAM_STRING}, {646742037, 1205, 0, KL_PARAM_STRING},
	{647073811, 1206, 0, KL_PARAM_TOKEN}, {648110097, 1209, 0, KL_PARAM_DATE}, {824127521, 1210, 0, KL_PARAM_DATE},
	{648835127, 1211, 0, KL_PARAM_TOKEN}, {649281573, 1212, 0, KL_PARAM_TOKEN}, {649658387, 1213, 0, KL_PARAM_STRING},
	{649961486, 1214, 0, KL_PARAM_TOKEN}, {650375195, 1215, 0, KL_PARAM_REFERENCE}, {650706962, 1216, 0, KL_PARAM_STRING},
	{651010066, 1217, 0, KL_PARAM_TOKEN}, {651304990, 1218, 0, KL_PARAM_TOKEN}, {651632658, 1219, 0, KL_PARAM_REFERENCE},
	{652116073, 1220, 0, KL_PARAM_STRING}, {652750860, 1221, 0, KL_PARAM_STRING},
	{653037596, 1222, 0, KL_PARAM_REFERENCE}, {653639717, 1224, 0, KL_PARAM_TOKEN}, {654249999, 1226, 0, KL_PARAM_TOKEN},
	{654553109, 1227, 0, KL_PARAM_DATE}, {654893080, 1228, 0, KL_PARAM_TOKEN}, {655323163, 1229, 0, KL_PARAM_TOKEN},
	{655679510, 1230, 0, KL_PARAM_REFERENCE}, {656011285, 1231, 0, KL_PARAM_REFERENCE},
	{656343062, 1232, 0, KL_PARAM_REFERENCE}, {656670740, 1233, 0, KL_PARAM_TOKEN}, {657027101, 1234, 0, KL_PARAM_DATE},
	{657436705, 1235, 0, KL_PARAM_STRING}, {657858592, 1236, 0, KL_PARAM_TOKEN}, {658264093, 1237, 0, KL_PARAM_TOKEN},
	{658747427, 1238, 0, KL_PARAM_REFERENCE}, {659165213, 1239, 0, KL_PARAM_REFERENCE},
	{659566623, 1240, 0, KL_PARAM_REFERENCE}, {659963932, 1241, 0, KL_PARAM_TOKEN}, {660082702, 1242, 0, KL_PARAM_STRING},
	{660144147, 1243, 0, KL_PARAM_STRING}, {660226070, 1244, 0, KL_PARAM_STRING}, {660320281, 1245, 0, KL_PARAM_STRING},
	{660426772, 1246, 0, KL_PARAM_STRING}, {660512786, 1247, 0, KL_PARAM_TOKEN}, {660590608, 1248, 0, KL_PARAM_DATE},
	{660660260, 1249, 0, KL_PARAM_TOKEN}, {660811789, 1250, 0, KL_PARAM_TOKEN}, {661090321, 1251, 0, KL_PARAM_TOKEN},
	{661360658, 1252, 0, KL_PARAM_REFERENCE}, {661635083, 1253, 0, KL_PARAM_STRING},
	{661913627, 1254, 0, KL_PARAM_REFERENCE}, {662429732, 1256, 0, KL_PARAM_TOKEN}, {663531534, 1260, 0, KL_PARAM_TOKEN},
	{663851073, 1261, 0, KL_PARAM_REFERENCE}, {824266807, 1262, 0, KL_PARAM_TOKEN},
	{824496224, 1263, 0, KL_PARAM_QUANTITY}, {665493534, 1264, 0, KL_PARAM_TOKEN},
	{665919513, 1265, 0, KL_PARAM_COMPOSITE}, {665919513, 1266, 0, KL_PARAM_COMPOSITE},
	{666542099, 1267, 0, KL_PARAM_DATE}, {666877984, 1268, 0, KL_PARAM_REFERENCE},
	{667267161, 1269, 0, KL_PARAM_REFERENCE}, {667897922, 1270, 0, KL_PARAM_REFERENCE},
	{668430362, 1271, 0, KL_PARAM_STRING}, {668790814, 1272, 0, KL_PARAM_DATE}, {669171737, 1273, 0, KL_PARAM_TOKEN},
	{669540379, 1274, 0, KL_PARAM_TOKEN}, {669884435, 1275, 0, KL_PARAM_STRING}, {670224449, 1276, 0, KL_PARAM_REFERENCE},
	{670744600, 1277, 0, KL_PARAM_STRING}, {671084565, 1278, 0, KL_PARAM_TOKEN}, {671424575, 1279, 0, KL_PARAM_REFERENCE},
	{671920148, 1280, 0, KL_PARAM_STRING}, {672239636, 1281, 0, KL_PARAM_TOKEN}, {672555027, 1282, 0, KL_PARAM_TOKEN},
	{672862226, 1283, 0, KL_PARAM_URI}, {673181718, 1284, 0, KL_PARAM_TOKEN}, {673505299, 1285, 0, KL_PARAM_TOKEN},
	{673587220, 1286, 0, KL_PARAM_STRING}, {673673241, 1287, 0, KL_PARAM_STRING}, {673779740, 1288, 0, KL_PARAM_STRING},
	{673898527, 1289, 0, KL_PARAM_STRING}, {674029594, 1290, 0, KL_PARAM_STRING}, {674140184, 1291, 0, KL_PARAM_TOKEN},
	{674500634, 1292, 0, KL_PARAM_TOKEN}, {674611242, 1293, 0, KL_PARAM_TOKEN}, {674787352, 1294, 0, KL_PARAM_STRING},
	{674889747, 1295, 0, KL_PARAM_TOKEN}, {674971671, 1296, 0, KL_PARAM_STRING}, {675315735, 1297, 0, KL_PARAM_TOKEN},
	{675635217, 1298, 0, KL_PARAM_STRING}, {675708970, 1299, 0, KL_PARAM_TOKEN}, {675885076, 1301, 0, KL_PARAM_TOKEN},
	{676216855, 1302, 0, KL_PARAM_TOKEN}, {676552727, 1303, 0, KL_PARAM_DATE}, {676651054, 1304, 0, KL_PARAM_TOKEN},
	{677097497, 1305, 0, KL_PARAM_REFERENCE}, {677466139, 1306, 0, KL_PARAM_TOKEN},
	{677834777, 1307, 0, KL_PARAM_REFERENCE}, {678211613, 1308, 0, KL_PARAM_REFERENCE},
	{678334510, 1309, 0, KL_PARAM_TOKEN}, {678797341, 1310, 0, KL_PARAM_REFERENCE}, {679157781, 1311, 0, KL_PARAM_TOKEN},
	{679497762, 1312, 0, KL_PARAM_REFERENCE}, {679899162, 1313, 0, KL_PARAM_TOKEN}, {680009752, 1314, 0, KL_PARAM_TOKEN},
	{680337425, 1315, 0, KL_PARAM_REFERENCE}, {680636434, 1316, 0, KL_PARAM_TOKEN}, {680714254, 1317, 0, KL_PARAM_TOKEN},
	{680775699, 1318, 0, KL_PARAM_DATE}, {680857619, 1319, 0, KL_PARAM_REFERENCE}, {680939540, 1320, 0, KL_PARAM_TOKEN},
	{681308191, 1321, 0, KL_PARAM_REFERENCE}, {681697305, 1322, 0, KL_PARAM_URI},
	{682029074, 1323, 0, KL_PARAM_REFERENCE}, {682328080, 1324, 0, KL_PARAM_REFERENCE},
	{684118033, 1330, 0, KL_PARAM_REFERENCE}, {682815513, 1326, 0, KL_PARAM_REFERENCE},
	{683159572, 1327, 0, KL_PARAM_TOKEN}, {683503641, 1328, 0, KL_PARAM_REFERENCE}, {683827216, 1329, 0, KL_PARAM_TOKEN},
	{684408852, 1331, 0, KL_PARAM_REFERENCE}, {684732437, 1332, 0, KL_PARAM_TOKEN}, {685105173, 1333, 0, KL_PARAM_TOKEN},
	{685416470, 1334, 0, KL_PARAM_REFERENCE}, {685740051, 1335, 0, KL_PARAM_REFERENCE},
	{687190033, 1339, 0, KL_PARAM_REFERENCE}, {686465043, 1337, 0, KL_PARAM_DATE}, {686862361, 1338, 0, KL_PARAM_TOKEN},
	{824893476, 1340, 0, KL_PARAM_DATE}, {687841303, 1341, 0, KL_PARAM_TOKEN}, {825045046, 1342, 0, KL_PARAM_TOKEN},
	{825270366, 1343, 0, KL_PARAM_QUANTITY}, {689287197, 1344, 0, KL_PARAM_TOKEN},
	{689704984, 1345, 0, KL_PARAM_COMPOSITE}, {689704984, 1346, 0, KL_PARAM_COMPOSITE},
	{690315282, 1347, 0, KL_PARAM_DATE}, {690642973, 1348, 0, KL_PARAM_URI}, {691019801, 1349, 0, KL_PARAM_STRING},
	{691372061, 1350, 0, KL_PARAM_DATE}, {691744792, 1351, 0, KL_PARAM_TOKEN}, {692105242, 1352, 0, KL_PARAM_TOKEN},
	{692441106, 1353, 0, KL_PARAM_STRING}, {692764695, 1354, 0, KL_PARAM_STRING}, {693096468, 1355, 0, KL_PARAM_TOKEN},
	{693493785, 1356, 0, KL_PARAM_TOKEN}, {693829651, 1357, 0, KL_PARAM_STRING}, {694132753, 1358, 0, KL_PARAM_URI},
	{694444053, 1359, 0, KL_PARAM_TOKEN}, {694800412, 1360, 0, KL_PARAM_REFERENCE}, {695193630, 1361, 0, KL_PARAM_DATE},
	{695595037, 1362, 0, KL_PARAM_REFERENCE}, {695996447, 1363, 0, KL_PARAM_REFERENCE},
	{696410144, 1364, 0, KL_PARAM_TOKEN}, {697024670, 1365, 0, KL_PARAM_REFERENCE},
	{697946140, 1366, 0, KL_PARAM_REFERENCE}, {700055581, 1371, 0, KL_PARAM_REFERENCE},
	{698867747, 1368, 0, KL_PARAM_REFERENCE}, {699281436, 1369, 0, KL_PARAM_REFERENCE},
	{699666460, 1370, 0, KL_PARAM_TOKEN}, {700411924, 1372, 0, KL_PARAM_TOKEN}, {700497941, 1373, 0, KL_PARAM_STRING},
	{700588058, 1374, 0, KL_PARAM_STRING}, {700698653, 1375, 0, KL_PARAM_STRING}, {700821536, 1376, 0, KL_PARAM_STRING},
	{700956699, 1377, 0, KL_PARAM_STRING}, {701071385, 1378, 0, KL_PARAM_TOKEN}, {701177879, 1379, 0, KL_PARAM_DATE},
	{701276203, 1380, 0, KL_PARAM_TOKEN}, {701456404, 1381, 0, KL_PARAM_TOKEN}, {701792280, 1382, 0, KL_PARAM_TOKEN},
	{702119954, 1383, 0, KL_PARAM_STRING}, {702435349, 1384, 0, KL_PARAM_REFERENCE}, {702525483, 1385, 0, KL_PARAM_TOKEN},
	{702963738, 1387, 0, KL_PARAM_TOKEN}, {703074325, 1388, 0, KL_PARAM_TOKEN}, {703393811, 1389, 0, KL_PARAM_REFERENCE},
	{703713303, 1390, 0, KL_PARAM_DATE}, {704032785, 1391, 0, KL_PARAM_TOKEN}, {704348182, 1392, 0, KL_PARAM_REFERENCE},
	{704712732, 1393, 0, KL_PARAM_TOKEN}, {705077271, 1394, 0, KL_PARAM_TOKEN}, {705470498, 1395, 0, KL_PARAM_REFERENCE},
	{705884188, 1396, 0, KL_PARAM_URI}, {706232339, 1397, 0, KL_PARAM_TOKEN}, {706564127, 1398, 0, KL_PARAM_REFERENCE},
	{708001812, 1402, 0, KL_PARAM_REFERENCE}, {707366933, 1400, 0, KL_PARAM_TOKEN}, {707686419, 1401, 0, KL_PARAM_TOKEN},
	{708362309, 1403, 0, KL_PARAM_REFERENCE}, {825659451, 1404, 0, KL_PARAM_TOKEN},
	{825905256, 1405, 0, KL_PARAM_QUANTITY}, {710119458, 1406, 0, KL_PARAM_TOKEN},
	{710578205, 1407, 0, KL_PARAM_COMPOSITE}, {710578205, 1408, 0, KL_PARAM_COMPOSITE},
	{711249943, 1409, 0, KL_PARAM_DATE}, {711618657, 1410, 0, KL_PARAM_REFERENCE},
	{712298566, 1411, 0, KL_PARAM_REFERENCE}, {712863774, 1412, 0, KL_PARAM_STRING}, {713256994, 1413, 0, KL_PARAM_DATE},
	{713670685, 1414, 0, KL_PARAM_TOKEN}, {714072095, 1415, 0, KL_PARAM_TOKEN}, {714448919, 1416, 0, KL_PARAM_STRING},
	{714821701, 1417, 0, KL_PARAM_REFERENCE}, {715374620, 1418, 0, KL_PARAM_STRING}, {715747353, 1419, 0, KL_PARAM_TOKEN},
	{716120131, 1420, 0, KL_PARAM_REFERENCE}, {716648472, 1421, 0, KL_PARAM_STRING}, {717000728, 1422, 0, KL_PARAM_TOKEN},
	{717344790, 1423, 0, KL_PARAM_URI}, {717697050, 1424, 0, KL_PARAM_TOKEN}, {718110796, 1425, 0, KL_PARAM_REFERENCE},
	{826335298, 1426, 0, KL_PARAM_TOKEN}, {826609782, 1427, 0, KL_PARAM_QUANTITY}, {720068649, 1428, 0, KL_PARAM_TOKEN},
	{720584740, 1429, 0, KL_PARAM_COMPOSITE}, {720584740, 1430, 0, KL_PARAM_COMPOSITE},
	{721342494, 1431, 0, KL_PARAM_DATE}, {721768559, 1432, 0, KL_PARAM_REFERENCE},
	{722534477, 1433, 0, KL_PARAM_REFERENCE}, {723157029, 1434, 0, KL_PARAM_STRING}, {723607593, 1435, 0, KL_PARAM_DATE},
	{724078628, 1436, 0, KL_PARAM_TOKEN}, {724537382, 1437, 0, KL_PARAM_TOKEN}, {724971550, 1438, 0, KL_PARAM_STRING},
	{725401676, 1439, 0, KL_PARAM_REFERENCE}, {726011939, 1440, 0, KL_PARAM_STRING}, {726442016, 1441, 0, KL_PARAM_TOKEN},
	{726872138, 1442, 0, KL_PARAM_REFERENCE}, {727457823, 1443, 0, KL_PARAM_STRING}, {727867423, 1444, 0, KL_PARAM_TOKEN},
	{728268829, 1445, 0, KL_PARAM_URI}, {728678433, 1446, 0, KL_PARAM_TOKEN}, {729059350, 1447, 0, KL_PARAM_TOKEN},
	{729378836, 1448, 0, KL_PARAM_DATE}, {729694227, 1449, 0, KL_PARAM_TOKEN}, {730026008, 1450, 0, KL_PARAM_TOKEN},
	{730365973, 1451, 0, KL_PARAM_TOKEN}, {730697750, 1452, 0, KL_PARAM_TOKEN}, {731025428, 1453, 0, KL_PARAM_REFERENCE},
	{731496483, 1454, 0, KL_PARAM_REFERENCE}, {731885590, 1455, 0, KL_PARAM_REFERENCE},
	{732205074, 1456, 0, KL_PARAM_REFERENCE}, {732520469, 1457, 0, KL_PARAM_REFERENCE},
	{732844052, 1458, 0, KL_PARAM_TOKEN}, {733159443, 1459, 0, KL_PARAM_STRING}, {733474838, 1460, 0, KL_PARAM_DATE},
	{733827098, 1461, 0, KL_PARAM_TOKEN}, {734195738, 1462, 0, KL_PARAM_REFERENCE}, {734793750, 1464, 0, KL_PARAM_TOKEN},
	{735125525, 1465, 0, KL_PARAM_REFERENCE}, {735891467, 1468, 0, KL_PARAM_TOKEN}, {736227353, 1469, 0, KL_PARAM_DATE},
	{736587797, 1470, 0, KL_PARAM_URI}, {737177622, 1472, 0, KL_PARAM_TOKEN}, {737517588, 1473, 0, KL_PARAM_URI},
	{737824785, 1474, 0, KL_PARAM_TOKEN}, {738148376, 1475, 0, KL_PARAM_REFERENCE}, {827097130, 1476, 0, KL_PARAM_DATE},
	{738414616, 1477, 0, KL_PARAM_REFERENCE}, {738517017, 1478, 0, KL_PARAM_TOKEN}, {738861077, 1479, 0, KL_PARAM_TOKEN},
	{740638742, 1484, 0, KL_PARAM_REFERENCE}, {739409944, 1481, 0, KL_PARAM_REFERENCE},
	{739819557, 1482, 0, KL_PARAM_NUMBER}, {740225065, 1483, 0, KL_PARAM_TOKEN}, {827273278, 1485, 0, KL_PARAM_TOKEN},
	{827531374, 1486, 0, KL_PARAM_QUANTITY}, {742277157, 1487, 0, KL_PARAM_TOKEN},
	{742760480, 1488, 0, KL_PARAM_COMPOSITE}, {742760480, 1489, 0, KL_PARAM_COMPOSITE},
	{743469082, 1490, 0, KL_PARAM_DATE}, {743866401, 1491, 0, KL_PARAM_STRING}, {744284197, 1492, 0, KL_PARAM_DATE},
	{744722464, 1493, 0, KL_PARAM_TOKEN}, {745148450, 1494, 0, KL_PARAM_TOKEN}, {745549850, 1495, 0, KL_PARAM_STRING},
	{745938975, 1496, 0, KL_PARAM_STRING}, {746336284, 1497, 0, KL_PARAM_TOKEN}, {746717211, 1498, 0, KL_PARAM_STRING},
	{747085849, 1499, 0, KL_PARAM_URI}, {747462685, 1500, 0, KL_PARAM_TOKEN}, {747798543, 1501, 0, KL_PARAM_TOKEN},
	{748072974, 1502, 0, KL_PARAM_REFERENCE}, {748339224, 1503, 0, KL_PARAM_DATE}, {748670995, 1504, 0, KL_PARAM_TOKEN},
	{749006872, 1505, 0, KL_PARAM_TOKEN}, {749346836, 1506, 0, KL_PARAM_TOKEN}, {749658130, 1507, 0, KL_PARAM_TOKEN},
	{749969428, 1508, 0, KL_PARAM_TOKEN}, {750288916, 1509, 0, KL_PARAM_TOKEN}, {750628900, 1510, 0, KL_PARAM_REFERENCE},
	{827985976, 1511, 0, KL_PARAM_TOKEN}, {828219490, 1512, 0, KL_PARAM_QUANTITY}, {751382559, 1513, 0, KL_PARAM_TOKEN},
	{751513626, 1514, 0, KL_PARAM_COMPOSITE}, {751513626, 1515, 0, KL_PARAM_COMPOSITE},
	{751624212, 1516, 0, KL_PARAM_DATE}, {751976475, 1517, 0, KL_PARAM_REFERENCE}, {752091163, 1518, 0, KL_PARAM_STRING},
	{752205852, 1519, 0, KL_PARAM_TOKEN}, {752324628, 1520, 0, KL_PARAM_STRING}, {752410649, 1521, 0, KL_PARAM_STRING},
	{752517142, 1522, 0, KL_PARAM_TOKEN}, {752853014, 1523, 0, KL_PARAM_TOKEN}, {753180692, 1524, 0, KL_PARAM_TOKEN},
	{753266707, 1525, 0, KL_PARAM_URI}, {753348631, 1526, 0, KL_PARAM_TOKEN}, {753692697, 1527, 0, KL_PARAM_DATE},
	{754044950, 1528, 0, KL_PARAM_REFERENCE}, {754389015, 1529, 0, KL_PARAM_TOKEN}, {754733079, 1530, 0, KL_PARAM_TOKEN},
	{754831379, 1531, 0, KL_PARAM_TOKEN}, {754913304, 1532, 0, KL_PARAM_REFERENCE}, {755015705, 1533, 0, KL_PARAM_TOKEN},
	{755425316, 1534, 0, KL_PARAM_REFERENCE}, {755855390, 1535, 0, KL_PARAM_URI}, {756219925, 1536, 0, KL_PARAM_TOKEN},
	{756563993, 1537, 0, KL_PARAM_DATE}, {760004630, 1547, 0, KL_PARAM_REFERENCE},
	{757129240, 1539, 0, KL_PARAM_REFERENCE}, {757563420, 1540, 0, KL_PARAM_TOKEN}, {757927959, 1541, 0, KL_PARAM_TOKEN},
	{758272023, 1542, 0, KL_PARAM_REFERENCE}, {758620184, 1543, 0, KL_PARAM_REFERENCE},
	{758980634, 1544, 0, KL_PARAM_TOKEN}, {759336983, 1545, 0, KL_PARAM_REFERENCE}, {759672853, 1546, 0, KL_PARAM_TOKEN},
	{760336404, 1548, 0, KL_PARAM_TOKEN}, {760635407, 1549, 0, KL_PARAM_TOKEN}, {760905741, 1550, 0, KL_PARAM_REFERENCE},
	{761200660, 1551, 0, KL_PARAM_TOKEN}, {761507856, 1552, 0, KL_PARAM_TOKEN}, {761786382, 1553, 0, KL_PARAM_TOKEN},
	{762040330, 1554, 0, KL_PARAM_DATE}, {762281995, 1555, 0, KL_PARAM_TOKEN}, {762597404, 1556, 0, KL_PARAM_TOKEN},
	{762937372, 1557, 0, KL_PARAM_TOKEN}, {763322397, 1558, 0, KL_PARAM_DATE}, {763670557, 1559, 0, KL_PARAM_REFERENCE},
	{764018711, 1560, 0, KL_PARAM_TOKEN}, {764407837, 1561, 0, KL_PARAM_TOKEN}, {764760083, 1562, 0, KL_PARAM_TOKEN},
	{765054991, 1563, 0, KL_PARAM_REFERENCE}, {766017552, 1566, 0, KL_PARAM_REFERENCE},
	{765734927, 1565, 0, KL_PARAM_TOKEN}, {766291981, 1567, 0, KL_PARAM_TOKEN}, {766615596, 1568, 0, KL_PARAM_TOKEN},
	{767070237, 1569, 0, KL_PARAM_TOKEN}, {767438880, 1570, 0, KL_PARAM_TOKEN}, {767840284, 1571, 0, KL_PARAM_TOKEN},
	{768208930, 1572, 0, KL_PARAM_REFERENCE}, {768663651, 1573, 0, KL_PARAM_TOKEN}, {828624956, 1574, 0, KL_PARAM_TOKEN},
	{828874858, 1575, 0, KL_PARAM_QUANTITY}, {769724451, 1576, 0, KL_PARAM_TOKEN},
	{769871902, 1577, 0, KL_PARAM_COMPOSITE}, {769871902, 1578, 0, KL_PARAM_COMPOSITE},
	{769998872, 1579, 0, KL_PARAM_DATE}, {770375710, 1580, 0, KL_PARAM_TOKEN}, {770502687, 1581, 0, KL_PARAM_STRING},
	{770916384, 1582, 0, KL_PARAM_TOKEN}, {771379232, 1583, 0, KL_PARAM_TOKEN}, {771514398, 1584, 0, KL_PARAM_TOKEN},
	{771641376, 1585, 0, KL_PARAM_TOKEN}, {772038683, 1586, 0, KL_PARAM_TOKEN}, {772403224, 1587, 0, KL_PARAM_TOKEN},
	{772505624, 1588, 0, KL_PARAM_STRING}, {772857945, 1589, 0, KL_PARAM_TOKEN}, {773226525, 1590, 0, KL_PARAM_STRING},
	{773349402, 1591, 0, KL_PARAM_TOKEN}, {773459993, 1592, 0, KL_PARAM_STRING}, {773816344, 1593, 0, KL_PARAM_URI},
	{773918743, 1594, 0, KL_PARAM_URI}, {774320181, 1595, 0, KL_PARAM_REFERENCE}, {774541339, 1596, 0, KL_PARAM_TOKEN},
	{829313077, 1597, 0, KL_PARAM_TOKEN}, {829534300, 1598, 0, KL_PARAM_QUANTITY}, {775221276, 1599, 0, KL_PARAM_TOKEN},
	{775340055, 1600, 0, KL_PARAM_COMPOSITE}, {775340055, 1601, 0, KL_PARAM_COMPOSITE},
	{775438353, 1602, 0, KL_PARAM_DATE}, {775512088, 1603, 0, KL_PARAM_STRING}, {775614487, 1604, 0, KL_PARAM_TOKEN},
	{775712793, 1605, 0, KL_PARAM_TOKEN}, {775819281, 1606, 0, KL_PARAM_STRING}, {775893014, 1607, 0, KL_PARAM_STRING},
	{775987219, 1608, 0, KL_PARAM_TOKEN}, {776069138, 1609, 0, KL_PARAM_STRING}, {776146960, 1610, 0, KL_PARAM_URI},
	{776216596, 1611, 0, KL_PARAM_TOKEN}, {776536084, 1612, 0, KL_PARAM_TOKEN}, {776859669, 1613, 0, KL_PARAM_STRING},
	{777183260, 1614, 0, KL_PARAM_TOKEN}, {777531411, 1615, 0, KL_PARAM_TOKEN}, {777834521, 1616, 0, KL_PARAM_TOKEN},
	{778158109, 1617, 0, KL_PARAM_URI}, {778506258, 1618, 0, KL_PARAM_TOKEN}, {829915207, 1619, 0, KL_PARAM_TOKEN},
	{779436061, 1620, 0, KL_PARAM_TOKEN}, {779776025, 1621, 0, KL_PARAM_DATE}, {780115988, 1622, 0, KL_PARAM_TOKEN},
	{780427291, 1623, 0, KL_PARAM_QUANTITY}, {780759056, 1624, 0, KL_PARAM_TOKEN},
	{830210096, 1625, 0, KL_PARAM_REFERENCE}, {781631520, 1626, 0, KL_PARAM_TOKEN}, {781766681, 1627, 0, KL_PARAM_TOKEN},
	{781873174, 1628, 0, KL_PARAM_REFERENCE}, {782213143, 1629, 0, KL_PARAM_REFERENCE},
	{782549013, 1630, 0, KL_PARAM_TOKEN}, {782884887, 1631, 0, KL_PARAM_REFERENCE}, {783224854, 1632, 0, KL_PARAM_TOKEN},
	{783319064, 1633, 0, KL_PARAM_DATE}, {783421464, 1634, 0, KL_PARAM_TOKEN}, {783769623, 1635, 0, KL_PARAM_REFERENCE},
	{784101396, 1636, 0, KL_PARAM_TOKEN}, {784424983, 1637, 0, KL_PARAM_REFERENCE},
	{784764950, 1638, 0, KL_PARAM_REFERENCE}, {785076239, 1639, 0, KL_PARAM_DATE},
	{785346572, 1640, 0, KL_PARAM_REFERENCE}, {785698835, 1641, 0, KL_PARAM_TOKEN}, {785969161, 1642, 0, KL_PARAM_TOKEN},
	{786219022, 1643, 0, KL_PARAM_REFERENCE}, {786472970, 1644, 0, KL_PARAM_REFERENCE},
	{786755604, 1645, 0, KL_PARAM_TOKEN}, {787054607, 1646, 0, KL_PARAM_TOKEN}, {787316747, 1647, 0, KL_PARAM_TOKEN},
	{787607569, 1648, 0, KL_PARAM_DATE}, {787873802, 1649, 0, KL_PARAM_REFERENCE},
	{788119563, 1650, 0, KL_PARAM_REFERENCE}, {790069256, 1657, 0, KL_PARAM_REFERENCE},
	{788729874, 1652, 0, KL_PARAM_TOKEN}, {789004308, 1653, 0, KL_PARAM_DATE}, {789295117, 1654, 0, KL_PARAM_TOKEN},
	{789561358, 1655, 0, KL_PARAM_REFERENCE}, {789819403, 1656, 0, KL_PARAM_TOKEN}, {830410816, 1658, 0, KL_PARAM_TOKEN},
	{830677106, 1659, 0, KL_PARAM_QUANTITY}, {790806567, 1660, 0, KL_PARAM_TOKEN},
	{790970402, 1661, 0, KL_PARAM_COMPOSITE}, {790970402, 1662, 0, KL_PARAM_COMPOSITE},
	{791113756, 1663, 0, KL_PARAM_DATE}, {791232547, 1664, 0, KL_PARAM_STRING}, {791380004, 1665, 0, KL_PARAM_TOKEN},
	{791531548, 1666, 0, KL_PARAM_STRING}, {791650337, 1667, 0, KL_PARAM_STRING}, {791789598, 1668, 0, KL_PARAM_TOKEN},
	{791916573, 1669, 0, KL_PARAM_STRING}, {792039451, 1670, 0, KL_PARAM_URI}, {792154143, 1671, 0, KL_PARAM_TOKEN},
	{792522773, 1672, 0, KL_PARAM_TOKEN}, {792834065, 1673, 0, KL_PARAM_DATE}, {793149466, 1674, 0, KL_PARAM_URI},
	{793481233, 1675, 0, KL_PARAM_TOKEN}, {793776145, 1676, 0, KL_PARAM_STRING}, {794132501, 1677, 0, KL_PARAM_REFERENCE},
	{831148083, 1678, 0, KL_PARAM_TOKEN}, {831361112, 1679, 0, KL_PARAM_QUANTITY}, {795496474, 1680, 0, KL_PARAM_TOKEN},
	{795889685, 1681, 0, KL_PARAM_COMPOSITE}, {795889685, 1682, 0, KL_PARAM_COMPOSITE},
	{796463119, 1683, 0, KL_PARAM_DATE}, {796770326, 1684, 0, KL_PARAM_STRING}, {797102101, 1685, 0, KL_PARAM_TOKEN},
	{797437975, 1686, 0, KL_PARAM_TOKEN}, {797749263, 1687, 0, KL_PARAM_STRING}, {798048276, 1688, 0, KL_PARAM_STRING},
	{798355473, 1689, 0, KL_PARAM_TOKEN}, {798801962, 1690, 0, KL_PARAM_STRING}, {799195152, 1691, 0, KL_PARAM_STRING},
	{799473678, 1692, 0, KL_PARAM_URI}, {799760402, 1693, 0, KL_PARAM_TOKEN}, {800043080, 1694, 0, KL_PARAM_TOKEN},
	{831725617, 1695, 0, KL_PARAM_TOKEN}, {831930452, 1696, 0, KL_PARAM_QUANTITY}, {800858136, 1697, 0, KL_PARAM_TOKEN},
	{800960531, 1698, 0, KL_PARAM_COMPOSITE}, {800960531, 1699, 0, KL_PARAM_COMPOSITE},
	{801042445, 1700, 0, KL_PARAM_DATE}, {801099796, 1701, 0, KL_PARAM_STRING}, {801411101, 1702, 0, KL_PARAM_URI},
	{801533971, 1703, 0, KL_PARAM_TOKEN}, {801615893, 1704, 0, KL_PARAM_TOKEN}, {801705997, 1705, 0, KL_PARAM_STRING},
	{801763346, 1706, 0, KL_PARAM_STRING}, {802066463, 1707, 0, KL_PARAM_URI}, {802197519, 1708, 0, KL_PARAM_TOKEN},
	{802263054, 1709, 0, KL_PARAM_STRING}, {802324492, 1710, 0, KL_PARAM_URI}, {802377744, 1711, 0, KL_PARAM_TOKEN},
	{802701337, 1712, 0, KL_PARAM_REFERENCE}, {803131422, 1713, 0, KL_PARAM_DATE},
	{803258396, 1714, 0, KL_PARAM_REFERENCE}, {803377181, 1715, 0, KL_PARAM_TOKEN},
	{803500058, 1716, 0, KL_PARAM_REFERENCE}, {803880989, 1717, 0, KL_PARAM_REFERENCE},
	{804257817, 1718, 0, KL_PARAM_TOKEN},
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
