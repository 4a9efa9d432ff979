"""The panels beside the map. Each follows a document; the table says where each stands and when it is made."""
