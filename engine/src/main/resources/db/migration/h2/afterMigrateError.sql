set mode regular;
