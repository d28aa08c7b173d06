package org.sixfold.responsibility;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.audit.Audit;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.responsibility.persistence.ShiftRow;
import org.sixfold.shared.Csv;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in shifts as CSV with the columns {@code username,from,to} in local time, and optionally
 * {@code reason} for days above twelve hours; all or nothing, any number of times. A shift is known
 * by its person and start.
 */
@Service
public class RotaImport {

  private static final int CHUNK = 100;
  private static final int LONGEST_REASON = 500;

  private final RosterMapper mapper;
  private final RosterCache cache;
  private final SixfoldClock clock;
  private final Audit audit;

  RotaImport(RosterMapper mapper, RosterCache cache, SixfoldClock clock, Audit audit) {
    this.mapper = mapper;
    this.cache = cache;
    this.clock = clock;
    this.audit = audit;
  }

  /** How many shifts came new, how many were known, and which days are too long. */
  public record Imported(int created, int known, List<LongDays.Warning> warnings) {}

  /**
   * Reads one file; its people must be in the roster.
   *
   * @param shiftDays days to move every shift by: a demo's rota is made to begin today
   * @throws ProblemException 422 {@code import.invalid} with a problem per bad field; then nothing
   *     was changed
   */
  @Transactional
  public Imported read(Reader csv, int shiftDays) throws IOException {
    Set<String> people = new HashSet<>();
    mapper.members().forEach(row -> people.add(row.username()));
    Map<String, ShiftRow> known = new HashMap<>();
    mapper.shifts().forEach(row -> known.put(key(row), row));
    Map<String, ShiftRow> created = new LinkedHashMap<>();
    List<ShiftRow> changed = new ArrayList<>();
    Map<String, ShiftRow> read = new HashMap<>();
    List<FieldProblem> problems = new ArrayList<>();
    int rows = 0;
    for (Csv.Row line : Csv.read(csv, List.of("username", "from", "to"))) {
      ShiftRow row = row(line, people, shiftDays, problems);
      if (row == null) {
        continue;
      }
      rows++;
      read.put(key(row), row);
      ShiftRow before = known.get(key(row));
      if (before == null) {
        created.put(key(row), row);
      } else if (!before.equals(row)) {
        changed.add(row);
      }
    }
    ImportProblems.refuse(problems);
    List<ShiftRow> news = List.copyOf(created.values());
    for (int from = 0; from < news.size(); from += CHUNK) {
      mapper.insertShifts(news.subList(from, Math.min(news.size(), from + CHUNK)));
    }
    changed.forEach(mapper::updateShift);
    cache.changed();
    audit.record(
        new Audit.Change(
            "roster:rota",
            "rota.imported",
            Map.of("created", news.size(), "changed", changed.size())));
    Map<String, ShiftRow> all = new HashMap<>(known);
    all.putAll(read);
    return new Imported(news.size(), rows - news.size(), warnings(all, read));
  }

  private ShiftRow row(
      Csv.Row line, Set<String> people, int shiftDays, List<FieldProblem> problems) {
    Instant from = moment(line, "from", shiftDays, problems);
    Instant to = moment(line, "to", shiftDays, problems);
    if (!people.contains(line.get("username"))) {
      problems.add(ImportProblems.of(line, "username", "member.unknown"));
    }
    if (from == null || to == null) {
      return null;
    }
    if (!from.isBefore(to)) {
      problems.add(ImportProblems.of(line, "to", "period.endBeforeStart"));
    }
    String reason = line.get("reason");
    if (reason.length() > LONGEST_REASON) {
      problems.add(ImportProblems.of(line, "reason", "import.fieldTooLong", LONGEST_REASON));
    }
    return new ShiftRow(line.get("username"), from, to, reason.isEmpty() ? null : reason);
  }

  private Instant moment(Csv.Row line, String column, int shiftDays, List<FieldProblem> problems) {
    try {
      return clock.at(LocalDateTime.parse(line.get(column)).plusDays(shiftDays));
    } catch (DateTimeException e) {
      problems.add(ImportProblems.of(line, column, "import.fieldNoMoment"));
      return null;
    }
  }

  /** Of the people in the file, with all their shifts. */
  private List<LongDays.Warning> warnings(Map<String, ShiftRow> all, Map<String, ShiftRow> read) {
    Set<String> people = new HashSet<>();
    read.values().forEach(row -> people.add(row.username()));
    return LongDays.of(
        all.values().stream().filter(row -> people.contains(row.username())).toList(),
        clock.zone());
  }

  private static String key(ShiftRow row) {
    return Paging.key(row.username(), row.startsAt());
  }
}
