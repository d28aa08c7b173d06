package org.sixfold.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.board.persistence.ReportedFiguresMapper;
import org.sixfold.board.persistence.ReportedFiguresRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.Ids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Totals that others reported with their parts. They are kept as they came, and what does not add
 * up is said so: a published class A of 110 had 2 + 107 + 3 people.
 */
@Service
public class ReportedFigures {

  private static final int MOST_PARTS = 50;
  private static final int LONGEST = 200;
  private static final long MOST = 10_000_000_000L;

  private final ReportedFiguresMapper mapper;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;

  ReportedFigures(ReportedFiguresMapper mapper, Audit audit, SixfoldClock clock, JsonMapper json) {
    this.mapper = mapper;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  /** One of the numbers that should make the total. */
  public record Part(String name, Long count) {}

  /** What was reported. */
  public record Reported(
      String source, LocalDate day, String label, Long total, List<Part> parts) {}

  /**
   * What was made of it.
   *
   * @param sum of the parts
   * @param difference sum less total; 0 if it balances
   */
  public record Checked(
      String id,
      String source,
      LocalDate day,
      String label,
      long total,
      List<Part> parts,
      long sum,
      long difference,
      boolean balanced,
      String recordedBy,
      Instant recordedAt) {}

  /**
   * Keeps reported figures and says whether they add up.
   *
   * @throws ProblemException 403 {@code access.forbidden}, 422 {@code form.invalid}
   */
  @Transactional
  public Checked record(SignedInUser user, Reported reported) {
    user.require(Role.SUPERVISOR, Role.ADMIN);
    refuseIncomplete(reported);
    long sum = reported.parts().stream().mapToLong(Part::count).sum();
    ReportedFiguresRow row =
        new ReportedFiguresRow(
            Ids.next(),
            reported.source().strip(),
            reported.day(),
            reported.label().strip(),
            reported.total(),
            json.writeValueAsString(reported.parts()),
            sum - reported.total(),
            user.username(),
            clock.now());
    mapper.insert(row);
    audit.record(
        new Audit.Change(
            "figures:" + row.id(),
            "figures.reported",
            Map.of("total", row.total(), "difference", row.difference())));
    return checked(row);
  }

  /** Reported figures, the latest first; with {@code balanced} only those that do or do not. */
  @Transactional(readOnly = true)
  public Page<Checked> page(SignedInUser user, Boolean balanced, Paging paging) {
    user.require(Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR, Role.SUBDISTRICT_LEADER);
    return paging
        .page(mapper.find(balanced, paging.after(), paging.fetch()), ReportedFiguresRow::id)
        .map(this::checked);
  }

  private Checked checked(ReportedFiguresRow row) {
    List<Part> parts = json.readValue(row.parts(), new TypeReference<List<Part>>() {});
    return new Checked(
        row.id(),
        row.source(),
        row.reportDay(),
        row.label(),
        row.total(),
        parts,
        row.total() + row.difference(),
        row.difference(),
        row.difference() == 0,
        row.recordedBy(),
        row.recordedAt());
  }

  private static void refuseIncomplete(Reported reported) {
    List<FieldProblem> problems = new ArrayList<>();
    FreeText.required("source", reported.source(), LONGEST, problems);
    FreeText.required("label", reported.label(), LONGEST, problems);
    if (reported.day() == null) {
      problems.add(new FieldProblem("day", "form.required"));
    }
    count("total", reported.total(), problems);
    if (reported.parts() == null || reported.parts().isEmpty()) {
      problems.add(new FieldProblem("parts", "form.required"));
    } else if (reported.parts().size() > MOST_PARTS) {
      problems.add(new FieldProblem("parts", "form.list", MOST_PARTS));
    } else {
      for (int i = 0; i < reported.parts().size(); i++) {
        part("parts[" + i + "]", reported.parts().get(i), problems);
      }
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
  }

  private static void part(String field, Part part, List<FieldProblem> problems) {
    if (part == null) {
      problems.add(new FieldProblem(field, "form.required"));
      return;
    }
    FreeText.required(field + ".name", part.name(), LONGEST, problems);
    count(field + ".count", part.count(), problems);
  }

  private static void count(String field, Long value, List<FieldProblem> problems) {
    if (value == null) {
      problems.add(new FieldProblem(field, "form.required"));
    } else if (value < 0) {
      problems.add(new FieldProblem(field, "form.min", 0));
    } else if (value > MOST) {
      problems.add(new FieldProblem(field, "form.max", MOST));
    }
  }
}
