package org.sixfold.ownpage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sixfold.access.Throttle;
import org.sixfold.access.Visitor;
import org.sixfold.access.Visits;
import org.sixfold.cluster.Cluster;
import org.sixfold.ownpage.persistence.SessionMapper;
import org.sixfold.ownpage.persistence.SessionRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;

/** Sessions of own pages: short, of one case, over at once when the link or the case is. */
@Service
public class OwnPageSessions implements Visits {

  /** Without use. */
  static final Duration IDLE = Duration.ofMinutes(20);

  static final Duration LONGEST = Duration.ofHours(2);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final CodeCheck codes;
  private final SessionMapper sessions;
  private final PageLife life;
  private final SixfoldClock clock;

  /** Unknown tokens from one address; a village's phones may share one. */
  private final Throttle byAddress;

  OwnPageSessions(
      CodeCheck codes, SessionMapper sessions, PageLife life, SixfoldClock clock, Cluster cluster) {
    this.codes = codes;
    this.sessions = sessions;
    this.life = life;
    this.clock = clock;
    this.byAddress = new Throttle(50, 60, cluster.numbers("own-page-address"));
  }

  /**
   * A session that was opened.
   *
   * @param secret for the cookie
   * @param linkId which page it shows
   */
  public record Opened(String secret, String linkId) {}

  /**
   * Opens a session.
   *
   * @param token of the link
   * @param code as the person was told it; blanks don't count
   * @param address of who asks
   * @throws ProblemException 401 {@code ownPage.linkInvalid}; 429 {@code ownPage.throttled}; and as
   *     {@link CodeCheck#check}
   */
  public Opened open(String token, String code, String address) {
    long wait = byAddress.waitSeconds(address);
    if (wait > 0) {
      throw ProblemException.retryLater(429, "ownPage.throttled", wait);
    }
    Optional<String> linkId = codes.check(token, code);
    if (linkId.isEmpty()) {
      byAddress.failed(address);
      throw CodeCheck.linkInvalid();
    }
    String secret = Secrets.token();
    Instant now = clock.now();
    sessions.deleteOpenedBefore(now.minus(LONGEST));
    sessions.insert(Secrets.hash(secret), linkId.get(), now);
    return new Opened(secret, linkId.get());
  }

  public void end(String secret) {
    sessions.delete(Secrets.hash(secret));
  }

  @Override
  public Optional<Visitor> find(String secret) {
    String hash = Secrets.hash(secret);
    SessionRow session = sessions.find(hash);
    Instant now = clock.now();
    if (session == null || isOver(session, now) || !life.isOpen(session.caseId())) {
      return Optional.empty();
    }
    if (session.usedAt().plus(NOTED_EVERY).isBefore(now)) {
      sessions.used(hash, now);
    }
    return Optional.of(new Visitor(session.linkId(), session.caseId()));
  }

  private static boolean isOver(SessionRow session, Instant now) {
    return session.usedAt().plus(IDLE).isBefore(now)
        || session.openedAt().plus(LONGEST).isBefore(now);
  }
}
