/* clinic_names.c - the lists behind clinic_names.h. */
#include "bench/clinic_names.h"

static const char *const women[] = {"Mary", "Patricia", "Jennifer", "Linda", "Elizabeth", "Barbara", "Susan", "Jessica", "Sarah",
	"Karen", "Lisa", "Nancy", "Betty", "Sandra", "Ashley", "Kimberly", "Emily", "Donna", "Michelle", "Carol", "Amanda", "Melissa",
	"Deborah", "Stephanie", "Rebecca", "Laura", "Sharon", "Cynthia", "Dorothy", "Amy", "Kathleen", "Angela", "Shirley", "Brenda",
	"Emma", "Anna", "Pamela", "Nicole", "Samantha", "Katherine", "Christine", "Helen", "Debra", "Rachel", "Carolyn", "Janet",
	"Maria", "Olivia", "Heather", "Diane", "Julie", "Joyce", "Victoria", "Ruth", "Virginia", "Lauren", "Kelly", "Christina",
	"Joan", "Evelyn", "Judith", "Andrea", "Hannah", "Cheryl", "Megan", "Zoë", "Renée", "Ingrid", "Thandi", "Priya", "Lucía",
	"Chloé", "Aisha", "Mei", "Yuki", "Amina", "Ximena", "Sofía", "Noor", "Leila"};
static const char *const men[] = {"James", "Robert", "John", "Michael", "David", "William", "Richard", "Joseph", "Thomas",
	"Christopher", "Charles", "Daniel", "Matthew", "Anthony", "Mark", "Donald", "Steven", "Andrew", "Paul", "Joshua", "Kenneth",
	"Kevin", "Brian", "George", "Timothy", "Ronald", "Jason", "Edward", "Jeffrey", "Ryan", "Jacob", "Gary", "Nicholas", "Eric",
	"Jonathan", "Stephen", "Larry", "Justin", "Scott", "Brandon", "Benjamin", "Samuel", "Gregory", "Alexander", "Patrick", "Frank",
	"Raymond", "Jack", "Dennis", "Jerry", "Tyler", "Aaron", "Jose", "Adam", "Nathan", "Henry", "Zachary", "Douglas", "Peter",
	"Kyle", "Noah", "Ethan", "Jürgen", "Søren", "Sipho", "Arjun", "José", "Andrés", "François", "Omar", "Wei", "Kenji", "Kwame",
	"Mateo", "Łukasz", "Dmitri", "Tariq", "Hassan", "Ivan", "Björn"};
static const char *const families[] = {"Smith", "Johnson", "Williams", "Brown", "Jones", "Garcia", "Miller", "Davis", "Rodriguez",
	"Martinez", "Hernandez", "Lopez", "Gonzalez", "Wilson", "Anderson", "Thomas", "Taylor", "Moore", "Jackson", "Martin", "Lee",
	"Perez", "Thompson", "White", "Harris", "Sanchez", "Clark", "Ramirez", "Lewis", "Robinson", "Walker", "Young", "Allen", "King",
	"Wright", "Scott", "Torres", "Nguyen", "Hill", "Flores", "Green", "Adams", "Nelson", "Baker", "Hall", "Rivera", "Campbell",
	"Mitchell", "Carter", "Roberts", "Gomez", "Phillips", "Evans", "Turner", "Diaz", "Parker", "Cruz", "Edwards", "Collins",
	"Reyes", "Stewart", "Morris", "Morales", "Murphy", "Cook", "Rogers", "Gutierrez", "Ortiz", "Morgan", "Cooper", "Peterson",
	"Bailey", "Reed", "Kelly", "Howard", "Ramos", "Kim", "Cox", "Ward", "Richardson", "Watson", "Brooks", "Chavez", "Wood",
	"Bennett", "Gray", "Mendoza", "Ruiz", "Hughes", "Price", "Alvarez", "Castillo", "Sanders", "Patel", "Myers", "Long", "Ross",
	"Foster", "Müller", "Schäfer", "Dlamini", "O'Brien", "D'Angelo", "van der Berg", "Núñez", "García Márquez", "Kowalczyk",
	"Østergaard", "Smith-Jones", "Nakamura", "Okafor", "Singh", "Chen", "Haddad", "Ivanova", "Lefèvre", "de la Cruz", "Nkosi"};
