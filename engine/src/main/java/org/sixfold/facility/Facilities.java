package org.sixfold.facility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of facilities. */
public interface Facilities {

  List<Facility> all();

  Optional<Facility> find(String code);

  /**
   * The facility with this code.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code facility.unknown}
   */
  Facility get(String code);

  /** Free beds by facility code. */
  Map<String, FreeBeds> free();

  /** Codes of the facilities at whose desk somebody works. */
  List<String> ofDesk(String username);

  /** Of the given cases those that lay in a facility or are expected in one, with its code. */
  Map<String, String> ofCases(Collection<String> caseIds);
}
