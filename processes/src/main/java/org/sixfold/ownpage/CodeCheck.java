package org.sixfold.ownpage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.ownpage.persistence.LinkMapper;
import org.sixfold.ownpage.persistence.LinkRow;
import org.sixfold.shared.OwnTransaction;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Token and code of a link. After five wrong codes it waits a quarter of an hour, after ten until
 * somebody gives the person another code: ten guesses among a million.
 */
@Component
class CodeCheck {

  static final int FREE_FAILURES = 5;
  static final int MOST_FAILURES = 10;
  static final Duration WAIT = Duration.ofMinutes(15);

  /** Until a human has looked at it. */
  static final Instant FOR_GOOD = Instant.parse("9999-01-01T00:00:00Z");

  private static final int LONGEST_TOKEN = 64;

  private final LinkMapper links;
  private final PageLife life;
  private final PasswordEncoder encoder;
  private final SixfoldClock clock;

  /** A wrong code is counted whatever becomes of the request. */
  private final OwnTransaction transaction;

  CodeCheck(
      LinkMapper links,
      PageLife life,
      PasswordEncoder encoder,
      SixfoldClock clock,
      OwnTransaction transaction) {
    this.links = links;
    this.life = life;
    this.encoder = encoder;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** What came of one try; a problem is thrown once it is counted. */
  private record Tried(String linkId, ProblemException problem) {}

  /**
   * The link that token and code open; empty if there is none in force.
   *
   * @throws ProblemException 401 {@code ownPage.codeWrong}, 423 {@code ownPage.locked}, 429 {@code
   *     ownPage.waiting}
   */
  Optional<String> check(String token, String code) {
    if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
      return Optional.empty();
    }
    Tried tried = transaction.execute(status -> tryOnce(Secrets.hash(token), code));
    if (tried.problem() != null) {
      throw tried.problem();
    }
    return Optional.ofNullable(tried.linkId());
  }

  static ProblemException linkInvalid() {
    return new ProblemException(401, "ownPage.linkInvalid", List.of(), Map.of());
  }

  /** The row is locked meanwhile: many tries at once are counted like one after the other. */
  private Tried tryOnce(String tokenHash, String code) {
    Instant now = clock.now();
    LinkRow link = links.lockByToken(tokenHash);
    if (link == null || !life.isOpen(link.caseId())) {
      return new Tried(null, null);
    }
    if (link.lockedUntil() != null && link.lockedUntil().isAfter(now)) {
      return new Tried(null, locked(link.lockedUntil(), now));
    }
    String digits = code.replaceAll("\\s", "");
    if (digits.matches("\\d{6}") && encoder.matches(digits, link.codeHash())) {
      links.opened(link.id(), now);
      return new Tried(link.id(), null);
    }
    int failures = link.failures() + 1;
    Instant until = lockedUntil(failures, now);
    links.failed(link.id(), failures, until);
    return new Tried(null, until == null ? wrong(failures) : locked(until, now));
  }

  private static Instant lockedUntil(int failures, Instant now) {
    if (failures >= MOST_FAILURES) {
      return FOR_GOOD;
    }
    return failures == FREE_FAILURES ? now.plus(WAIT) : null;
  }

  private static ProblemException wrong(int failures) {
    int left = (failures < FREE_FAILURES ? FREE_FAILURES : MOST_FAILURES) - failures;
    return new ProblemException(
        401, "ownPage.codeWrong", List.of(), Map.of("triesLeft", left), left);
  }

  private static ProblemException locked(Instant until, Instant now) {
    return until.equals(FOR_GOOD)
        ? new ProblemException(423, "ownPage.locked", List.of(), Map.of())
        : ProblemException.retryLater(
            429, "ownPage.waiting", Duration.between(now, until).toSeconds() + 1);
  }
}
