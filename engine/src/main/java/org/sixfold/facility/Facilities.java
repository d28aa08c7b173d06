package org.sixfold.facility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of facilities: places of isolation, and hospitals. */
public interface Facilities {

  List<Facility> all();

  List<Facility> all(FacilityKind kind);

  Optional<Facility> find(String code);

  /** The facility with this code, if it is of that kind. */
  Optional<Facility> find(String code, FacilityKind kind);

  /**
   * The facility with this code.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code facility.unknown}
   */
  Facility get(String code);

  /** Free beds by facility code; a hospital's are not counted. */
  Map<String, FreeBeds> free();

  /** Cases that hold a bed that counts in {@link #free()}, once for each; null for any. */
  List<String> holders(String facility, RoomKind kind);

  /** Codes of the facilities at whose desk somebody works. */
  List<String> ofDesk(String username);

  /** Of the given cases those that lay in a facility or are expected in one, with its code. */
  Map<String, String> ofCases(Collection<String> caseIds);
}
