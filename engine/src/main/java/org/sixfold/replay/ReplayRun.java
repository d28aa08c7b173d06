package org.sixfold.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sixfold.modeling.DraftVersions;
import org.sixfold.replay.persistence.ReplayCaseRow;
import org.sixfold.replay.persistence.ReplayMapper;
import org.sixfold.replay.persistence.ReplayRow;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the replay that waits, on whichever node is first. A node that dies says nothing more, and
 * after a while another one begins anew: nothing was written but progress.
 */
@Component
class ReplayRun implements DueWork {

  static final String UNREADABLE = "replay.unreadable";

  private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);
  private static final int ROWS_AT_ONCE = 200;

  private final ReplayMapper mapper;
  private final DraftVersions drafts;
  private final ReplayComputation computation;
  private final ReplayProperties properties;
  private final TransactionTemplate transaction;
  private final SixfoldClock clock;
  private final JsonMapper json;

  ReplayRun(
      ReplayMapper mapper,
      DraftVersions drafts,
      ReplayComputation computation,
      ReplayProperties properties,
      TransactionTemplate transaction,
      SixfoldClock clock,
      JsonMapper json) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.computation = computation;
    this.properties = properties;
    this.transaction = transaction;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.underWay())
        .map(row -> row.heldUntil() == null ? row.startedAt() : row.heldUntil());
  }

  @Override
  public int runDue(Instant now) {
    ReplayRow waiting = mapper.underWay();
    if (waiting == null || mapper.take(waiting.id(), waiting.claim(), now, heldUntil()) == 0) {
      return 0;
    }
    int claim = waiting.claim() + 1;
    try {
      replay(waiting, claim);
    } catch (Superseded another) {
      LOG.warn("Replay {} of a draft goes on elsewhere: this node was too slow", waiting.number());
    } catch (UnreadableFile unreadable) {
      LOG.warn("Replay {} of a draft cannot read {}", waiting.number(), unreadable.getMessage());
      fail(waiting, claim, unreadable.code(), unreadable.words());
    } catch (RuntimeException failure) {
      LOG.error("Replay {} of a draft failed: {}", waiting.number(), failure.getClass().getName());
      LOG.debug("Replay {}", waiting.number(), failure);
      fail(waiting, claim, UNREADABLE, List.of());
    }
    return 1;
  }

  private void fail(ReplayRow row, int claim, String code, List<String> words) {
    mapper.end(
        ended(
            row, claim, ReplayRow.FAILED, 0, code, json.writeValueAsString(words), null, 0, null));
  }

  private Instant heldUntil() {
    return clock.now().plus(properties.held());
  }

  /** Another node took the replay for abandoned and does it: this one may write no more. */
  private static final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void requireOwn(int written) {
    if (written == 0) {
      throw new Superseded();
    }
  }

  private void replay(ReplayRow row, int claim) {
    DraftVersions.Both files = drafts.both(row.draftId());
    List<String> cases = computation.cases(row.fromAt(), row.untilAt(), row.mostCases());
    requireOwn(mapper.begin(row.id(), claim, files.revision(), files.base(), cases.size()));
    ReplayComputation.Found found =
        computation.replay(
            files,
            cases,
            row.fromAt(),
            row.untilAt(),
            done -> requireOwn(mapper.progress(row.id(), claim, done, heldUntil())));
    List<ReplayCaseRow> changes =
        found.changes().stream().map(change -> line(row.id(), change)).toList();
    String summary = json.writeValueAsString(found.summary());
    int longer = found.summary().heldLonger().cases();
    String hash = hash(summary, changes);
    transaction.executeWithoutResult(
        status -> {
          requireOwn(
              mapper.end(
                  ended(
                      row,
                      claim,
                      ReplayRow.DONE,
                      cases.size(),
                      null,
                      null,
                      hash,
                      longer,
                      summary)));
          mapper.deleteCases(row.id());
          for (List<ReplayCaseRow> some : batches(changes)) {
            mapper.insertCases(some);
          }
        });
  }

  private static List<List<ReplayCaseRow>> batches(List<ReplayCaseRow> rows) {
    List<List<ReplayCaseRow>> batches = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      batches.add(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
    }
    return batches;
  }

  private ReplayCaseRow line(String replayId, CaseChange change) {
    return new ReplayCaseRow(
        replayId,
        change.no(),
        !change.decided().isEmpty(),
        change.missedAfter() - change.missedBefore(),
        change.heldMinutes(),
        json.writeValueAsString(change));
  }

  private static String hash(String summary, List<ReplayCaseRow> changes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(summary.getBytes(StandardCharsets.UTF_8));
      for (ReplayCaseRow change : changes) {
        digest.update(change.content().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReplayRow ended(
      ReplayRow row,
      int claim,
      String state,
      int done,
      String failure,
      String words,
      String hash,
      int longer,
      String summary) {
    return new ReplayRow(
        row.id(),
        row.draftId(),
        row.number(),
        state,
        row.fromAt(),
        row.untilAt(),
        row.mostCases(),
        row.revision(),
        row.baseNo(),
        row.startedBy(),
        row.startedAt(),
        null,
        claim,
        row.total(),
        done,
        clock.now(),
        failure,
        words,
        hash,
        longer,
        summary);
  }
}
