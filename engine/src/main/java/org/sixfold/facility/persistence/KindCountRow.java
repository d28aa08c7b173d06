package org.sixfold.facility.persistence;

import org.sixfold.facility.RoomKind;

/** Beds of one kind in one facility. */
public record KindCountRow(String facility, RoomKind roomKind, int beds, int held) {}
