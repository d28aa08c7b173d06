package org.sixfold.facility;

/**
 * A bed.
 *
 * @param code the room's number, in rooms with several beds with the bed's number: {@code 203},
 *     {@code 415-2}
 */
public record Bed(String facility, String code, String room, RoomKind kind) {}
