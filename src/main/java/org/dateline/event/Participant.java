package org.dateline.event;

/** Somebody's part in an event. */
public record Participant(Party party, Role role, RoleCertainty certainty) {}
