package org.sixfold.intake.web;

import java.nio.charset.StandardCharsets;
import org.sixfold.access.CurrentUser;
import org.sixfold.intake.ListReplies;
import org.sixfold.intake.ListReply;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The answer to a list's sender: signed, kept, sent. */
@RestController
@RequestMapping("/api/lists/{id}/replies")
class ListReplyController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final CurrentUser currentUser;
  private final ListReplies replies;
  private final ListReply reply;

  ListReplyController(CurrentUser currentUser, ListReplies replies, ListReply reply) {
    this.currentUser = currentUser;
    this.replies = replies;
    this.reply = reply;
  }

  /** The signer's own name; a reason where people are open. */
  record Signing(String sign, String reason) {}

  record Sent(ListReplies.How how, String receiptNo) {}

  /** What an answer would say now, and those that were signed. */
  @GetMapping
  ListReplies.Replies replies(@PathVariable String id) {
    return replies.of(currentUser.get(), id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ListReplies.Replies sign(@PathVariable String id, @RequestBody Signing body) {
    return replies.sign(currentUser.get(), id, body.sign(), body.reason());
  }

  @PostMapping("/{revision}/sent")
  ListReplies.Replies sent(
      @PathVariable String id, @PathVariable int revision, @RequestBody Sent body) {
    return replies.sent(currentUser.get(), id, revision, body.how(), body.receiptNo());
  }

  /** The file as it was signed. */
  @GetMapping("/{revision}/reply.xlsx")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int revision) {
    byte[] file = replies.file(currentUser.get(), id, revision);
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(reply.fileName(id), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file);
  }
}
