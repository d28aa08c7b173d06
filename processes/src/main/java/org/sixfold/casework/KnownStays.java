package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casework.persistence.StayMapper;
import org.sixfold.casework.persistence.StayRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person was, as calls and visits noted it: kept on the case, so that it can be looked up
 * in the risk-area register whenever that changes. Never in process variables.
 */
@Service
@Transactional
public class KnownStays {

  /** How long before an arrival a stay elsewhere still matters, where nobody told its dates. */
  static final Period LOOK_BACK = Period.ofDays(14);

  /**
   * A stay.
   *
   * @param place as told
   */
  public record Stay(String place, Instant from, Instant to, Source source) {}

  /** Who says so. */
  public enum Source {
    /** The person told place and dates. */
    TOLD,
    /** The person was where the list says, without telling more. */
    LIST
  }

  private final StayMapper mapper;
  private final CaseOrigins origins;
  private final SixfoldClock clock;

  KnownStays(StayMapper mapper, CaseOrigins origins, SixfoldClock clock) {
    this.mapper = mapper;
    this.origins = origins;
    this.clock = clock;
  }

  /** What was told last. */
  @Transactional(readOnly = true)
  public List<Stay> of(String caseId) {
    return told(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  private Map<String, List<Stay>> told(Collection<String> caseIds) {
    return mapper.findLatest(caseIds).stream()
        .collect(
            Collectors.groupingBy(
                StayRow::caseId, Collectors.mapping(KnownStays::stay, Collectors.toList())));
  }

  private static Stay stay(StayRow row) {
    return new Stay(row.place(), row.stayedFrom(), row.stayedTo(), row.staySource());
  }

  /** What was told last, and where nothing was, what the list says: of several cases, by case. */
  @Transactional(readOnly = true)
  public Map<String, List<Stay>> whereabouts(Collection<String> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Stay>> where = new HashMap<>(told(caseIds));
    Set<String> untold = new HashSet<>(caseIds);
    untold.removeAll(where.keySet());
    origins.all(untold).forEach((caseId, origin) -> where.put(caseId, listed(origin)));
    return where;
  }

  /** What the list says of where the person came from; empty if it says nothing. */
  @Transactional(readOnly = true)
  public List<Stay> listed(String caseId) {
    return listed(origins.of(caseId));
  }

  private List<Stay> listed(CaseOrigins.Origin origin) {
    Map<String, Object> details = origin.details();
    Object place = details.get("origin");
    if (place == null || place.toString().isBlank()) {
      return List.of();
    }
    Object arrived = details.get("arrivedOn");
    LocalDate until = arrived == null ? clock.today() : LocalDate.parse(arrived.toString());
    return List.of(
        new Stay(
            shortened(place.toString()),
            clock.at(until.minus(LOOK_BACK).atStartOfDay()),
            clock.at(until.plusDays(1).atStartOfDay()),
            Source.LIST));
  }

  /** Keeps what a form says of stays; a form that does not ask leaves what was known. */
  public void note(String caseId, Map<String, Object> answers, Instant at) {
    List<Stay> told = told(answers);
    boolean wasThere = "YES".equals(answers.get("wasInArea"));
    if (told.isEmpty() && wasThere) {
      told = listed(caseId);
    }
    if (!told.isEmpty()) {
      mapper.insert(told.stream().map(stay -> row(caseId, stay, at)).toList());
    } else if (answers.containsKey("wasInArea")) {
      mapper.delete(caseId);
    }
  }

  private static List<Stay> told(Map<String, Object> answers) {
    List<Stay> told = new ArrayList<>();
    if (answers.get("stays") instanceof List<?> rows) {
      for (Object row : rows) {
        if (row instanceof Map<?, ?> stay) {
          told.add(
              new Stay(
                  shortened(String.valueOf(stay.get("place"))),
                  moment(stay.get("from")),
                  moment(stay.get("to")),
                  Source.TOLD));
        }
      }
    }
    return told;
  }

  private static StayRow row(String caseId, Stay stay, Instant at) {
    return new StayRow(Ids.next(), caseId, stay.place(), stay.from(), stay.to(), stay.source(), at);
  }

  private static Instant moment(Object value) {
    return OffsetDateTime.parse(String.valueOf(value)).toInstant();
  }

  private static String shortened(String place) {
    return place.length() > 200 ? place.substring(0, 200) : place;
  }
}
