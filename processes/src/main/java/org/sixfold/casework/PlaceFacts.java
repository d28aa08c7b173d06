package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of a person for the place, as codes.
 *
 * @param allowed where the rule for the class isolates
 * @param circumstances as the doctor noted them, the gravest first; never empty
 */
record PlaceFacts(
    Allowed allowed,
    Age age,
    Guardian guardian,
    List<Circumstance> circumstances,
    Carer carer,
    Home home) {

  enum Allowed {
    FACILITY,
    HOME,
    BOTH,
    /** Monitored only: the person stays nowhere by order. */
    MONITORING
  }

  enum Age {
    /** 14 or under. */
    CHILD,
    ADULT,
    /** 60 or older: Law on the Protection of the Rights of the Elderly, article 2. */
    OLD
  }

  enum Guardian {
    /** An adult of the household who may accompany goes to a facility too. */
    TOGETHER,
    NONE
  }

  /** Of several the gravest counts; named from the gravest on. */
  enum Circumstance {
    DEPENDENT,
    SERIOUSLY_ILL,
    PREGNANT,
    NURSING,
    MENTAL,
    OLD_ALONE,
    CHRONIC,
    NONE
  }

  /** Who would look after the person, or after those left behind. */
  enum Carer {
    /** Found, or nobody has looked yet. */
    OPEN,
    /** Kind 13 found nobody. */
    NONE_FOUND
  }

  enum Home {
    /** Fit, or nobody has looked yet. */
    OPEN,
    /** Kind 16 found it not fit or not safe. */
    UNFIT
  }

  /** The noted codes that matter for the place. */
  static List<Circumstance> circumstances(List<String> noted) {
    List<Circumstance> known =
        Stream.of(Circumstance.values())
            .filter(one -> one != Circumstance.NONE && noted.contains(one.name()))
            .toList();
    return known.isEmpty() ? List.of(Circumstance.NONE) : known;
  }

  /** One question for each circumstance, the gravest first. */
  List<Map<String, Object>> questions() {
    return circumstances.stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "allowed", allowed.name(),
                    "age", age.name(),
                    "guardian", guardian.name(),
                    "circumstance", one.name(),
                    "carer", carer.name(),
                    "home", home.name()))
        .toList();
  }
}
