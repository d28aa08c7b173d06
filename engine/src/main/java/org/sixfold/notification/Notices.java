package org.sixfold.notification;

import static org.sixfold.live.LiveEvent.Kind.NOTICES;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.sixfold.live.LiveEvent;
import org.sixfold.live.LiveEvents;
import org.sixfold.notification.persistence.NoticeMapper;
import org.sixfold.notification.persistence.NoticeRow;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the product has told a member, whether a mail reached them or not. */
@Service
public class Notices {

  private final NoticeMapper notices;
  private final LiveEvents live;
  private final SixfoldClock clock;
  private final JsonMapper json;

  Notices(NoticeMapper notices, LiveEvents live, SixfoldClock clock, JsonMapper json) {
    this.notices = notices;
    this.live = live;
    this.clock = clock;
    this.json = json;
  }

  /**
   * One notice; it names the case and the task, never the person.
   *
   * @param atOnce whether it is a matter of minutes
   * @param readAt null while unread
   */
  public record Notice(
      String id,
      Map<String, String> text,
      @JsonInclude(JsonInclude.Include.NON_NULL) String caseId,
      @JsonInclude(JsonInclude.Include.NON_NULL) String taskId,
      boolean atOnce,
      Instant at,
      Instant readAt) {}

  /** A member's notices, newest first. */
  public Page<Notice> page(String username, boolean unread, Paging paging) {
    return paging
        .page(notices.page(username, unread, paging.after(), paging.fetch()), NoticeRow::id)
        .map(this::notice);
  }

  public long unread(String username) {
    return notices.unread(username);
  }

  /**
   * What a page asks for every few seconds.
   *
   * @param unread how many are unread
   * @param latest id of the newest notice, read or not; null if there is none
   */
  public record Pulse(long unread, String latest) {}

  public Pulse pulse(String username) {
    return new Pulse(notices.unread(username), notices.latest(username));
  }

  /**
   * Marks one as read; a second time changes nothing.
   *
   * @throws ProblemException 404 {@code notice.unknown}, for somebody else's too
   */
  @Transactional
  public void read(String username, String id) {
    if (!notices.exists(username, id)) {
      throw ProblemException.notFound("notice.unknown");
    }
    notices.read(username, id, clock.now());
    live.tell(LiveEvent.to(NOTICES, username));
  }

  /** Marks all as read and tells how many were not. */
  @Transactional
  public int readAll(String username) {
    live.tell(LiveEvent.to(NOTICES, username));
    return notices.readAll(username, clock.now());
  }

  private Notice notice(NoticeRow row) {
    Map<String, Object> values =
        json.readValue(row.content(), new TypeReference<Map<String, Object>>() {});
    return new Notice(
        row.id(),
        MailText.of(row.template(), values).line(),
        (String) values.get("caseId"),
        (String) values.get("taskId"),
        row.atOnce(),
        row.notedAt(),
        row.readAt());
  }
}
