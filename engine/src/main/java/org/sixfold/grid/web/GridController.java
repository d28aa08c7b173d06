package org.sixfold.grid.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sixfold.grid.Grid;
import org.sixfold.grid.GridImport;
import org.sixfold.grid.Grids;
import org.sixfold.grid.Overlay;
import org.sixfold.grid.Overlays;
import org.sixfold.shared.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The tree and what belongs to it, for everybody signed in; importing is the administrator's. */
@RestController
@RequestMapping("/api/grids")
class GridController {

  private final Grids grids;
  private final Overlays overlays;
  private final GridImport gridImport;

  GridController(Grids grids, Overlays overlays, GridImport gridImport) {
    this.grids = grids;
    this.overlays = overlays;
    this.gridImport = gridImport;
  }

  @GetMapping
  Page<Grid> tree() {
    return new Page<>(grids.all(), null);
  }

  @GetMapping("/overlays")
  Page<Overlay> overlays() {
    return new Page<>(overlays.overlays(), null);
  }

  /** Imports CSV in UTF-8. */
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Map<String, Integer> importCsv(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "GRIDS") GridImport.Content content)
      throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(file.getBytes());
    GridImport.Imported imported =
        gridImport.read(content, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    return Map.of("created", imported.created(), "known", imported.known());
  }
}
