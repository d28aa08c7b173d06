package org.sixfold.notification.web;

import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.notification.Notices;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices, and nobody else's. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

  private final CurrentUser currentUser;
  private final Notices notices;

  NoticeController(CurrentUser currentUser, Notices notices) {
    this.currentUser = currentUser;
    this.notices = notices;
  }

  /**
   * @param unread how many are unread in all
   */
  record NoticePage(List<Notices.Notice> items, String next, long unread) {}

  record ReadCount(int read) {}

  @GetMapping
  NoticePage list(
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    String username = currentUser.get().username();
    Page<Notices.Notice> page = notices.page(username, unread, Paging.of(limit, cursor));
    return new NoticePage(page.items(), page.next(), notices.unread(username));
  }

  /** For a page to ask every few seconds whether anything is new: two looks into an index. */
  @GetMapping("/unread")
  Notices.Pulse unread() {
    return notices.pulse(currentUser.get().username());
  }

  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(@PathVariable String id) {
    notices.read(currentUser.get().username(), id);
  }

  @PostMapping("/read")
  ReadCount readAll() {
    return new ReadCount(notices.readAll(currentUser.get().username()));
  }
}
