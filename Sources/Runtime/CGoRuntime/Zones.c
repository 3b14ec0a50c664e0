// Zones: the system's zone database, asked through the C library.
#define _GNU_SOURCE
#include "Zones.h"

#include <stdio.h>
#include <time.h>

long go_zone_local(long seconds, char *name, unsigned long size) {
  time_t instant = seconds;
  struct tm parts;
  if (!localtime_r(&instant, &parts)) {
    snprintf(name, size, "UTC");
    return 0;
  }
  snprintf(name, size, "%s", parts.tm_zone);
  return parts.tm_gmtoff;
}
