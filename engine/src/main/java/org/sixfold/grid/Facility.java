package org.sixfold.grid;

import java.util.List;

/**
 * A place of centralised isolation.
 *
 * @param desk usernames at its desk
 */
public record Facility(
    String code, String name, List<String> desk, int rooms, int familyRooms, int accessibleRooms) {}
