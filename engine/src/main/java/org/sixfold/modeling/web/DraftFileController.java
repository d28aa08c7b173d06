package org.sixfold.modeling.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Page;
import org.sixfold.shared.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of a draft; {@code ETag} and {@code If-Match} hold a file's revision in quotes. */
@RestController
@RequestMapping("/api/drafts/{id}/files")
class DraftFileController {

  private final CurrentUser currentUser;
  private final DraftFiles files;

  DraftFileController(CurrentUser currentUser, DraftFiles files) {
    this.currentUser = currentUser;
    this.files = files;
  }

  /** The text of a file; without {@code folder} it stays where it lies. */
  record WriteRequest(String content, String folder) {}

  /** All files of the path as the draft has them, those it takes out too. */
  @GetMapping
  Page<Draft.Listed> all(@PathVariable String id) {
    return new Page<>(files.all(currentUser.get(), id), null);
  }

  /** A file as the draft has it. */
  @GetMapping("/{name}")
  ResponseEntity<Draft.File> read(@PathVariable String id, @PathVariable String name) {
    return tagged(files.read(currentUser.get(), id, name));
  }

  /** A file as in the draft's base. */
  @GetMapping("/{name}/base")
  ResponseEntity<Draft.File> readBase(@PathVariable String id, @PathVariable String name) {
    return tagged(files.readBase(currentUser.get(), id, name));
  }

  /** Writes a file. */
  @PutMapping("/{name}")
  ResponseEntity<Draft.File> write(
      @PathVariable String id,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestBody WriteRequest request) {
    SignedInUser user = designer();
    int revision = Revision.of(ifMatch);
    if (request.content() == null) {
      throw ProblemException.unfit(
          "draft.invalid", List.of(new FieldProblem("content", "form.required")));
    }
    byte[] text = request.content().getBytes(StandardCharsets.UTF_8);
    return tagged(files.write(user, id, name, revision, text, request.folder()));
  }

  /**
   * Takes a file out of the path.
   *
   * @param revert undoes the draft's changes of the file instead
   */
  @DeleteMapping("/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      @PathVariable String id,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestParam(defaultValue = "false") boolean revert) {
    SignedInUser user = designer();
    int revision = Revision.of(ifMatch);
    if (revert) {
      files.revert(user, id, name, revision);
    } else {
      files.remove(user, id, name, revision);
    }
  }

  /** Who may not write is not told what a write lacks. */
  private SignedInUser designer() {
    SignedInUser user = currentUser.get();
    user.require(Role.DESIGNER, Role.ADMIN);
    return user;
  }

  private static ResponseEntity<Draft.File> tagged(Draft.File file) {
    return ResponseEntity.ok().header(HttpHeaders.ETAG, Revision.tag(file.revision())).body(file);
  }
}
