// Zones: what the local time of an instant is.
#ifndef CGORUNTIME_ZONES_H
#define CGORUNTIME_ZONES_H

/// The offset from UTC, in seconds, of the local time so many seconds after 1970 began; writes the zone's abbreviation.
long go_zone_local(long seconds, char *_Nonnull name, unsigned long size);

#endif
