package org.sixfold.board.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.SavedViews;
import org.sixfold.board.SavedViews.SavedView;
import org.sixfold.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The filters of the board that the user keeps. */
@RestController
@RequestMapping("/api/board/views")
class SavedViewController {

  private final CurrentUser currentUser;
  private final SavedViews views;

  SavedViewController(CurrentUser currentUser, SavedViews views) {
    this.currentUser = currentUser;
    this.views = views;
  }

  /** What to keep under an id that the caller makes up. */
  record Body(String name, FilterParameters filter) {}

  @GetMapping
  Page<SavedView> list() {
    return new Page<>(views.of(currentUser.get()), null);
  }

  @PutMapping("/{id}")
  SavedView save(@PathVariable String id, @RequestBody Body body) {
    BoardFilter filter = body.filter() == null ? null : body.filter().filter();
    return views.save(currentUser.get(), new SavedView(id, body.name(), filter));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(@PathVariable String id) {
    views.forget(currentUser.get(), id);
  }
}
