package org.sixfold.modeling.web;

import org.sixfold.access.CurrentUser;
import org.sixfold.modeling.DraftComments;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments of designers on a draft. */
@RestController
@RequestMapping("/api/drafts/{id}/comments")
class DraftCommentController {

  private final CurrentUser currentUser;
  private final DraftComments comments;

  DraftCommentController(CurrentUser currentUser, DraftComments comments) {
    this.currentUser = currentUser;
    this.comments = comments;
  }

  /** Without {@code element} it is about the whole file. */
  record CommentRequest(String file, String element, String text) {}

  /** Comments, oldest first. */
  @GetMapping
  Page<DraftComments.Comment> of(
      @PathVariable String id,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return comments.of(currentUser.get(), id, Paging.of(limit, cursor));
  }

  /** Says something about an element or a file. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DraftComments.Comment say(@PathVariable String id, @RequestBody CommentRequest request) {
    return comments.say(currentUser.get(), id, request.file(), request.element(), request.text());
  }

  /** Settles a comment. */
  @PostMapping("/{commentId}/done")
  DraftComments.Comment done(@PathVariable String id, @PathVariable String commentId) {
    return comments.done(currentUser.get(), id, commentId);
  }
}
