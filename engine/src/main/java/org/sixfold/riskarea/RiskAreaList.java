package org.sixfold.riskarea;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.sixfold.riskarea.persistence.RiskAreaMapper;
import org.sixfold.riskarea.persistence.RiskAreaQuery;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as people look through it. */
@Service
@Transactional(readOnly = true)
public class RiskAreaList {

  private final RiskAreaMapper mapper;
  private final Places places;

  RiskAreaList(RiskAreaMapper mapper, Places places) {
    this.mapper = mapper;
    this.places = places;
  }

  /**
   * Entries, latest beginning first.
   *
   * @param at only those that cover this moment; null for all
   * @param place a code or a name: those at, below and above it; null for all
   * @param state null for all
   */
  public Page<RiskArea> search(Instant at, String place, RiskArea.State state, Paging paging) {
    String text = place == null || place.isBlank() ? null : place.strip();
    List<String> codes =
        text == null
            ? List.of()
            : places.named(text).stream().flatMap(Set::stream).distinct().toList();
    List<String> above =
        codes.stream().flatMap(code -> places.tree().chain(code).stream()).distinct().toList();
    List<String> after = paging.afterParts(2).orElse(null);
    return paging
        .page(
            mapper.search(
                new RiskAreaQuery(
                    at,
                    state == null ? null : state.name(),
                    codes,
                    above,
                    text != null && codes.isEmpty() ? "%" + escaped(text) + "%" : null,
                    after == null ? null : moment(after.get(0)),
                    after == null ? null : after.get(1),
                    paging.fetch())),
            row -> Paging.key(row.validFrom(), row.id()))
        .map(RiskAreaRows::area);
  }

  private static String escaped(String text) {
    return text.replaceAll("[!%_]", "!$0");
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}
