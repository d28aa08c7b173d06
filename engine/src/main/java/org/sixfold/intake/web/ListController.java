package org.sixfold.intake.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.intake.ListMapping;
import org.sixfold.intake.ListReception;
import org.sixfold.intake.ListView;
import org.sixfold.intake.ListViews;
import org.sixfold.intake.RowCorrection;
import org.sixfold.intake.RowResult;
import org.sixfold.intake.RowView;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Handed-down lists: the command room's work. */
@RestController
@RequestMapping("/api/lists")
class ListController {

  private final CurrentUser currentUser;
  private final ListReception reception;
  private final ListViews views;
  private final ListMapping mapping;
  private final RowCorrection correction;

  ListController(
      CurrentUser currentUser,
      ListReception reception,
      ListViews views,
      ListMapping mapping,
      RowCorrection correction) {
    this.currentUser = currentUser;
    this.reception = reception;
    this.views = views;
    this.mapping = mapping;
    this.correction = correction;
  }

  /** Columns by field: a header's text or a column's letter. */
  record Mapping(Map<String, String> columns) {}

  /** Hands a list in; the same file again answers 200 with the first id. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Map<String, String>> handIn(
      @RequestParam MultipartFile file,
      @RequestParam String source,
      @RequestParam LocalDate listDate)
      throws IOException {
    commandRoom();
    ListReception.Received received =
        reception.receive(file.getOriginalFilename(), file.getBytes(), source, listDate);
    return ResponseEntity.status(received.first() ? 202 : 200).body(Map.of("id", received.id()));
  }

  @GetMapping
  Page<ListView> lists(
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    commandRoom();
    return views.lists(Paging.of(limit, cursor));
  }

  @GetMapping("/{id}")
  ListView list(@PathVariable String id) {
    commandRoom();
    return views.list(id);
  }

  @GetMapping("/{id}/rows")
  Page<RowView> rows(
      @PathVariable String id,
      @RequestParam(required = false) RowResult result,
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    boolean unmasked = commandRoom().is(Role.SUPERVISOR);
    return views.rows(id, result, grid, unmasked, Paging.of(limit, cursor));
  }

  @PutMapping("/{id}/mapping")
  ListView map(@PathVariable String id, @RequestBody Mapping given) {
    commandRoom();
    mapping.map(id, given.columns() == null ? Map.of() : given.columns());
    return views.list(id);
  }

  @PatchMapping("/{id}/rows/{row}")
  RowView correct(
      @PathVariable String id, @PathVariable int row, @RequestBody Map<String, String> values) {
    commandRoom();
    return correction.correct(id, row, values);
  }

  private SignedInUser commandRoom() {
    SignedInUser user = currentUser.get();
    user.require(Role.SUPERVISOR, Role.ADMIN);
    return user;
  }
}
