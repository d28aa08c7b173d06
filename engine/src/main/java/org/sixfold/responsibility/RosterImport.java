package org.sixfold.responsibility;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.persistence.MemberRow;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.shared.Csv;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the roster as CSV with the columns {@code username,name,role,grids,phone,email} and
 * optionally {@code active} ({@code no} for who has left); all or nothing, any number of times.
 * People who are not in the file stay.
 */
@Service
public class RosterImport {

  private static final int CHUNK = 100;

  private final RosterMapper mapper;
  private final RosterCache cache;
  private final Grids grids;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final SixfoldClock clock;

  RosterImport(
      RosterMapper mapper,
      RosterCache cache,
      Grids grids,
      Audit audit,
      ApplicationEventPublisher events,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.cache = cache;
    this.grids = grids;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** How many people or shifts came new, and how many were known. */
  public record Imported(int created, int known) {}

  /**
   * Reads one file.
   *
   * @throws ProblemException 422 {@code import.invalid} with a problem per bad field; then nothing
   *     was changed
   */
  @Transactional
  public Imported read(Reader csv) throws IOException {
    Map<String, MemberRow> known = new HashMap<>();
    mapper.members().forEach(row -> known.put(row.username(), row));
    Map<String, MemberRow> created = new HashMap<>();
    List<MemberRow> changed = new ArrayList<>();
    List<MemberAway> left = new ArrayList<>();
    List<FieldProblem> problems = new ArrayList<>();
    int rows = 0;
    for (Csv.Row line : Csv.read(csv, List.of("username", "name", "role", "grids"))) {
      MemberRow row = new MemberLine(line, grids, problems).row();
      MemberRow before = known.get(row.username());
      rows++;
      if (before == null) {
        created.put(row.username(), row);
      } else if (!before.equals(row)) {
        changed.add(row);
        if (before.active() && !row.active()) {
          left.add(new MemberAway(row.username(), Role.valueOf(before.role()), clock.now()));
        }
      }
    }
    ImportProblems.refuse(problems);
    List<MemberRow> news = List.copyOf(created.values());
    for (int from = 0; from < news.size(); from += CHUNK) {
      mapper.insertMembers(news.subList(from, Math.min(news.size(), from + CHUNK)));
    }
    changed.forEach(this::change);
    cache.changed();
    left.forEach(events::publishEvent);
    audit.record(
        new Audit.Change(
            "roster:members",
            "roster.imported",
            Map.of("created", news.size(), "changed", changed.size())));
    return new Imported(news.size(), rows - news.size());
  }

  private void change(MemberRow row) {
    mapper.updateMember(row);
    audit.record(
        new Audit.Change(
            "member:" + row.username(),
            "member.changed",
            Map.of("role", row.role(), "grids", row.grids(), "active", row.active())));
  }
}
