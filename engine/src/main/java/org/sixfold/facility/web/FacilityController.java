package org.sixfold.facility.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Facility;
import org.sixfold.facility.FacilityImport;
import org.sixfold.facility.FacilityKind;
import org.sixfold.facility.FreeBeds;
import org.sixfold.facility.Occupants;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Facilities with their free beds, for everybody signed in; who lies there, for their desks and the
 * command room.
 */
@RestController
@RequestMapping("/api/facilities")
class FacilityController {

  private final Facilities facilities;
  private final Occupants occupants;
  private final FacilityImport facilityImport;
  private final CurrentUser currentUser;

  FacilityController(
      Facilities facilities,
      Occupants occupants,
      FacilityImport facilityImport,
      CurrentUser currentUser) {
    this.facilities = facilities;
    this.occupants = occupants;
    this.facilityImport = facilityImport;
    this.currentUser = currentUser;
  }

  /** A facility and what is free there; a hospital has no beds here. */
  record FacilityView(
      String code,
      String name,
      FacilityKind kind,
      List<String> desk,
      int rooms,
      int familyRooms,
      int accessibleRooms,
      FreeBeds beds) {

    static FacilityView of(Facility one, FreeBeds beds) {
      return new FacilityView(
          one.code(),
          one.name(),
          one.kind(),
          one.desk(),
          one.rooms(),
          one.familyRooms(),
          one.accessibleRooms(),
          beds);
    }
  }

  @GetMapping
  Page<FacilityView> facilities() {
    Map<String, FreeBeds> free = facilities.free();
    return new Page<>(
        facilities.all().stream()
            .map(one -> FacilityView.of(one, free.getOrDefault(one.code(), FreeBeds.NONE)))
            .toList(),
        null);
  }

  /** Who lies in the facility and who is on the way, by bed, masked. */
  @GetMapping("/{code}/occupants")
  Page<Occupants.Occupant> occupants(
      @PathVariable String code,
      @RequestParam(required = false) Integer limit,
      @RequestParam(required = false) String cursor) {
    return occupants.of(code, currentUser.get(), Paging.of(limit, cursor));
  }

  /** Imports CSV in UTF-8; for administrators. */
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  FacilityImport.Imported importCsv(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "FACILITIES") FacilityImport.Content content)
      throws IOException {
    currentUser.get().require(Role.ADMIN);
    try (Reader csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      return facilityImport.read(content, csv);
    }
  }
}
