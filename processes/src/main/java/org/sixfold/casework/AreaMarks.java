package org.sixfold.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sixfold.casework.KnownStays.Stay;
import org.sixfold.riskarea.AreaMatch;
import org.sixfold.riskarea.AreaMatches;
import org.sixfold.riskarea.RiskArea;
import org.sixfold.riskarea.RiskLevel;
import org.springframework.stereotype.Service;

/**
 * The marks that the risk-area register gives to where a person was. They are looked up whenever
 * they are wanted and kept nowhere, so that they never lag behind the register.
 */
@Service
public class AreaMarks {

  /** An area that a stay met. */
  public record Mark(Stay stay, AreaMatch match) {

    public RiskArea area() {
      return match.area();
    }

    /** Whether the person surely was in the area; else it is to be asked. */
    public boolean isSure() {
      return match.fit() == AreaMatch.Fit.WITHIN;
    }
  }

  private final KnownStays stays;
  private final AreaMatches matches;

  AreaMarks(KnownStays stays, AreaMatches matches) {
    this.stays = stays;
    this.matches = matches;
  }

  /** Of what the person told. */
  public List<Mark> of(String caseId) {
    return of(stays.of(caseId));
  }

  /** Stay by stay, the surest and strictest areas of each first; one statement for all. */
  public List<Mark> of(List<Stay> where) {
    if (where.isEmpty()) {
      return List.of();
    }
    AreaMatches.Register register =
        matches.between(
            where.stream().map(Stay::from).min(Comparator.naturalOrder()).orElseThrow(),
            where.stream()
                .flatMap(stay -> Stream.of(stay.from(), stay.to()))
                .max(Comparator.naturalOrder())
                .orElseThrow());
    return where.stream()
        .flatMap(
            stay ->
                register.of(stay.place(), stay.from(), stay.to()).stream()
                    .map(match -> new Mark(stay, match)))
        .toList();
  }

  /**
   * Of the strictest level that a stay surely met, by the register as it is now, the one left last;
   * empty if none. An area that is only a part of the place told does not count.
   */
  public Optional<Mark> strictest(List<Stay> where) {
    return of(where).stream()
        .filter(Mark::isSure)
        .min(
            Comparator.<Mark, RiskLevel>comparing(mark -> mark.area().level())
                .thenComparing(mark -> mark.stay().to(), Comparator.reverseOrder()));
  }
}
