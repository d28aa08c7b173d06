package org.sixfold.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.Visitor;
import org.sixfold.casefile.persistence.OpeningMapper;
import org.sixfold.casefile.persistence.OpeningRow;
import org.sixfold.casefile.persistence.SealRow;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who opened whose whole file, when and on what ground. Openings are only added; ten minutes after
 * the first unsealed one all are sealed by a hash that covers the seal before.
 */
@Component
public class FileOpenings implements DueWork {

  static final Duration SEAL_AFTER = Duration.ofMinutes(10);

  private static final String NO_SEAL_BEFORE = "0".repeat(64);
  private static final int SEALS_PER_READ = 100;

  private final OpeningMapper openings;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  FileOpenings(OpeningMapper openings, SixfoldClock clock, TransactionTemplate transaction) {
    this.openings = openings;
    this.clock = clock;
    this.transaction = transaction;
  }

  void record(String caseId, SignedInUser user, String ground) {
    openings.insert(
        new OpeningRow(
            Ids.next(), caseId, user.username(), user.role().name(), ground, clock.now()));
  }

  /** The person opened the own page, or one of its papers. */
  public void recordVisit(Visitor visitor) {
    openings.insert(
        new OpeningRow(
            Ids.next(),
            visitor.caseId(),
            visitor.getName(),
            Visitor.ROLE,
            "OWN_PAGE",
            clock.now()));
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(openings.oldestUnsealed()).map(oldest -> oldest.plus(SEAL_AFTER));
  }

  @Override
  public int runDue(Instant now) {
    if (nextDue().filter(due -> !due.isAfter(now)).isEmpty()) {
      return 0;
    }
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> seal(now))) ? 1 : 0;
    } catch (DuplicateKeyException otherNodeSealed) {
      return 0;
    }
  }

  /**
   * One opening of a whole file.
   *
   * @param ground {@code TASK}, {@code SIX}, {@code COMMAND_ROOM}, {@code DECIDING_OFFICER} or, by
   *     the person, {@code OWN_PAGE}
   */
  public record Opening(
      String id, String caseId, Instant at, String username, String role, String ground) {}

  /** Who opened a case's file, newest first. */
  public Page<Opening> of(String caseId, Paging paging) {
    return paging
        .page(openings.findOfCase(caseId, paging.after(), paging.fetch()), OpeningRow::id)
        .map(
            row ->
                new Opening(
                    row.id(),
                    row.caseId(),
                    row.openedAt(),
                    row.username(),
                    row.userRole(),
                    row.ground()));
  }

  /** Numbers of the seals that do not hold; empty if the log is whole. Reads the whole log. */
  public List<Long> brokenSeals() {
    List<Long> broken = new ArrayList<>();
    String before = NO_SEAL_BEFORE;
    long expected = 1;
    List<SealRow> seals = openings.findSeals(0, SEALS_PER_READ);
    while (!seals.isEmpty()) {
      for (SealRow seal : seals) {
        List<OpeningRow> sealed = openings.findSealed(seal.sealNo());
        boolean holds =
            seal.sealNo() == expected
                && seal.hashBefore().equals(before)
                && seal.openingCount() == sealed.size()
                && seal.sealHash().equals(hash(before, sealed));
        if (!holds) {
          broken.add(seal.sealNo());
        }
        before = seal.sealHash();
        expected = seal.sealNo() + 1;
      }
      seals = openings.findSeals(expected - 1, SEALS_PER_READ);
    }
    return broken;
  }

  private boolean seal(Instant now) {
    SealRow last = openings.lastSeal();
    long sealNo = last == null ? 1 : last.sealNo() + 1;
    String before = last == null ? NO_SEAL_BEFORE : last.sealHash();
    int count = openings.assignSeal(sealNo);
    if (count == 0) {
      return false;
    }
    openings.insertSeal(
        new SealRow(sealNo, count, before, hash(before, openings.findSealed(sealNo)), now));
    return true;
  }

  private static String hash(String before, List<OpeningRow> sealed) {
    StringBuilder text = new StringBuilder(before);
    for (OpeningRow one : sealed) {
      text.append('\n').append(one.id());
      text.append('|').append(one.caseId()).append('|').append(one.username());
      text.append('|').append(one.userRole()).append('|').append(one.ground());
      text.append('|').append(one.openedAt().toEpochMilli());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
