package org.sixfold.facility;

import java.util.List;

/**
 * A place of centralised isolation, or a hospital.
 *
 * @param desk usernames at its desk
 * @param rooms all rooms, family and accessible ones included
 */
public record Facility(
    String code,
    String name,
    FacilityKind kind,
    List<String> desk,
    int rooms,
    int familyRooms,
    int accessibleRooms) {}
