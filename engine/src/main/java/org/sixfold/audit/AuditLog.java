package org.sixfold.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.audit.persistence.AuditMapper;
import org.sixfold.audit.persistence.AuditRow;
import org.sixfold.audit.persistence.ChainEnd;
import org.sixfold.shared.Actor;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the log. Two transactions that change the same subject at the same time read the same
 * chain end; the key of subject and number lets one of them append, and the other one links itself
 * to that entry.
 */
@Service
class AuditLog implements Audit {

  private static final int CHUNK = 100;
  private static final int ATTEMPTS = 50;

  private final AuditMapper mapper;
  private final EntryHash hashes;
  private final SixfoldClock clock;
  private final ObjectProvider<Actor> actor;

  AuditLog(AuditMapper mapper, EntryHash hashes, SixfoldClock clock, ObjectProvider<Actor> actor) {
    this.mapper = mapper;
    this.hashes = hashes;
    this.clock = clock;
    this.actor = actor;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Change change) {
    for (int attempt = 1; ; attempt++) {
      ChainEnd end = mapper.end(change.subject());
      AuditRow entry =
          end == null
              ? entry(change, 1, EntryHash.BEFORE_FIRST)
              : entry(change, end.seq() + 1, end.hash());
      try {
        mapper.insertAll(List.of(entry));
        return;
      } catch (DuplicateKeyException appendedMeanwhile) {
        if (attempt == ATTEMPTS) {
          throw appendedMeanwhile;
        }
      }
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordFirst(List<Change> changes) {
    for (int from = 0; from < changes.size(); from += CHUNK) {
      List<AuditRow> entries = new ArrayList<>(CHUNK);
      for (Change change : changes.subList(from, Math.min(changes.size(), from + CHUNK))) {
        entries.add(entry(change, 1, EntryHash.BEFORE_FIRST));
      }
      mapper.insertAll(entries);
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordAll(List<Change> changes) {
    for (int from = 0; from < changes.size(); from += CHUNK) {
      append(changes.subList(from, Math.min(changes.size(), from + CHUNK)));
    }
  }

  private void append(List<Change> changes) {
    Set<String> subjects = changes.stream().map(Change::subject).collect(Collectors.toSet());
    for (int attempt = 1; ; attempt++) {
      Map<String, AuditRow> ends = new HashMap<>();
      mapper.ends(subjects).forEach(end -> ends.put(end.subject(), end));
      List<AuditRow> entries = new ArrayList<>(changes.size());
      for (Change change : changes) {
        AuditRow last = ends.get(change.subject());
        AuditRow entry =
            last == null
                ? entry(change, 1, EntryHash.BEFORE_FIRST)
                : entry(change, last.seq() + 1, last.hash());
        ends.put(change.subject(), entry);
        entries.add(entry);
      }
      try {
        mapper.insertAll(entries);
        return;
      } catch (DuplicateKeyException appendedMeanwhile) {
        if (attempt == ATTEMPTS) {
          throw appendedMeanwhile;
        }
      }
    }
  }

  private AuditRow entry(Change change, int seq, String previousHash) {
    Actor present = actor.getIfAvailable();
    String username = present == null ? Actor.SYSTEM : present.username();
    Instant now = clock.now();
    String details = hashes.canonical(change.details());
    return hashes.link(
        previousHash,
        new AuditRow(change.subject(), seq, now, username, change.action(), details, null));
  }
}
