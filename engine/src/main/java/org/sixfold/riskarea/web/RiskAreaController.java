package org.sixfold.riskarea.web;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.riskarea.FourEyes;
import org.sixfold.riskarea.RiskArea;
import org.sixfold.riskarea.RiskAreaImport;
import org.sixfold.riskarea.RiskAreaList;
import org.sixfold.riskarea.RiskAreas;
import org.sixfold.riskarea.RiskLevel;
import org.sixfold.riskarea.RiskPaper;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Risk areas: for everybody signed in to read, for the command room to enter, for another of it or
 * a deciding officer to confirm.
 */
@RestController
@RequestMapping("/api/risk-areas")
class RiskAreaController {

  private static final int MOST_AT_ONCE = 200;

  private final CurrentUser currentUser;
  private final RiskAreaList list;
  private final RiskAreas areas;
  private final FourEyes fourEyes;
  private final RiskAreaImport riskAreaImport;

  RiskAreaController(
      CurrentUser currentUser,
      RiskAreaList list,
      RiskAreas areas,
      FourEyes fourEyes,
      RiskAreaImport riskAreaImport) {
    this.currentUser = currentUser;
    this.list = list;
    this.areas = areas;
    this.fourEyes = fourEyes;
    this.riskAreaImport = riskAreaImport;
  }

  /** A place as its paper has it; without a name the whole place of the code. */
  record EntryRequest(
      String placeCode,
      String placeName,
      RiskLevel level,
      OffsetDateTime from,
      OffsetDateTime to,
      RiskPaper paper) {}

  /** Without {@code level} the place is no risk area any more; without {@code from} from now on. */
  record ChangeRequest(OffsetDateTime from, RiskLevel level, OffsetDateTime to, RiskPaper paper) {}

  record ConfirmRequest(List<String> ids) {}

  record RefuseRequest(String reason) {}

  /**
   * The register, latest beginning first.
   *
   * @param at only entries that cover this moment
   * @param place a code or a name: entries at, below and above it
   */
  @GetMapping
  Page<RiskArea> search(
      @RequestParam(required = false) OffsetDateTime at,
      @RequestParam(required = false) String place,
      @RequestParam(required = false) RiskArea.State state,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return list.search(at == null ? null : at.toInstant(), place, state, Paging.of(limit, cursor));
  }

  /** Enters a place; it counts once another person has confirmed it. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RiskArea enter(@RequestBody EntryRequest request) {
    return areas.enter(
        currentUser.get(),
        new RiskAreas.Entry(
            request.placeCode(),
            request.placeName(),
            request.level(),
            request.from() == null ? null : request.from().toInstant(),
            request.to() == null ? null : request.to().toInstant(),
            request.paper()));
  }

  /** Imports a .csv (UTF-8, GB18030) or .xlsx table; all rows or none. */
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  RiskAreaImport.Imported importTable(@RequestParam MultipartFile file) throws IOException {
    return riskAreaImport.read(currentUser.get(), file.getOriginalFilename(), file.getBytes());
  }

  /** Confirms what another person entered. */
  @PostMapping("/{id}/confirm")
  RiskArea confirm(@PathVariable String id) {
    return fourEyes.confirm(currentUser.get(), List.of(id)).get(0);
  }

  /** Confirms what other people entered, all or none; 200 at most. */
  @PostMapping("/confirm")
  Page<RiskArea> confirm(@RequestBody ConfirmRequest request) {
    List<String> ids = request.ids();
    if (ids == null || ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
      throw ProblemException.unfit(
          "riskArea.invalid", List.of(new FieldProblem("ids", "form.list", MOST_AT_ONCE)));
    }
    return new Page<>(fourEyes.confirm(currentUser.get(), ids), null);
  }

  /** Refuses an entry with a reason, or takes back the own one. */
  @PostMapping("/{id}/refuse")
  RiskArea refuse(@PathVariable String id, @RequestBody RefuseRequest request) {
    return fourEyes.refuse(currentUser.get(), id, request.reason());
  }

  /** Lets another level, another end or none at all follow; again another person confirms it. */
  @PostMapping("/{id}/change")
  @ResponseStatus(HttpStatus.CREATED)
  RiskArea change(@PathVariable String id, @RequestBody ChangeRequest request) {
    return areas.change(
        currentUser.get(),
        id,
        new RiskAreas.Change(
            request.from() == null ? null : request.from().toInstant(),
            request.level(),
            request.to() == null ? null : request.to().toInstant(),
            request.paper()));
  }
}
