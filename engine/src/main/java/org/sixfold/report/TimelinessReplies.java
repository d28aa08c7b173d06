package org.sixfold.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseLists;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.report.persistence.ReplyRow;
import org.sixfold.report.persistence.TimelinessMapper;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.PersonalNumbers;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The right of reply: whom a number is about says what it does not show, and it stands with it. */
@Service
public class TimelinessReplies {

  private static final int LONGEST = 500;
  private static final int MOST_SHOWN = 200;

  private final TimelinessMapper mapper;
  private final Grids grids;
  private final Responsibility responsibility;
  private final Audit audit;
  private final SixfoldClock clock;

  TimelinessReplies(
      TimelinessMapper mapper,
      Grids grids,
      Responsibility responsibility,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.grids = grids;
    this.responsibility = responsibility;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is said to which point.
   *
   * @param key code of the grid, name of the role
   * @param from null for the last day
   * @param to null for today
   * @param text up to 500 characters, without personal numbers
   */
  public record Said(TimelinessBy by, String key, LocalDate from, LocalDate to, String text) {}

  /**
   * Keeps a reply to a point: of a grid by who answers for it, of a role by who has it, of both by
   * the command room.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 422 {@code form.invalid}, {@code
   *     report.periodInvalid}, {@code grid.unknown}
   */
  @Transactional
  public Timeliness.Reply reply(SignedInUser user, Said said) {
    CaseLists.requireReader(user);
    refuseUnfit(said);
    Period period = Period.of(said.from(), said.to(), clock);
    ReplyRow row =
        new ReplyRow(
            Ids.next(),
            said.by().name(),
            said.key(),
            period.from(),
            period.to(),
            place(user, said),
            said.text().strip(),
            user.username(),
            user.role().name(),
            clock.now());
    mapper.reply(row);
    audit.record(
        new Audit.Change(
            "timeliness:" + row.id(),
            "timeliness.replied",
            Map.of("point", row.pointKey(), "day", row.toDay().toString())));
    return shown(row);
  }

  List<Timeliness.Reply> of(SignedInUser user, List<String> paths, TimelinessBy by, Period period) {
    return mapper
        .replies(paths, user.username(), by.name(), period.from(), period.to(), MOST_SHOWN)
        .stream()
        .map(this::shown)
        .toList();
  }

  private String place(SignedInUser user, Said said) {
    if (said.by() == TimelinessBy.GRID) {
      Grid grid = grids.get(said.key());
      if (!user.covers(grid.path())) {
        throw ProblemException.forbidden("access.forbidden");
      }
      return grid.path();
    }
    if (!user.role().name().equals(said.key()) && !user.is(Role.SUPERVISOR, Role.ADMIN)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    return user.gridPaths().stream().findFirst().orElse("");
  }

  private static void refuseUnfit(Said said) {
    List<FieldProblem> problems = new ArrayList<>();
    if (said.by() == null) {
      problems.add(new FieldProblem("by", "form.required"));
    } else if (said.key() == null || said.by() == TimelinessBy.ROLE && !isRole(said.key())) {
      problems.add(new FieldProblem("key", "value.invalid"));
    }
    String text = said.text();
    if (text == null || text.isBlank()) {
      problems.add(new FieldProblem("text", "form.required"));
    } else if (text.strip().codePointCount(0, text.strip().length()) > LONGEST) {
      problems.add(new FieldProblem("text", "form.tooLong", LONGEST));
    } else if (PersonalNumbers.areIn(text)) {
      problems.add(new FieldProblem("text", "text.personalNumber"));
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
  }

  private static boolean isRole(String key) {
    return List.of(Role.values()).stream().anyMatch(role -> role.name().equals(key));
  }

  private Timeliness.Reply shown(ReplyRow row) {
    return new Timeliness.Reply(
        row.id(),
        row.pointKey(),
        row.fromDay(),
        row.toDay(),
        row.content(),
        row.saidBy(),
        responsibility.find(row.saidBy()).map(Member::name).orElse(row.saidBy()),
        row.saidRole(),
        row.saidAt());
  }
}
