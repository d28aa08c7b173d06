package org.sixfold.facility;

import java.util.List;

/**
 * A place of centralised isolation.
 *
 * @param desk usernames at its desk
 * @param rooms all rooms, family and accessible ones included
 */
public record Facility(
    String code, String name, List<String> desk, int rooms, int familyRooms, int accessibleRooms) {}
