package org.sixfold.handover.web;

import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.handover.HandOverDraft;
import org.sixfold.handover.HandOverDrafts;
import org.sixfold.handover.HandOverNote;
import org.sixfold.handover.HandOverNotes;
import org.sixfold.handover.HandOverSigning;
import org.sixfold.handover.SignedHandOver;
import org.sixfold.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one shift tells the next. */
@RestController
@RequestMapping("/api/hand-over-notes")
class HandOverController {

  private final CurrentUser currentUser;
  private final HandOverDrafts drafts;
  private final HandOverSigning signing;
  private final HandOverNotes notes;

  HandOverController(
      CurrentUser currentUser,
      HandOverDrafts drafts,
      HandOverSigning signing,
      HandOverNotes notes) {
    this.currentUser = currentUser;
    this.drafts = drafts;
    this.signing = signing;
    this.notes = notes;
  }

  /** Without people all of the note. */
  record Read(List<String> caseIds) {}

  /** Given and taken over in the last day, newest first. */
  @GetMapping
  Page<HandOverNote> notes() {
    return new Page<>(notes.of(currentUser.get()), null);
  }

  /** What the own note could say now, and who could take over. */
  @GetMapping("/draft")
  HandOverDraft draft() {
    return drafts.of(currentUser.get());
  }

  @PostMapping
  HandOverNote sign(@RequestBody SignedHandOver note) {
    return signing.sign(currentUser.get(), note);
  }

  @PostMapping("/{id}/acknowledge")
  HandOverNote acknowledge(@PathVariable String id, @RequestBody Read read) {
    return notes.acknowledge(currentUser.get(), id, read.caseIds());
  }
}
