package org.sixfold.casefile.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.casefile.CaseFileView;
import org.sixfold.casefile.CaseLists;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;
import org.sixfold.casefile.Timeline;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as people read them. */
@RestController
@RequestMapping("/api/cases")
class CaseController {

  private final CaseLists lists;
  private final CaseFileReader files;
  private final Timeline timeline;
  private final CurrentUser currentUser;

  CaseController(
      CaseLists lists, CaseFileReader files, Timeline timeline, CurrentUser currentUser) {
    this.lists = lists;
    this.files = files;
    this.timeline = timeline;
    this.currentUser = currentUser;
  }

  /** Personal search terms travel in the body, never in a URL. */
  record Search(
      String q, CaseState state, Stage stage, String grid, Integer limit, String cursor) {}

  @GetMapping
  Page<CaseLists.Item> list(
      @RequestParam(required = false) CaseState state,
      @RequestParam(required = false) Stage stage,
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return lists.list(
        currentUser.get(), new CaseLists.Filter(state, stage, grid), Paging.of(limit, cursor));
  }

  @PostMapping("/search")
  Page<CaseLists.Item> search(@RequestBody Search search) {
    return lists.search(
        currentUser.get(),
        search.q(),
        new CaseLists.Filter(search.state(), search.stage(), search.grid()),
        Paging.of(search.limit(), search.cursor()));
  }

  /** The file, with a member for each section that other modules add. */
  record FileAnswer(
      @JsonUnwrapped CaseFileView file, @JsonAnyGetter Map<String, Object> sections) {}

  @GetMapping("/{id}")
  FileAnswer file(@PathVariable String id) {
    CaseFileReader.CaseFile opened = files.read(id, currentUser.get());
    return new FileAnswer(opened.file(), opened.sections());
  }

  @GetMapping("/{id}/timeline")
  Page<Timeline.Happening> timeline(
      @PathVariable String id,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return timeline.read(id, currentUser.get(), Paging.of(limit, cursor));
  }
}
