package org.sixfold.modeling.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftArchive;
import org.sixfold.modeling.DraftCheck;
import org.sixfold.modeling.Drafts;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Drafts of a path, for designers and administrators. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {

  private static final String ALL = "ALL";

  private final CurrentUser currentUser;
  private final Drafts drafts;
  private final DraftCheck check;
  private final DraftArchive archive;

  DraftController(CurrentUser currentUser, Drafts drafts, DraftCheck check, DraftArchive archive) {
    this.currentUser = currentUser;
    this.drafts = drafts;
    this.check = check;
    this.archive = archive;
  }

  record BeginRequest(String title) {}

  record RebaseRequest(List<String> keep) {}

  /** Begins a draft from the active release. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Draft begin(@RequestBody BeginRequest request) {
    return drafts.begin(currentUser.get(), request.title());
  }

  /**
   * Drafts, newest first.
   *
   * @param state {@code OPEN} unless said otherwise; {@code ALL} for all
   */
  @GetMapping
  Page<Draft> list(
      @RequestParam(required = false) String state,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return drafts.list(currentUser.get(), state(state), Paging.of(limit, cursor));
  }

  private static Draft.State state(String text) {
    if (text == null) {
      return Draft.State.OPEN;
    }
    try {
      return ALL.equals(text) ? null : Draft.State.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest("draft.stateUnknown", text);
    }
  }

  /** A draft and what it changes. */
  @GetMapping("/{id}")
  Draft find(@PathVariable String id) {
    return drafts.find(currentUser.get(), id);
  }

  /** Discards a draft; its text stays. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String id) {
    drafts.discard(currentUser.get(), id);
  }

  /** Moves a draft to the active release. */
  @PostMapping("/{id}/rebase")
  Draft rebase(@PathVariable String id, @RequestBody RebaseRequest request) {
    return drafts.rebase(currentUser.get(), id, request.keep());
  }

  /** Findings of all files together. */
  @PostMapping("/{id}/check")
  DraftCheck.Checked check(@PathVariable String id) {
    return check.check(currentUser.get(), id);
  }

  /** The whole path as a zip file. */
  @GetMapping(path = "/{id}/archive", produces = "application/zip")
  ResponseEntity<byte[]> archive(@PathVariable String id) {
    byte[] zip = archive.write(currentUser.get(), id);
    String name =
        ContentDisposition.attachment().filename("path-" + id + ".zip").build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .contentType(MediaType.valueOf("application/zip"))
        .body(zip);
  }

  /** Takes over the files of a zip; files that it lacks stay. */
  @PostMapping(path = "/{id}/archive", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Draft takeOver(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestParam MultipartFile file)
      throws IOException {
    SignedInUser user = currentUser.get();
    user.require(Role.DESIGNER, Role.ADMIN);
    return archive.read(user, id, Revision.of(ifMatch), file.getBytes());
  }
}
