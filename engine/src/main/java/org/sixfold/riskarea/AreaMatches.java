package org.sixfold.riskarea;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sixfold.riskarea.AreaMatch.Fit;
import org.sixfold.riskarea.persistence.RiskAreaMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up in the register what held at a place when somebody was there. */
@Service
@Transactional(readOnly = true)
public class AreaMatches {

  private static final Comparator<AreaMatch> ORDER =
      Comparator.comparing(AreaMatch::fit)
          .thenComparing((AreaMatch one) -> one.area().level())
          .thenComparing(one -> one.area().from(), Comparator.reverseOrder())
          .thenComparing(one -> one.area().id());

  private final RiskAreaMapper mapper;
  private final Places places;

  AreaMatches(RiskAreaMapper mapper, Places places) {
    this.mapper = mapper;
    this.places = places;
  }

  /**
   * Confirmed areas that a stay met: the surest first, of these the strictest.
   *
   * @param place as told, such as 宁波市镇海区, or a code
   * @param first beginning of the stay
   * @param last its end; one before the beginning is taken for the beginning
   */
  public List<AreaMatch> of(String place, Instant first, Instant last) {
    return between(first, last).of(place, first, last);
  }

  /** The confirmed areas of some time, read once for many stays within it. */
  public Register between(Instant first, Instant last) {
    return new Register(
        mapper.findInForce(first, later(first, last)).stream().map(RiskAreaRows::area).toList());
  }

  private static Instant later(Instant first, Instant last) {
    return last.isBefore(first) ? first : last;
  }

  /** What was in force at some time. */
  public final class Register {

    private final List<RiskArea> areas;

    private Register(List<RiskArea> areas) {
      this.areas = areas;
    }

    /** As {@link AreaMatches#of}, of a stay within that time. */
    public List<AreaMatch> of(String place, Instant first, Instant last) {
      Stay stay = new Stay(place);
      Instant end = later(first, last);
      return areas.stream()
          .filter(area -> !area.from().isAfter(end))
          .filter(area -> area.to() == null || area.to().isAfter(first))
          .flatMap(area -> stay.fit(area).map(fit -> new AreaMatch(area, fit)).stream())
          .sorted(ORDER)
          .toList();
    }
  }

  /** How an area fits a place, whatever its time; empty if it does not. */
  public Optional<Fit> fit(String place, RiskArea area) {
    return new Stay(place).fit(area);
  }

  /** A place as told, read once for many areas. */
  private final class Stay {

    private final String text;
    private final List<Set<String>> named;
    private final PlaceTree tree;

    Stay(String place) {
      text = PlaceNames.compact(place);
      named = places.named(place);
      tree = places.tree();
    }

    Optional<Fit> fit(RiskArea area) {
      // Empty if the area is the whole place of its code.
      String narrower = tree.beyond(area.placeCode(), PlaceNames.compact(area.placeName()));
      boolean saysNarrower = narrower.isEmpty() || text.contains(narrower);
      boolean possible = false;
      for (Set<String> codes : named) {
        boolean inside = codes.stream().allMatch(code -> tree.isWithin(code, area.placeCode()));
        boolean around = codes.stream().anyMatch(code -> tree.isWithin(area.placeCode(), code));
        if (saysNarrower && (inside || around && !narrower.isEmpty())) {
          return Optional.of(Fit.WITHIN);
        }
        boolean some = codes.stream().anyMatch(code -> tree.isWithin(code, area.placeCode()));
        possible |= some || around;
      }
      boolean namedAlone = named.isEmpty() && !narrower.isEmpty() && saysNarrower;
      return possible || namedAlone ? Optional.of(Fit.WIDER) : Optional.empty();
    }
  }
}
