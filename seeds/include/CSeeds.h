#ifndef CSEEDS_H
#define CSEEDS_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// The bytes of one seed: an XML property list in UTF-8, without a terminating zero.
/// They live as long as the program and never change.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} thidua_seed;

/// Directive 05/CT-BTTTT of 11 January 2019: clauses, sectors, targets, movements and the reporting rule.
thidua_seed thidua_seed_directive(void);

/// The roster of units that report, and the department that receives the reports.
thidua_seed thidua_seed_units(void);

/// Titles and commendation forms with their rules, for the rule set in force from 1 October 2017.
thidua_seed thidua_seed_awards(void);

/// Public holidays and swapped working days of 2018 to 2020.
thidua_seed thidua_seed_calendar(void);

/// The sample workspace of 2019, to be replayed through the workflow.
thidua_seed thidua_seed_sample(void);

#pragma clang assume_nonnull end

#endif
