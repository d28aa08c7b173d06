package org.sixfold.modeling.web;

import java.io.IOException;
import java.util.List;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Finding;
import org.sixfold.modeling.ModelCheck;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks a file before anybody thinks of releasing it. */
@RestController
class ModelCheckController {

  private final CurrentUser currentUser;
  private final ModelCheck check;
  private final ReleasedFiles released;

  ModelCheckController(CurrentUser currentUser, ModelCheck check, ReleasedFiles released) {
    this.currentUser = currentUser;
    this.check = check;
    this.released = released;
  }

  record Checked(List<Finding> findings) {}

  /** Findings of a .bpmn, .dmn or .form, seen as part of the active release. */
  @PostMapping(path = "/api/models/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Checked check(@RequestParam MultipartFile file) throws IOException {
    currentUser.get().require(Role.DESIGNER, Role.ADMIN);
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    return new Checked(check.check(name, file.getBytes(), released.all()));
  }
}
