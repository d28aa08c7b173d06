package org.sixfold.access;

import java.util.List;
import java.util.Optional;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The roster's people, and the built-in administrator where the roster names none. */
@Component
class Users {

  private final ObjectProvider<UserDirectory> directory;
  private final ObjectProvider<Grids> grids;

  Users(ObjectProvider<UserDirectory> directory, ObjectProvider<Grids> grids) {
    this.directory = directory;
    this.grids = grids;
  }

  Optional<SignedInUser> find(String username) {
    Optional<SignedInUser> listed =
        directory.stream().flatMap(known -> known.find(username).stream()).findFirst();
    return listed.isPresent() || !Accounts.ADMIN.equals(username)
        ? listed
        : Optional.of(administrator());
  }

  private SignedInUser administrator() {
    List<Grid> roots =
        grids.stream()
            .flatMap(tree -> tree.all().stream())
            .filter(grid -> grid.parent() == null || grid.parent().isEmpty())
            .toList();
    return new SignedInUser(
        Accounts.ADMIN,
        Accounts.ADMIN,
        Role.ADMIN,
        roots.stream().map(Grid::code).toList(),
        roots.stream().map(Grid::path).toList());
  }
}
