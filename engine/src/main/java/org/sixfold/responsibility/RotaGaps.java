package org.sixfold.responsibility;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.responsibility.RotaCoverage.Gap;
import org.sixfold.responsibility.persistence.RotaGapMapper;
import org.sixfold.responsibility.persistence.RotaGapRow;
import org.sixfold.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hours of the coming day that nobody covers: found, told twelve hours ahead, closed when filled.
 */
@Service
@Transactional
public class RotaGaps {

  private static final Duration LOOKED_AT = Duration.ofHours(24);
  private static final Duration TOLD_AHEAD = Duration.ofHours(12);
  private static final String SUBJECT = "roster:rota";
  private static final int LATEST = 200;

  /** A gap; {@code toldAt} and {@code closedAt} are null until then. */
  public record Found(
      String id,
      Role role,
      Instant from,
      Instant to,
      Instant foundAt,
      Instant toldAt,
      Instant closedAt) {}

  private final RotaGapMapper mapper;
  private final RosterCache cache;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  RotaGaps(RotaGapMapper mapper, RosterCache cache, Audit audit, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.cache = cache;
    this.audit = audit;
    this.events = events;
  }

  /** The latest gaps, newest first; or those that are still open, soonest first. */
  @Transactional(readOnly = true)
  public List<Found> list(boolean open) {
    List<RotaGapRow> rows = open ? mapper.findOpen() : mapper.findLatest(LATEST);
    return rows.stream()
        .map(
            row ->
                new Found(
                    row.id(),
                    row.role(),
                    row.startsAt(),
                    row.endsAt(),
                    row.foundAt(),
                    row.toldAt(),
                    row.closedAt()))
        .toList();
  }

  void check(Instant now) {
    Roster roster = cache.get();
    List<RotaGapRow> left = new ArrayList<>(mapper.findOpen());
    for (Role role : RotaCoverage.NEEDED) {
      for (Gap gap : RotaCoverage.gaps(roster, role, now, now.plus(LOOKED_AT))) {
        RotaGapRow known = known(left, gap);
        if (known == null) {
          known = found(gap, now);
        } else {
          left.remove(known);
          mapper.extend(known.id(), gap.to());
        }
        tell(known, gap, now);
      }
    }
    left.forEach(gone -> close(gone, now));
  }

  private static RotaGapRow known(List<RotaGapRow> open, Gap gap) {
    return open.stream()
        .filter(row -> row.role() == gap.role())
        .filter(row -> !row.startsAt().isAfter(gap.to()) && !row.endsAt().isBefore(gap.from()))
        .findFirst()
        .orElse(null);
  }

  private RotaGapRow found(Gap gap, Instant now) {
    RotaGapRow row = new RotaGapRow(Ids.next(), gap.role(), gap.from(), gap.to(), now, null, null);
    mapper.insert(row);
    record("rota.gapFound", row);
    return row;
  }

  private void tell(RotaGapRow row, Gap gap, Instant now) {
    boolean soon = !gap.from().isAfter(now.plus(TOLD_AHEAD));
    if (soon && row.toldAt() == null && mapper.tell(row.id(), now) == 1) {
      events.publishEvent(new RotaGapAhead(row.id(), row.role(), row.startsAt(), gap.to()));
    }
  }

  private void close(RotaGapRow gone, Instant now) {
    mapper.close(gone.id(), now);
    record("rota.gapClosed", gone);
  }

  private void record(String action, RotaGapRow row) {
    audit.record(
        new Audit.Change(
            SUBJECT,
            action,
            Map.of(
                "role", row.role().name(),
                "from", row.startsAt().toString(),
                "to", row.endsAt().toString())));
  }
}
