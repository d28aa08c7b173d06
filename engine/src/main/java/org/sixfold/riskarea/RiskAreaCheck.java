package org.sixfold.riskarea;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** What keeps an entry out of the register, field by field. */
@Component
class RiskAreaCheck {

  private static final Instant EARLIEST = Instant.parse("2019-12-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2099-12-31T00:00:00Z");

  private final Places places;

  RiskAreaCheck(Places places) {
    this.places = places;
  }

  List<FieldProblem> problems(RiskAreas.Entry entry) {
    List<FieldProblem> problems = new ArrayList<>();
    place(entry, problems);
    if (entry.level() == null) {
      problems.add(new FieldProblem("level", "form.required"));
    }
    if (entry.from() == null) {
      problems.add(new FieldProblem("from", "form.required"));
    }
    problems.addAll(time(entry.from(), entry.to()));
    problems.addAll(paper(entry.paper()));
    return problems;
  }

  /** What is wrong with a paper. */
  List<FieldProblem> paper(RiskPaper paper) {
    List<FieldProblem> problems = new ArrayList<>();
    text("paper.title", paper == null ? null : paper.title(), 200, problems);
    text("paper.number", paper == null ? null : paper.number(), 80, problems);
    text("paper.issuer", paper == null ? null : paper.issuer(), 100, problems);
    return problems;
  }

  /** What is wrong with a time; either may be missing. */
  List<FieldProblem> time(Instant from, Instant to) {
    List<FieldProblem> problems = new ArrayList<>();
    likely("from", from, problems);
    likely("to", to, problems);
    if (from != null && to != null && !from.isBefore(to)) {
      problems.add(new FieldProblem("to", "period.endBeforeStart"));
    }
    return problems;
  }

  /**
   * Refuses a text that is missing or too long.
   *
   * @throws ProblemException 422 {@code riskArea.invalid}
   */
  void requireText(String field, String value, int longest) {
    List<FieldProblem> problems = new ArrayList<>();
    text(field, value, longest, problems);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("riskArea.invalid", problems);
    }
  }

  private void place(RiskAreas.Entry entry, List<FieldProblem> problems) {
    String code = entry.placeCode();
    if (code == null || code.isBlank()) {
      problems.add(new FieldProblem("placeCode", "form.required"));
      return;
    }
    if (!places.tree().knows(code)) {
      problems.add(new FieldProblem("placeCode", "riskArea.placeUnknown"));
      return;
    }
    String name = entry.placeName();
    if (name == null || name.isBlank()) {
      return;
    }
    if (name.length() > 200) {
      problems.add(new FieldProblem("placeName", "form.tooLong", 200));
    } else if (isElsewhere(name, code)) {
      problems.add(new FieldProblem("placeName", "riskArea.nameElsewhere"));
    }
  }

  /** Whether the name and the code can't be meant for the same place. */
  private boolean isElsewhere(String name, String code) {
    PlaceTree tree = places.tree();
    List<Set<String>> named = places.named(name);
    return !named.isEmpty()
        && named.stream()
            .flatMap(Set::stream)
            .noneMatch(one -> tree.isWithin(one, code) || tree.isWithin(code, one));
  }

  private static void likely(String field, Instant at, List<FieldProblem> problems) {
    if (at != null && (at.isBefore(EARLIEST) || at.isAfter(LATEST))) {
      problems.add(new FieldProblem(field, "riskArea.dateUnlikely"));
    }
  }

  private static void text(String field, String value, int longest, List<FieldProblem> problems) {
    if (value == null || value.isBlank()) {
      problems.add(new FieldProblem(field, "form.required"));
    } else if (value.length() > longest) {
      problems.add(new FieldProblem(field, "form.tooLong", longest));
    }
  }
}