static const char *const streets[] = {"Oak", "Maple", "Cedar", "Mill", "Church", "Station", "Lake", "Park", "Hill", "River",
	"Meadow", "Forest", "Harbour", "Market", "Bridge", "School", "Orchard", "Garden", "Victoria", "Washington", "Lincoln",
	"Highland", "Spring", "Sunset", "Willow", "Elm", "Pine", "Chestnut", "Walnut", "Franklin"};
static const char *const ways[] = {"Street", "Avenue", "Road", "Lane", "Drive", "Way", "Court", "Place", "Terrace", "Boulevard"};
static const char *const places[] = {"General Hospital", "Medical Center", "Family Practice", "Community Health Center",
	"Primary Care Associates", "Women's Health Clinic", "Regional Hospital", "Outpatient Clinic", "Urgent Care", "Pediatrics",
	"Heart Institute", "University Hospital", "District Clinic", "Physician Services", "Memorial Hospital", "Wellness Center"};
static const char *const jobs[] = {"Teacher", "Nurse", "Farmer", "Driver", "Carpenter", "Accountant", "Cook", "Electrician",
	"Retired", "Student", "Engineer", "Cashier", "Clerk", "Mechanic"};
static const char *const payers[] = {"Medicare", "Medicaid", "Blue Cross Blue Shield", "UnitedHealthcare", "Aetna", "Cigna Health",
	"Humana", "Anthem", "Kaiser Permanente", "Dual Eligible", "Self-pay", "NO_INSURANCE"};

const struct zone names_zones[5] = {{-300, -240}, {-360, -300}, {-480, -420}, {60, 120}, {0, 0}};
const struct city names_cities[] = {
	{"Springfield", "MA", "01103", "US", 42101483, -72589811, 0}, {"Worcester", "MA", "01608", "US", 42262593, -71802293, 0},
	{"Cambridge", "MA", "02138", "US", 42373616, -71109734, 0}, {"Albany", "NY", "12207", "US", 42652580, -73756233, 0},
	{"Dayton", "OH", "45402", "US", 39758949, -84191605, 0}, {"Madison", "WI", "53703", "US", 43073051, -89401230, 1},
	{"Austin", "TX", "78701", "US", 30267153, -97743057, 1}, {"Omaha", "NE", "68102", "US", 41256538, -95934502, 1},
	{"Salem", "OR", "97301", "US", 44942898, -123035096, 2}, {"Fresno", "CA", "93721", "US", 36737797, -119787125, 2},
	{"Tübingen", "BW", "72070", "DE", 48521637, 9057645, 3}, {"Lyon", "ARA", "69002", "FR", 45764043, 4835659, 3},
	{"Utrecht", "UT", "3511", "NL", 52090737, 5121420, 3}, {"Kraków", "MA", "30-002", "PL", 50064651, 19944981, 3},
	{"Plymouth", "MA", "02360", "US", 41958446, -70667263, 3}, {"Accra", "AA", "GA-029", "GH", 5603717, -186964, 4}};
const size_t names_city_count = COUNT(names_cities);

const char *names_given(struct random *r, char sex)
{
	return sex == 'f' ? *PICK(r, women) : *PICK(r, men);
}

const char *names_family(struct random *r)
{
	return *PICK(r, families);
}

void names_street(struct random *r, char *to, size_t room)
{
	int number = (int)random_between(r, 1, 999), unit = (int)random_between(r, 1, 99);
	const char *name = *PICK(r, streets), *way = *PICK(r, ways);
	if (random_chance(r, 25)) snprintf(to, room, "%d %s %s Unit %d", number, name, way, unit);
	else snprintf(to, room, "%d %s %s", number, name, way);
}

void names_place(struct random *r, const char *city, char *to, size_t room)
{
	snprintf(to, room, "%s %s", city, *PICK(r, places));
	if (random_chance(r, 60))
		for (char *p = to; *p; p++)
			if (*p >= 'a' && *p <= 'z') *p = (char)(*p - 32);
}

void names_phone(struct random *r, char *to, size_t room)
{
	int exchange = (int)random_between(r, 100, 999), line = (int)random_between(r, 0, 9999);
	snprintf(to, room, "555-%03d-%04d", exchange, line);
}

const char *names_job(struct random *r)
{
	return *PICK(r, jobs);
}

const char *names_payer(struct random *r)
{
	return *PICK(r, payers);
}
