#include "CSeeds.h"

// SwiftPM may fall back to an older default standard, where clang accepts #embed but remarks on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char directive[] = {
#embed "directive-05-2019.plist"
};

static const unsigned char units[] = {
#embed "units.plist"
};

static const unsigned char awards[] = {
#embed "awards.plist"
};

static const unsigned char calendar[] = {
#embed "calendar.plist"
};

static const unsigned char sample[] = {
#embed "sample-2019.plist"
};

thidua_seed thidua_seed_directive(void) { return (thidua_seed){directive, sizeof directive}; }

thidua_seed thidua_seed_units(void) { return (thidua_seed){units, sizeof units}; }

thidua_seed thidua_seed_awards(void) { return (thidua_seed){awards, sizeof awards}; }

thidua_seed thidua_seed_calendar(void) { return (thidua_seed){calendar, sizeof calendar}; }

thidua_seed thidua_seed_sample(void) { return (thidua_seed){sample, sizeof sample}; }
